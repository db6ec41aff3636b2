import { bind } from '../../../src/readers/dotnet/bind.js'
import { tryParseEnum } from '../../../src/readers/dotnet/enum.js'
import { converterException } from '../../../src/readers/dotnet/exception.js'
import { tryParseInteger } from '../../../src/readers/dotnet/integer.js'
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
