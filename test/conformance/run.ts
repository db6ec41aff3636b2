import { parseArgs } from 'node:util'
import { type ReaderName, readCases, readers } from './case.js'
import { agrees, compare } from './compare.js'

/**
 * `npm run conformance -- [--reader compose|setup|dotenv|lite] FILE…`: replays recorded cases and prints the ids of those
 * in which a reader gives something else, and their count on the last line. Without `--reader`, every reader.
 */
const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const asked = (values.reader ?? readers).map(readerName)
if (positionals.length === 0) fail('name at least one file of recorded cases')

let passed = 0
let failed = 0
for (const recorded of positionals.flatMap((path) => readCases(path))) {
  const differences = compare(recorded, asked).filter((comparison) => !agrees(comparison))
  if (differences.length === 0) passed++
  else failed++
  for (const { reader, what, expected, actual } of differences) {
    console.log(`${recorded.id}: ${reader}, ${what}`)
    console.log(`  recorded ${JSON.stringify(expected)}`)
    console.log(`  got      ${JSON.stringify(actual)}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
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
