import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { LiteStart } from '../readers/lite/entrypoint.js'
import type { Stack } from '../source/file-form.js'
import { once } from '../source/lazy.js'
import type { Span } from '../source/span.js'
import { isKeyOf } from './catalogue/element.js'
import type { Setting } from './catalogue/setting.js'
import type { ContainerVariable } from './container-variables.js'
import type { HiddenSetting } from './hidden-settings.js'
import type { Line } from './line.js'
import { sampleLeft } from './lite-sample.js'
import { settingOfAnyStack, startOf, stateInLite } from './lite-states.js'
import {
  damaged,
  isAbsent,
  isUnfilled,
  judgeValue,
  type SettingState,
  type State,
  templated,
  uncertain,
} from './state.js'
import { TemplatedLines, type TemplateOptions } from './templated-lines.js'
import { isDamaged } from './values/damage.js'

/** What the states depend on besides the file. */
export interface StateOptions extends TemplateOptions {
  /** Whose file it is: Lite's entrypoint makes settings of names of its own. */
  readonly stack?: Stack
  /** Whether a setting may be set although the file does not name it. */
  readonly elsewhere: (key: SettingKey) => boolean
}

/** The lines of one name, or meant for it. */
interface Group {
  readonly setting: Setting
  readonly lines: Line[]
  last: Line
  /** Once it is judged. */
  state: SettingState | undefined
}

/** The settings of one file, by what they are to the server. */
export class Settings {
  readonly #byKey: ReadonlyMap<SettingKey, Group>
  readonly #misnamed: ReadonlyMap<SettingKey, Group>
  readonly #hidden: () => ReadonlyMap<SettingKey, HiddenSetting>
  readonly #options: StateOptions
  readonly #templated: TemplatedLines
  /** By the name as the code writes it; in a Lite file what is made of it. */
  readonly #asked = new Map<string, SettingState>()
  readonly #own = new Map<string, SettingState>()
  #present: readonly SettingState[] | undefined
  /** What Lite makes of the file; null for a file of the standard stack. */
  readonly lite: () => LiteStart<ContainerVariable> | null

  /** The variables of Lite's sample file that nobody has filled in, where that is what the file is. */
  readonly sample: () => readonly SettingState[]

