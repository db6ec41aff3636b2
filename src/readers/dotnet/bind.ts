import { reveal, Value } from '../../source/value.js'
import { bindBoolean } from './boolean.js'
import { bindDateTime } from './datetime.js'
import { bindDouble } from './double.js'
import { bindEnum } from './enum.js'
import { bindGuid } from './guid.js'
import { bindInteger } from './integer.js'
import { bindTimeSpan } from './timespan.js'
import type { BoundType, ValueType } from './type.js'

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
 * `bound`: the value in a normal form (bool: true/false; numbers: decimal; guid: form D; timespan: form c, with
 * `number` in seconds; enum: names as declared; else the text).
 * `null`: an empty text for a nullable type. `ignored`: a scalar on an array or a dictionary.
 * `rejected`: an unhandled exception at start; `exceptionSentence` gives its own words.
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

type Converter = (text: string, type: BoundType) => Conversion

const converters: Partial<Record<ValueType, Converter>> = {
  bool: bindBoolean,
  int: (text) => bindInteger(text, 32),
  long: (text) => bindInteger(text, 64),
  double: bindDouble,
  guid: bindGuid,
  timespan: bindTimeSpan,
  enum: bindEnum,
  datetime: bindDateTime,
}

/**
 * Binds one text to a setting's type, as the reflection binder does.
 *
 * An empty text is null for a nullable type and stays empty for a string, which has no converter; it is rejected
 * by every other converter but that of dates. Never fails. From `dotnet/runtime
 * Microsoft.Extensions.Configuration.Binder/src/ConfigurationBinder.cs`, `BindInstance` and `TryConvertValue`.
 */
export function bind(value: Value, type: BoundType): Binding {
  if (type.type === 'array' || type.type === 'dictionary') return { kind: 'ignored' }
  const convert = converters[type.type]
  if (convert === undefined) return { kind: 'bound', value }
  if (type.nullable && value.isEmpty) return { kind: 'null' }
  const conversion = convert(reveal(value), type)
  if (typeof conversion === 'string') return { kind: 'rejected', fault: conversion }
  const { text, ...facts } = conversion
  return { kind: 'bound', value: new Value(text), ...facts }
}
