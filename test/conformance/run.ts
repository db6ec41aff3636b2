import { parseArgs } from 'node:util'
import { type ReaderName, readCases, readers } from './case.js'
import { replay } from './compare.js'

/**
 * `npm run conformance -- [--reader compose|setup|dotenv|lite|dotnet] FILE…`: replays recorded cases and prints the ids of
 * those in which a reader gives something else, and their count on the last line. Without `--reader`, every reader that a
 * case records. Lines that are not compared are counted by reason.
 */
const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', multiple: true } },
  allowPositionals: true,
})
if (positionals.length === 0) fail('name at least one file of recorded cases')
const asked = (values.reader ?? readers).map(readerName)

let passed = 0
let failed = 0
const skipped = new Map<string, number>()

for (const recorded of positionals.flatMap((path) => readCases(path))) {
  const result = replay(recorded, asked)
  if ('skipped' in result) {
    skipped.set(result.skipped, (skipped.get(result.skipped) ?? 0) + 1)
    continue
  }
  if (result.differences.length === 0) passed++
  else failed++
  for (const { what, expected, actual } of result.differences) {
    console.log(`${recorded.id}: ${what}`)
    console.log(`  recorded ${JSON.stringify(expected)}`)
    console.log(`  got      ${JSON.stringify(actual)}`)
  }
}
for (const [reason, times] of skipped) console.log(`skipped: ${times} of ${reason}`)
const skips = [...skipped.values()].reduce((sum, times) => sum + times, 0)
console.log(`${passed} passed, ${failed} failed${skips === 0 ? '' : `, ${skips} skipped`}`)
process.exitCode = failed === 0 ? 0 : 1

function readerName(name: string): ReaderName {
  return (
    readers.find((reader) => reader === name) ?? fail(`no reader ${name}; there are ${readers.join(', ')}`)
  )
}

function fail(problem: string): never {
  console.error(`conformance: ${problem}`)
  process.exit(2)
}
