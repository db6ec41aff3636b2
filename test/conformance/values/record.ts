/** One line of recorded values: what the parser that the server uses for a setting made of it. */
export interface ValueRecord {
  readonly id: string
  readonly parser: string
  readonly setting?: readonly string[]
  /** As the container gets it. */
  readonly value: string
  readonly ok: boolean
  /** The full name of the exception's type. */
  readonly error: string | null
  readonly result: Readonly<Record<string, unknown>> | null
}

/** A part of a record beside what the model makes of it. */
export interface ValuePair {
  readonly what: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The parts compared, or why the record is not. */
export type ValueComparison = readonly ValuePair[] | { readonly skipped: string }

/** Compares one record with the model of its parser. */
export type CompareValue = (record: ValueRecord) => ValueComparison

/** The record shortens a text over 300 characters to 40 and its length. */
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 40)}\u2026(${text.length})` : text
}

/** Whether and how it failed, the first pairs of every comparison. */
export function outcome(record: ValueRecord, ok: boolean, error: string | null): ValuePair[] {
  return [
    { what: 'ok', expected: record.ok, actual: ok },
    { what: 'error', expected: record.error, actual: ok ? null : error },
  ]
}

/** Pairs of those parts that the record has. */
export function parts(record: ValueRecord, actual: Readonly<Record<string, unknown>>): ValuePair[] {
  const { result } = record
  if (result === null) return []
  return Object.entries(actual)
    .filter(([what, value]) => what in result && value !== undefined)
    .map(([what, value]) => ({
      what,
      expected: result[what],
      actual: typeof value === 'string' ? shortened(value) : value,
    }))
}
