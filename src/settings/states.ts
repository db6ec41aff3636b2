import type { Binding } from '../readers/dotnet/bind.js'
import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import { setting as settingOf } from './catalogue/catalogue.js'
import { isNameOf } from './catalogue/element.js'
import type { Setting } from './catalogue/setting.js'
import type { NamedEntry } from './line.js'
import { isDamaged } from './values/damage.js'
import { damaged, judgeValue, templated } from './values/judge-value.js'
import type { PlaceholderKind } from './values/placeholders.js'
import { type Holds, isTemplated } from './values/templated.js'
import { holdsOneOf, templatedVariables } from './values/templated-variables.js'

/**
 * What a setting is to the server, from absent to set.
 *
 * `misnamed`: absent, empty or the installer's REPLACE, but a line with a wrong name is meant for it, which has a
 * finding of its own. `templated`:
 * filled in at deploy. `rejected`: Compose or .NET will not take the line. `damaged`: they take another value than
 * the one that was meant, which has a finding of its own.
 */
export type State =
  | 'missing'
  | 'misnamed'
  | 'commented-out'
  | 'empty'
  | 'placeholder'
  | 'templated'
  | 'rejected'
  | 'damaged'
  | 'set'

export interface SettingState {
  readonly setting: Setting
  readonly state: State
  /** Every line that sets it under its own name, in order; the last one wins. */
  readonly entries: readonly NamedEntry[]
  /** The line that wins; null where none sets it. */
  readonly entry: NamedEntry | null
  /** Where a person would change it: the winning line, the misnamed one, or the comment that holds it. */
  readonly at: Span | null
  /** What the container gets; null where nothing or nothing certain. */
  readonly value: Value | null
  readonly binding: Binding | null
  readonly placeholder: PlaceholderKind | null
}

/** What the states depend on besides the file. */
export interface StateOptions {
  /** Settings filled in at deploy, by name in any case. */
  readonly provided: readonly string[]
  readonly tokens: readonly RegExp[]
  /** Whether a setting, by its folded name, may be set although the file does not name it. */
  readonly elsewhere: (name: string) => boolean
}

/** The lines of one name, or meant for it. */
interface Group {
  readonly setting: Setting
  readonly entries: NamedEntry[]
  last: NamedEntry
  /** Once it is judged. */
  state: SettingState | undefined
}

/** The settings of one file, by what they are to the server. */
export class Settings {
  readonly #byName: ReadonlyMap<string, Group>
  readonly #misnamed: ReadonlyMap<string, Group>
  readonly #commented: () => ReadonlyMap<string, Span>
  readonly #options: StateOptions
  readonly #provided: ReadonlySet<string>
  readonly #entries: readonly NamedEntry[]
  /** By the name as the code writes it. */
  readonly #asked = new Map<string, SettingState>()
  #present: readonly SettingState[] | undefined
  #variables: ReadonlySet<string> | undefined

  /**
   * `entries`: the file's statements with what their names are. `commented`: the settings that stand in
   * comments, by folded name; asked for only when a setting is missing.
   */
  constructor(
    entries: readonly NamedEntry[],
    commented: () => ReadonlyMap<string, Span>,
    options: StateOptions,
  ) {
    const byName = new Map<string, Group>()
    const misnamed = new Map<string, Group>()
    for (const entry of entries) {
      const { recognition } = entry
      if (!('setting' in recognition)) continue
      const { setting } = recognition
      const meant = setting.name.toLowerCase()
      const isOwn = isNameOf(entry.folded, meant)
      append(isOwn ? byName : misnamed, isOwn ? entry.folded : meant, setting, entry)
    }
    this.#byName = byName
    this.#misnamed = misnamed
    this.#entries = entries
    this.#commented = commented
    this.#options = options
    this.#provided = new Set(options.provided.map((name) => name.toLowerCase()))
  }

  /** The state of a setting the code names, in canonical spelling. Fails when the catalogue has no such setting. */
  of(name: string): SettingState {
    const asked = this.#asked.get(name)
    if (asked !== undefined) return asked
    const folded = name.toLowerCase()
    const group = this.#byName.get(folded)
    const state = group === undefined ? this.#absent(folded, settingOf(name)) : this.#judged(folded, group)
    this.#asked.set(name, state)
    return state
  }

