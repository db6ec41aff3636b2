import { reveal, Value } from '../../source/value.js'
import type { Binding, Conversion, Convertible } from './binding.js'
import { bindBoolean } from './boolean.js'
import { bindDateTime } from './datetime.js'
import { bindDouble, bindFloat } from './double.js'
import { bindEnum } from './enum.js'
import { bindGuid } from './guid.js'
import { bindInteger } from './integer.js'
import { bindTimeSpan } from './timespan.js'
import type { ScalarName, ValueType } from './type.js'

type Converter = (text: string, type: Convertible) => Conversion

const converters: Partial<Record<ValueType | ScalarName, Converter>> = {
  bool: bindBoolean,
  int: (text) => bindInteger(text, 32),
  long: (text) => bindInteger(text, 64),
  double: bindDouble,
  float: bindFloat,
  guid: bindGuid,
  timespan: bindTimeSpan,
  enum: bindEnum,
  datetime: bindDateTime,
}

/**
 * Binds one text to a setting's type, as the reflection binder does.
 *
 * An empty text is null for a nullable type and stays empty for a string, which has no converter; it is rejected
 * by every other converter but that of dates. Never fails; linear. dotnet/runtime
 * `Microsoft.Extensions.Configuration.Binder/src/ConfigurationBinder.cs`, `BindInstance` and `TryConvertValue`.
 */
export function bind(value: Value, type: Convertible): Binding {
  if (type.type === 'array' || type.type === 'dictionary') return { kind: 'ignored' }
  if (type.type === 'uri' && value.isEmpty) return { kind: 'null' }
  const convert = converters[type.type]
  if (convert === undefined) return { kind: 'bound', value }
  if (type.nullable && value.isEmpty) return { kind: 'null' }
  const conversion = convert(reveal(value), type)
  if (typeof conversion === 'string') return { kind: 'rejected', fault: conversion }
  const { text, ...facts } = conversion
  return { kind: 'bound', value: new Value(text), ...facts }
}
