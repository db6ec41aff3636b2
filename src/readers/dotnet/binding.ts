import type { Value } from '../../source/value.js'
import type { BoundType, ScalarName, ValueType } from './type.js'

/** Why .NET rejects a text, in words of our own choosing: they become messages. */
export type BindFault =
  | 'empty'
  | 'not-a-boolean'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-guid'
  | 'not-a-timespan'
  | 'not-a-date'
  | 'not-in-enum'

/**
 * What the configuration binder does with one text.
 * `bound`: the value in a normal form (bool: true/false; numbers: as .NET writes them; guid: form D; timespan: form
 * c, with `number` in seconds; enum: its name, or the number where none has it; date: form o in UTC; else the text).
 * `null`: an empty text for a nullable type. `ignored`: a scalar on an array or a dictionary.
 * `rejected`: an unhandled exception at start.
 */
export type Binding =
  | Bound
  | { readonly kind: 'null' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'rejected'; readonly fault: BindFault }

export interface Bound {
  readonly kind: 'bound'
  readonly value: Value
  readonly boolean?: boolean
  readonly number?: number
  /** A time span written as one number other than zero: .NET takes it for days. */
  readonly bareDays?: true
  /** A time span whose first number looks like hours but is past 23, as in `24:00:00`: .NET takes it for days. */
  readonly hoursAsDays?: true
}

/** A converter's result before the value is closed: the normal form, or why not. */
export type Conversion = BindFault | (Omit<Bound, 'kind' | 'value'> & { readonly text: string })

/** A type of the catalogue, or one of those that it counts as another. */
export type Convertible = Omit<BoundType, 'type'> & { readonly type: ValueType | ScalarName }
