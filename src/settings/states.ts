import type { ComposeEntry } from '../readers/compose/reading.js'
import { type Binding, bind } from '../readers/dotnet/bind.js'
import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import { setting as settingOf } from './catalogue.js'
import { isDamaged } from './damage.js'
import { isDeferred } from './deferred.js'
import type { NamedEntry } from './naming.js'
import { type PlaceholderKind, placeholderKind } from './placeholders.js'
import type { Setting } from './setting.js'

/**
 * What a setting is to the server, from absent to set.
 *
 * `misnamed`: absent, but a line with a wrong name is meant for it, which has a finding of its own. `deferred`:
 * decided at deploy. `refused`: Compose or .NET will not take the line. `damaged`: they take another value than
 * the one that was meant, which has a finding of its own.
 */
export type State =
  | 'missing'
  | 'misnamed'
  | 'commented-out'
  | 'empty'
  | 'placeholder'
  | 'deferred'
  | 'refused'
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

/** The settings of one file, by what they are to the server. */
export class Settings {
  readonly #byName: ReadonlyMap<string, readonly NamedEntry[]>
  readonly #misnamed: ReadonlyMap<string, readonly NamedEntry[]>
  readonly #commented: () => ReadonlyMap<string, Span>
  readonly #options: StateOptions
  readonly #provided: ReadonlySet<string>
  readonly #states = new Map<string, SettingState>()

  /**
   * `entries`: the file's statements with what their names are. `commented`: the settings that stand in
   * comments, by folded name; asked for only when a setting is missing.
   */
  constructor(
    entries: readonly NamedEntry[],
    commented: () => ReadonlyMap<string, Span>,
    options: StateOptions,
  ) {
    const byName = new Map<string, NamedEntry[]>()
    const misnamed = new Map<string, NamedEntry[]>()
    for (const entry of entries) {
      const { recognition } = entry
      if (recognition.kind === 'known' && entry.folded === recognition.setting.name.toLowerCase()) {
        append(byName, entry.folded, entry)
      } else if ('setting' in recognition) {
        append(misnamed, recognition.setting.name.toLowerCase(), entry)
      }
    }
    this.#byName = byName
    this.#misnamed = misnamed
    this.#commented = commented
    this.#options = options
    this.#provided = new Set(options.provided.map((name) => name.toLowerCase()))
  }

  /** The state of a setting the code names, in canonical spelling. Fails when the catalogue has no such setting. */
  of(name: string): SettingState {
    const folded = name.toLowerCase()
    const known = this.#states.get(folded)
    if (known !== undefined) return known
    const state = this.#judge(folded, settingOf(name))
    this.#states.set(folded, state)
    return state
  }

  /** The states of all settings that lines of the file set, in the order of their first line. */
  *present(): Iterable<SettingState> {
    for (const [folded, entries] of this.#byName) {
      const recognition = entries[0]?.recognition
      if (recognition?.kind !== 'known') continue
      let state = this.#states.get(folded)
      if (state === undefined) {
        state = this.#judge(folded, recognition.setting)
        this.#states.set(folded, state)
      }
      yield state
    }
  }

  /** What .NET ends up with for a bool or a number: the value, the default where absent, undefined if not certain. */
  boolean(name: string): boolean | undefined {
    const { state, binding, setting } = this.of(name)
    if (absent.has(state)) return setting.default === true
    return binding?.kind === 'bound' && state === 'set' ? binding.boolean : undefined
  }

  /** As `boolean`, for numbers. */
  number(name: string): number | undefined {
    const { state, binding, setting } = this.of(name)
    if (absent.has(state)) return typeof setting.default === 'number' ? setting.default : undefined
    return binding?.kind === 'bound' && state === 'set' ? binding.number : undefined
  }

  /** Whether the server takes it for a value: `CoreHelpers.SettingHasValue`; undefined if not certain. */
  hasValue(name: string): boolean | undefined {
    const { state, placeholder } = this.of(name)
    if (uncertain.has(state)) return undefined
    return state === 'set' || (state === 'placeholder' && placeholder !== 'installer')
  }

  /** How many lines with a wrong name are meant for a setting. */
  intendedBy(name: string): number {
    return this.#misnamed.get(name.toLowerCase())?.length ?? 0
  }

  /** Whether a line's value is decided at deploy, by what is written or because the user says so. */
  isDeferred({ entry: { statement }, folded, recognition }: NamedEntry): boolean {
    if (this.#provided.has(folded)) return true
    if (statement.written === null) return false
    const setting = recognition.kind === 'known' ? recognition.setting : null
    return isDeferred(statement.written.text, {
      secret: setting?.secret ?? false,
      connectionString: setting !== null && /connectionstring$/i.test(setting.name),
      tokens: this.#options.tokens,
    })
  }

  #judge(folded: string, setting: Setting): SettingState {
    const entries = this.#byName.get(folded) ?? []
    const entry = entries.at(-1) ?? null
    const base = { setting, entries, entry, value: null, binding: null, placeholder: null }
    const at = entry?.entry.statement.span ?? null
    if (this.#provided.has(folded)) return { ...base, state: 'deferred', at }
    if (entry === null) {
      const meant = this.#misnamed.get(folded)?.at(-1)
      if (meant !== undefined) return { ...base, state: 'misnamed', at: meant.entry.statement.span }
      if (this.#options.elsewhere(folded)) return { ...base, state: 'deferred', at: null }
      const comment = this.#commented().get(folded)
      return { ...base, state: comment ? 'commented-out' : 'missing', at: comment ?? null }
    }
    if (entry.entry.statement.written === null || this.isDeferred(entry))
      return { ...base, state: 'deferred', at }
    if (entry.entry.error === null && isDamaged(entry, setting)) return { ...base, state: 'damaged', at }
    return { ...base, ...judgeValue(entry.entry, setting), at }
  }
}

function append(groups: Map<string, NamedEntry[]>, name: string, entry: NamedEntry): void {
  const group = groups.get(name)
  if (group === undefined) groups.set(name, [entry])
  else group.push(entry)
}

/** What a line that is not decided later makes of its setting. */
function judgeValue(
  { statement, value, error }: ComposeEntry,
  setting: Setting,
): Pick<SettingState, 'state' | 'value' | 'binding' | 'placeholder'> {
  if (statement.kind === 'malformed' || error !== null || value === null) {
    return { value: null, binding: null, placeholder: null, state: 'refused' }
  }
  const binding = bind(value, setting)
  if (binding.kind === 'refused') return { value, binding, placeholder: null, state: 'refused' }
  const placeholder = setting.type === 'string' ? placeholderKind(value) : null
  const empty = binding.kind === 'null' || !value.matches(/\S/)
  return {
    value,
    binding,
    placeholder,
    state: empty ? 'empty' : placeholder !== null ? 'placeholder' : 'set',
  }
}

/** What the server will get is not known. */
export const uncertain: ReadonlySet<State> = new Set<State>(['deferred', 'refused', 'damaged', 'misnamed'])
const absent: ReadonlySet<State> = new Set<State>(['missing', 'commented-out'])

/** Whether nothing in the file sets it, not even under a wrong name. */
export function isAbsent({ state }: SettingState): boolean {
  return absent.has(state)
}
