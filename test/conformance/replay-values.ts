import { readFileSync } from 'node:fs'
import { valueParsers } from './dotnet-values.js'
import type { ValueRecord } from './values/record.js'

/**
 * `node lib/test/conformance/replay-values.js FILE…`: replays recorded values and prints those in which a model gives
 * something else, then, for each parser, how many agree, fail, are skipped, and have no model.
 */
const counts = new Map<string, { passed: number; failed: number; skipped: number; unmodelled: number }>()
for (const path of process.argv.slice(2))
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') replay(JSON.parse(line))

for (const [parser, { passed, failed, skipped, unmodelled }] of counts)
  console.log(
    `${parser}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${unmodelled} without a model`,
  )
process.exitCode = [...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0

function replay(record: ValueRecord): void {
  const count = counts.get(record.parser) ?? { passed: 0, failed: 0, skipped: 0, unmodelled: 0 }
  counts.set(record.parser, count)
  const compare = valueParsers[record.parser]
  if (compare === undefined) {
    count.unmodelled++
    return
  }
  const comparison = compare(record)
  if ('skipped' in comparison) {
    count.skipped++
    return
  }
  const differences = comparison.filter(
    ({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual),
  )
  if (differences.length === 0) count.passed++
  else count.failed++
  for (const { what, expected, actual } of differences)
    console.log(
      `${record.id}: ${what}\n  recorded ${JSON.stringify(expected)}\n  got      ${JSON.stringify(actual)}`,
    )
}
