import type { Replay } from '../dotnet.js'
import { valueParsers } from '../dotnet-values.js'
import type { ValueRecord } from './record.js'

/** Compares one record with the model of its parser. */
export function replayValue(record: ValueRecord): Replay {
  const compare = valueParsers[record.parser]
  if (compare === undefined) return { skipped: `parser ${record.parser}` }
  const comparison = compare(record)
  if ('skipped' in comparison) return comparison
  return {
    differences: comparison.filter(
      ({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual),
    ),
  }
}
