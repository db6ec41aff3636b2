import { bind } from '../../src/readers/dotnet/bind.js'
import { tryParseEnum } from '../../src/readers/dotnet/enum.js'
import { converterException } from '../../src/readers/dotnet/exception.js'
import { tryParseInteger } from '../../src/readers/dotnet/integer.js'
import type { ScalarName } from '../../src/readers/dotnet/type.js'
import { reveal, Value } from '../../src/source/value.js'
import type { Replay } from './dotnet.js'

/** A line of `dotnet-values.jsonl`: a value, and what the server's parser for it gave. */
export interface RecordedValue {
  readonly id: string
  readonly parser: string
  readonly value: string
  readonly ok: boolean
  readonly error: string | null
  readonly result: Readonly<Record<string, unknown>> | null
}

/** What a reader makes of a line's value, in the shape of the record. */
type Parsed = Pick<RecordedValue, 'ok' | 'error' | 'result'>
type Parser = (value: Value, recorded: RecordedValue) => Parsed

const rejected = { ok: false, error: null, result: null }

/** The readers by the record's own names of parsers; a parser that is not here is skipped. */
export const valueParsers: Readonly<Record<string, Parser>> = {
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
}

interface Facts {
  readonly text: string
  readonly number: number | undefined
  readonly boolean: boolean | undefined
}

function converter(
  type: Exclude<ScalarName, 'enum'>,
  result: (facts: Facts) => Record<string, unknown>,
): Parser {
  return (value) => {
    const binding = bind(value, { type, nullable: false })
    if (binding.kind === 'rejected') return { ...rejected, error: converterException(type, binding.fault) }
    if (binding.kind !== 'bound') return rejected
    const { number, boolean } = binding
    return { ok: true, error: null, result: result({ text: reveal(binding.value), number, boolean }) }
  }
}

function tryParse(parse: (value: string) => string | number | null): Parser {
  return (value) => {
    const parsed = parse(reveal(value))
    return parsed === null ? rejected : { ok: true, error: null, result: { value: parsed } }
  }
}

/** Setup trims them off every value that it reads. */
function withoutQuotes(text: string): string {
  return text.replace(/^"+/, '').replace(/(?<!")"+$/, '')
}

/** Replays a line. */
export function replayValue(recorded: RecordedValue): Replay {
  const parser = valueParsers[recorded.parser]
  if (parser === undefined) return { skipped: `parser ${recorded.parser}` }
  const { ok, error, result } = recorded
  const expected = { ok, error, result }
  const actual = parser(new Value(recorded.value), recorded)
  if (JSON.stringify(expected) === JSON.stringify(actual)) return { differences: [] }
  return { differences: [{ what: recorded.parser, expected, actual }] }
}
