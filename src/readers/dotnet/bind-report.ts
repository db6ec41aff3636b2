import type { Value } from '../../source/value.js'
import type { BindFault, Binding } from './binding.js'
import type { DotnetException } from './exception.js'
import type { SettingKey } from './key.js'
import type { ListType, ScalarType } from './schema.js'

/** Why the binder throws. `child-of-string`: a name below a string that is null so far. */
export type FailureFault = BindFault | 'child-of-string'

/** One thing that the binder throws at, with the variables it is from. */
export interface BindFailure<V> {
  readonly key: SettingKey
  readonly fault: FailureFault
  readonly variables: readonly V[]
  /** Whether another spelling of the name may win instead, whose text converts. */
  readonly isRandom: boolean
  readonly exception: DotnetException
}

/** A text for a setting that is no section and no list, one for each spelling of its name. */
export interface ScalarReading<V> {
  readonly key: SettingKey
  readonly type: ScalarType
  /** In the order of the environment; the last counts where they are of one spelling. */
  readonly candidates: readonly { readonly variable: V; readonly binding: Binding }[]
}

/**
 * What names below a value that is no section do. `fails`: the service ends. `drops-element`: the element of the list
 * is not there. `becomes-zero`: a number that was null is 0. `text-counts`: the value has a text of its own.
 * `nothing`: the value stays as it was.
 */
export type BelowEffect = 'fails' | 'drops-element' | 'becomes-zero' | 'text-counts' | 'nothing'

export interface BelowReading<V> {
  readonly key: SettingKey
  readonly variables: readonly V[]
  readonly effect: BelowEffect
}

/** A text on a section, a list or a table. */
export interface SectionText<V> {
  readonly key: SettingKey
  readonly variables: readonly V[]
  readonly kind: 'class' | ListType['kind']
  /** `empties`: an empty text makes an array that is null an empty one. */
  readonly effect: 'ignored' | 'empties'
}

export interface ListReading<V> {
  readonly key: SettingKey
  readonly kind: ListType['kind']
  /** In .NET's order. */
  readonly elements: readonly ElementReading<V>[]
}

/** Why an element is not there, of which nothing is logged. */
export type Dropped<V> =
  | { readonly kind: 'text-on-object' }
  /** A text of a set that is there already. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'rejected'; readonly failures: readonly BindFailure<V>[] }

export interface ElementReading<V> {
  /** What stands behind the list's name: a sort key, or the name of a table's entry. */
  readonly name: Value
  readonly variables: readonly V[]
  readonly dropped: Dropped<V> | null
}

/** Everything the binder met, in the order in which it did. */
export interface BindReport<V> {
  readonly scalars: ScalarReading<V>[]
  readonly below: BelowReading<V>[]
  readonly sectionTexts: SectionText<V>[]
  readonly lists: ListReading<V>[]
  readonly failures: BindFailure<V>[]
}

/** A report to be filled. */
export function emptyReport<V>(): BindReport<V> {
  return { scalars: [], below: [], sectionTexts: [], lists: [], failures: [] }
}
