import { readFileSync } from 'node:fs'
import { readRecords, replay } from './values/replay.js'

/**
 * `node lib/test/conformance/replay-values.js FILE…`: replays recorded values and prints those in which a model gives
 * something else, then, for each parser, how many agree, fail, are skipped, and have no model here.
 */
const counts = new Map<string, { passed: number; failed: number; skipped: number; unmodelled: number }>()
for (const record of process.argv.slice(2).flatMap((path) => readRecords(readFileSync(path, 'utf8')))) {
  const count = counts.get(record.parser) ?? { passed: 0, failed: 0, skipped: 0, unmodelled: 0 }
  counts.set(record.parser, count)
  const result = replay(record)
  if (result.kind !== 'compared') count[result.kind]++
  else count[result.differences.length === 0 ? 'passed' : 'failed']++
  if (result.kind !== 'compared') continue
  for (const { what, expected, actual } of result.differences) {
    console.log(`${record.id}: ${what}`)
    console.log(`  recorded ${JSON.stringify(expected)}`)
    console.log(`  got      ${JSON.stringify(actual)}`)
  }
}
for (const [parser, { passed, failed, skipped, unmodelled }] of counts)
  console.log(
    `${parser}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${unmodelled} without a model`,
  )
process.exitCode = [...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0
