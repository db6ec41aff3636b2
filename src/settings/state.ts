import type { ComposeEntry } from '../readers/compose/reading.js'
import { bind } from '../readers/dotnet/bind.js'
import type { Binding } from '../readers/dotnet/binding.js'
import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import type { Setting } from './catalogue/setting.js'
import type { Line } from './line.js'
import { type PlaceholderKind, placeholderKind } from './values/placeholders.js'

/**
 * What a setting is to the server, from absent to set.
 *
 * `misnamed`: absent, empty or the installer's REPLACE, but a line with a wrong name is meant for it, which has a
 * finding of its own. `templated`: filled in at deploy. `rejected`: Compose or .NET will not take the line.
 * `damaged`: they take another value than the one that was meant, or the line for a part of another, which has a finding
 * of its own.
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
  readonly lines: readonly Line[]
  /** The line that wins; null where none sets it. */
  readonly line: Line | null
  /** Where a person would change it: the winning line, the misnamed one, or the comment that holds it. */
  readonly at: Span | null
  /** What the container gets; null where nothing or nothing certain. */
  readonly value: Value | null
  readonly binding: Binding | null
  readonly placeholder: PlaceholderKind | null
}

/** What the server will get is not known. */
export const uncertain: ReadonlySet<State> = new Set<State>(['templated', 'rejected', 'damaged', 'misnamed'])
const absent: ReadonlySet<State> = new Set<State>(['missing', 'commented-out'])

/** Whether nothing in the file sets it, not even under a wrong name. */
export function isAbsent({ state }: SettingState): boolean {
  return absent.has(state)
}

/** Whether a line sets it, but to nothing, or to what the installer writes for nothing. */
export function isUnfilled({ state, placeholder }: SettingState): boolean {
  return state === 'empty' || placeholder === 'installer'
}

const visible = /\S/

export type Judged = Pick<SettingState, 'state' | 'value' | 'binding' | 'placeholder'>

const notJudged = { value: null, binding: null, placeholder: null }
export const templated: Judged = { state: 'templated', ...notJudged }
export const damaged: Judged = { state: 'damaged', ...notJudged }
const rejected: Judged = { state: 'rejected', ...notJudged }

/** What a line that is not filled in at deploy makes of its setting. */
export function judgeValue({ statement, value, error }: ComposeEntry, setting: Setting): Judged {
  if (statement.kind === 'malformed' || error !== null || value === null) return rejected
  return judgedAs(value, setting)
}

/** The same of a value that no line of the file holds as it is. */
export function judgedAs(value: Value, setting: Setting): Judged {
  const binding = bind(value, setting)
  const kind = placeholderKind(value, setting.name)
  // That it does not bind is the same cause.
  if (binding.kind === 'rejected')
    return { state: 'rejected', value, binding, placeholder: kind === 'documentation' ? kind : null }
  const placeholder = setting.type === 'string' ? kind : null
  const empty = binding.kind === 'null' || !value.matches(visible)
  const state = empty ? 'empty' : placeholder === null ? 'set' : 'placeholder'
  return { state, value, binding, placeholder }
}