  /** `hidden`: the settings without a line of their own; asked for only when a setting is missing. */
  constructor(
    lines: readonly Line[],
    hidden: () => ReadonlyMap<SettingKey, HiddenSetting>,
    options: StateOptions,
  ) {
    const byKey = new Map<SettingKey, Group>()
    const misnamed = new Map<SettingKey, Group>()
    for (const line of lines) {
      const { recognition, key } = line
      if (!('setting' in recognition)) continue
      const { setting } = recognition
      // A blank before the name that Compose keeps makes it another name to .NET.
      const isOwn = recognition.kind === 'known' && isKeyOf(key, setting.name)
      append(isOwn ? byKey : misnamed, isOwn ? key : settingKey(setting.name), setting, line)
    }
    this.#byKey = byKey
    this.#misnamed = misnamed
    this.#templated = new TemplatedLines(lines, options)
    this.#hidden = hidden
    this.#options = options
    this.sample = once(() => (options.stack === 'lite' ? sampleLeft((name) => this.#asWritten(name)) : []))
    this.lite = once(() =>
      options.stack === 'lite' ? startOf(lines, (line) => this.isTemplated(line)) : null,
    )
  }

  /**
   * The state of a setting the code names, in canonical spelling; in a Lite file that of the variables that its
   * entrypoint makes the setting of, under their name. Fails when the catalogue has no such setting.
   */
  of(name: string): SettingState {
    if (this.#options.stack !== 'lite') return this.own(name)
    const asked = this.#asked.get(name)
    if (asked !== undefined) return asked
    const lite = this.#options.provided(settingKey(name)) ? null : this.lite()
    const made = lite && stateInLite(name, lite, (each) => this.own(each))
    const state = made ?? this.own(name)
    this.#asked.set(name, state)
    return state
  }

  /** The state of a setting, or of a variable of Lite, by the lines of its own name alone. */
  own(name: string): SettingState {
    const known = this.#own.get(name)
    if (known !== undefined) return known
    const state = this.#unlessSample(this.#asWritten(name))
    this.#own.set(name, state)
    return state
  }

  #asWritten(name: string): SettingState {
    const key = settingKey(name)
    const group = this.#byKey.get(key)
    return group === undefined ? this.#absent(key, settingOfAnyStack(name)) : this.#judged(key, group)
  }

  /** What is left of Lite's sample file has one finding, and nothing else is said of it. */
  #unlessSample(state: SettingState): SettingState {
    const sample = this.sample()
    if (sample.length === 0) return state
    if (sample.some(({ line }) => line === state.line && line !== null)) return { ...state, ...damaged }
    return state.setting.name === 'adminSettings__admins' && isAbsent(state)
      ? { ...state, state: 'misnamed' }
      : state
  }

  /**
   * The states of all settings that lines of the file set, in the order of their first line; those that Lite's
   * entrypoint overwrites are none of them.
   */
  present(): readonly SettingState[] {
    this.#present ??= this.#afterLite(Array.from(this.#byKey, ([key, group]) => this.#judged(key, group)))
    return this.#present
  }

  #afterLite(present: readonly SettingState[]): readonly SettingState[] {
    const lite = this.lite()
    if (lite === null) return present
    const overwritten = new Set(
      lite.exports.flatMap(({ outcome, line }) => (outcome === 'overwritten' ? (line?.line ?? []) : [])),
    )
    return present
      .filter(({ line }) => line === null || !overwritten.has(line))
      .map((state) => this.#unlessSample(state))
  }

  /** What .NET ends up with for a bool or a number: the value, the default where absent, undefined if not certain. */
  boolean(name: string): boolean | undefined {
    const state = this.of(name)
    if (isAbsent(state)) return state.setting.default === true
    return state.binding?.kind === 'bound' ? state.binding.boolean : undefined
  }

  /** As `boolean`, for numbers. */
  number(name: string): number | undefined {
    const state = this.of(name)
    const { setting, binding } = state
    if (isAbsent(state)) return typeof setting.default === 'number' ? setting.default : undefined
    return binding?.kind === 'bound' ? binding.number : undefined
  }

  /** Whether the server takes it for a value: `CoreHelpers.SettingHasValue`; undefined if not certain. */
  hasValue(name: string): boolean | undefined {
    const { state, placeholder } = this.of(name)
    if (uncertain.has(state)) return undefined
    return state === 'set' || (state === 'placeholder' && placeholder !== 'installer')
  }

  /** How many lines with a wrong name are meant for a setting. */
  intendedBy(name: string): number {
    return this.#misnamed.get(settingKey(name))?.lines.length ?? 0
  }

  /** Whether a line's value is filled in at deploy. */
  isTemplated(line: Line): boolean {
    return this.#templated.has(line)
  }

  #judged(key: SettingKey, group: Group): SettingState {
    group.state ??= this.#judge(key, group)
    return group.state
  }

  /** The state of what no line sets under its own name. */
  #absent(key: SettingKey, setting: Setting): SettingState {
    if (this.#options.provided(key)) return without(setting, 'templated')
    const meant = this.#misnamed.get(key)?.last
    if (meant !== undefined) return without(setting, 'misnamed', meant.span)
    if (this.#options.elsewhere(key)) return without(setting, 'templated')
    const hidden = this.#hidden().get(key)
    return hidden === undefined ? without(setting, 'missing') : without(setting, hidden.state, hidden.at)
  }

  #judge(key: SettingKey, { setting, lines, last: line }: Group): SettingState {
    const isOpen = this.#options.provided(key) || line.statement.kind === 'key-only'
    const { state, value, binding, placeholder } =
      isOpen || this.isTemplated(line)
        ? templated
        : line.error === null && isDamaged(line, setting)
          ? damaged
          : judgeValue(line, setting)
    const found = { setting, state, lines, line, at: line.span, value, binding, placeholder }
    const meant = isUnfilled(found) ? this.#misnamed.get(key)?.last : undefined
    return meant === undefined ? found : { ...without(setting, 'misnamed', meant.span), lines, line }
  }
}

function without(setting: Setting, state: State, at: Span | null = null): SettingState {
  return { setting, state, lines: none, line: null, at, value: null, binding: null, placeholder: null }
}

const none: readonly never[] = []

function append(groups: Map<SettingKey, Group>, key: SettingKey, setting: Setting, line: Line): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, { setting, lines: [line], last: line, state: undefined })
  else {
    group.lines.push(line)
    group.last = line
  }
}
