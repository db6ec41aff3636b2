import type { Value } from '../../source/value.js'
import type { BoundType } from './type.js'

/** Why .NET refuses a text, in words of our own choosing: they become messages. */
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
 * `bound`: the value in a normal form (bool: true/false; numbers: decimal; guid: form D; timespan: c; else the text).
 * `null`: an empty text for a nullable type. `ignored`: a scalar on an array or a dictionary.
 * `refused`: an unhandled exception at start. `exception` is its own sentence without the value.
 */
export type Binding =
  | { readonly kind: 'bound'; readonly value: Value; readonly boolean?: boolean; readonly number?: number }
  | { readonly kind: 'null' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly fault: BindFault }

/** STUB: owned by the readers helper. */
export function bind(value: Value, _type: BoundType): Binding {
  return { kind: 'bound', value }
}
