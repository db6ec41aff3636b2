import { bind } from '../../../src/readers/dotnet/bind.js'
import type { BindFault } from '../../../src/readers/dotnet/binding.js'
import { bindEnum } from '../../../src/readers/dotnet/enum.js'
import { bindInteger } from '../../../src/readers/dotnet/integer.js'
import { trim } from '../../../src/readers/dotnet/trim.js'
import type { ScalarName } from '../../../src/readers/dotnet/type.js'
import { reveal, Value } from '../../../src/source/value.js'

import { type CompareValue, outcome, type ValueRecord } from './record.js'

/** What a reader makes of a line's value, in the shape of the record. */
type Parsed = Pick<ValueRecord, 'ok' | 'error' | 'result'>

const rejected = { ok: false, error: null, result: null }

/** The converters behind the binder, and the parsers of numbers and ids that Setup uses. */
export const converters = {
  bool: converter('bool', ({ boolean }) => ({ value: boolean })),
  int: converter('int', ({ number }) => ({ value: number })),
  long: converter('long', ({ text }) => ({ value: text })),
  double: converter('double', ({ text }) => ({ value: text })),
  float: converter('float', ({ text }) => ({ value: text })),
  timespan: converter('timespan', ({ text, number }) => ({ value: text, seconds: number })),
  guid: converter('guid', ({ text }) => ({ value: text, zero: /^[0-]+$/.test(text) })),
  datetime: converter('datetime', ({ text }) => ({
    value: text,
    kind: text.endsWith('+00:00') ? 'Local' : 'Unspecified',
  })),
  'setup-int': tryParse((value) => tryParseInteger(withoutQuotes(value))),
  'setup-guid': tryParse((value) => {
    const binding = bind(new Value(value), { type: 'guid', nullable: false })
    return binding.kind === 'bound' ? reveal(binding.value) : null
  }),
  'cloud-region': tryParse((value) => tryParseEnum(value, ['US', 'EU', 'Gov'])),
} satisfies Readonly<Record<string, CompareValue>>

interface Facts {
  readonly text: string
  readonly number: number | undefined
  readonly boolean: boolean | undefined
}

function converter(
  type: Exclude<ScalarName, 'enum'>,
  result: (facts: Facts) => Record<string, unknown>,
): CompareValue {
  return compared((value) => {
    const binding = bind(value, { type, nullable: false })
    if (binding.kind === 'rejected') return { ...rejected, error: converterException(type, binding.fault) }
    if (binding.kind !== 'bound') return rejected
    const { number, boolean } = binding
    return { ok: true, error: null, result: result({ text: reveal(binding.value), number, boolean }) }
  })
}

function tryParse(parse: (value: string) => string | number | null): CompareValue {
  return compared((value) => {
    const parsed = parse(reveal(value))
    return parsed === null ? rejected : { ok: true, error: null, result: { value: parsed } }
  })
}

function compared(parse: (value: Value) => Parsed): CompareValue {
  return (record) => {
    const { ok, error, result } = parse(new Value(record.value))
    return [...outcome(record, ok, error), { what: 'result', expected: record.result, actual: result }]
  }
}

/** Setup trims them off every value that it reads. */
function withoutQuotes(text: string): string {
  return text.replace(/^"+/, '').replace(/(?<!")"+$/, '')
}

/**
 * What `int.TryParse` makes of a text: a sign, digits, and blanks of ASCII around; null where it says no.
 * `Number.Parsing.cs`, `NumberStyles.Integer`.
 */
function tryParseInteger(text: string): number | null {
  const [, number] = /^[\t-\r ]*([+-]?[0-9]+)[\t-\r ]*\0*$/.exec(text) ?? []
  if (number === undefined) return null
  const conversion = bindInteger(number, 32)
  return typeof conversion === 'string' ? null : Number(conversion.text)
}

/**
 * What `Enum.TryParse` makes of a text: one number, or names in any case with commas between, joined bit by bit;
 * null where it says no. `System/Enum.cs`.
 */
function tryParseEnum(text: string, values: readonly string[]): string | null {
  const trimmed = trim(text)
  const isNumber = /^[+-]?[0-9]/.test(trimmed)
  if (isNumber && trimmed.includes(',')) return null
  if (!isNumber && trimmed.split(',').some((item) => /^[+-]?[0-9]/.test(trim(item)))) return null
  const conversion = bindEnum(trimmed, { values })
  return typeof conversion === 'string' ? null : conversion.text
}

/** The exception of the converter itself, which the binder wraps. */
function converterException(type: ScalarName, fault: BindFault): string {
  switch (type) {
    case 'int':
    case 'long':
    case 'double':
    case 'float':
      return 'System.ArgumentException'
    case 'timespan':
      return fault === 'out-of-range' ? 'System.OverflowException' : 'System.FormatException'
    default:
      return 'System.FormatException'
  }
}