  /** The states of all settings that lines of the file set, in the order of their first line. */
  present(): readonly SettingState[] {
    this.#present ??= Array.from(this.#byName, ([folded, group]) => this.#judged(folded, group))
    return this.#present
  }

  /** What .NET ends up with for a bool or a number: the value, the default where absent, undefined if not certain. */
  boolean(name: string): boolean | undefined {
    const { state, binding, setting } = this.of(name)
    if (absent.has(state)) return setting.default === true
    return binding?.kind === 'bound' ? binding.boolean : undefined
  }

  /** As `boolean`, for numbers. */
  number(name: string): number | undefined {
    const { state, binding, setting } = this.of(name)
    if (absent.has(state)) return typeof setting.default === 'number' ? setting.default : undefined
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
    return this.#misnamed.get(name.toLowerCase())?.entries.length ?? 0
  }

  /** Whether a line's value is filled in at deploy, by what is written or because the user says so. */
  isTemplated(named: NamedEntry): boolean {
    if (this.#isTemplatedItself(named)) return true
    if (named.entry.substitutions.length === 0) return false
    this.#variables ??= templatedVariables(this.#entries, (other) => this.#isTemplatedItself(other))
    return holdsOneOf(named, this.#variables)
  }

  #isTemplatedItself({ entry: { statement }, folded, recognition }: NamedEntry): boolean {
    if (this.#provided.has(folded)) return true
    if (statement.rawValue === null) return false
    const holds = recognition.kind === 'known' ? heldBy(recognition.setting) : 'other'
    return isTemplated(statement.rawValue.text, holds, this.#options.tokens)
  }

  #judged(folded: string, group: Group): SettingState {
    group.state ??= this.#judge(folded, group)
    return group.state
  }

  /** The state of what no line sets under its own name. */
  #absent(folded: string, setting: Setting): SettingState {
    if (this.#provided.has(folded)) return without(setting, 'templated')
    const meant = this.#misnamed.get(folded)?.last
    if (meant !== undefined) return without(setting, 'misnamed', meant.entry.statement.span)
    if (this.#options.elsewhere(folded)) return without(setting, 'templated')
    const comment = this.#commented().get(folded)
    return comment === undefined ? without(setting, 'missing') : without(setting, 'commented-out', comment)
  }

  #judge(folded: string, { setting, entries, last: entry }: Group): SettingState {
    const at = entry.entry.statement.span
    const isOpen = this.#provided.has(folded) || entry.entry.statement.rawValue === null
    const { state, value, binding, placeholder } =
      isOpen || this.isTemplated(entry)
        ? templated
        : entry.entry.error === null && isDamaged(entry, setting)
          ? damaged
          : judgeValue(entry.entry, setting)
    const isOpenTo = state === 'empty' || placeholder === 'installer'
    const meant = isOpenTo ? this.#misnamed.get(folded)?.last : undefined
    if (meant !== undefined)
      return { ...without(setting, 'misnamed', meant.entry.statement.span), entries, entry }
    return { setting, state, entries, entry, at, value, binding, placeholder }
  }
}

function heldBy({ name, secret }: Setting): Holds {
  if (/connectionstring$/i.test(name)) return 'connection-string'
  return secret ? 'secret' : 'other'
}

function without(setting: Setting, state: State, at: Span | null = null): SettingState {
  return { setting, state, entries: none, entry: null, at, value: null, binding: null, placeholder: null }
}

const none: readonly never[] = []

function append(groups: Map<string, Group>, folded: string, setting: Setting, entry: NamedEntry): void {
  const group = groups.get(folded)
  if (group === undefined) groups.set(folded, { setting, entries: [entry], last: entry, state: undefined })
  else {
    group.entries.push(entry)
    group.last = entry
  }
}

/** What the server will get is not known. */
export const uncertain: ReadonlySet<State> = new Set<State>(['templated', 'rejected', 'damaged', 'misnamed'])
const absent: ReadonlySet<State> = new Set<State>(['missing', 'commented-out'])

/** Whether nothing in the file sets it, not even under a wrong name. */
export function isAbsent({ state }: SettingState): boolean {
  return absent.has(state)
}
