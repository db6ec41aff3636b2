import { valueParsers } from '../dotnet-values.js'
import type { ValuePair, ValueRecord } from './record.js'

/** What came of one record: the parts that differ, none when it agrees. */
export type Replay =
  | { readonly kind: 'compared'; readonly differences: readonly ValuePair[] }
  | { readonly kind: 'skipped'; readonly why: string }
  /** Another model's parser. */
  | { readonly kind: 'unmodelled' }

/** Compares one record with the model of its parser. */
export function replay(record: ValueRecord): Replay {
  const compare = valueParsers[record.parser]
  if (compare === undefined) return { kind: 'unmodelled' }
  const comparison = compare(record)
  if ('skipped' in comparison) return { kind: 'skipped', why: comparison.skipped }
  const differences = comparison.filter(
    ({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual),
  )
  return { kind: 'compared', differences }
}

/** The records of a file of one JSON object a line. */
export function readRecords(text: string): ValueRecord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ValueRecord)
}
