import { parseArgs } from 'node:util'
import { type ReaderName, readCases, readers } from './case.js'
import { agrees, compare } from './compare.js'
import { type RecordedStart, type Replay, replayStart } from './dotnet.js'
import { type RecordedValue, replayValue } from './dotnet-values.js'

/**
 * `npm run conformance -- [--reader compose|setup|dotenv|dotnet] FILE…`: replays recorded cases and prints the ids of
 * those in which a reader gives something else, and their count on the last line. Without `--reader`, every reader of
 * env files. Lines that `dotnet` does not replay are counted by reason.
 */
const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', multiple: true } },
  allowPositionals: true,
})
if (positionals.length === 0) fail('name at least one file of recorded cases')

let passed = 0
let failed = 0
const skipped = new Map<string, number>()

if (values.reader?.includes('dotnet')) {
  if (values.reader.length > 1) fail('the lines of `dotnet` are no env files: ask it alone')
  for (const recorded of positionals.flatMap((path) => readCases<RecordedStart | RecordedValue>(path)))
    count(recorded.id, 'parser' in recorded ? replayValue(recorded) : replayStart(recorded))
} else {
  const asked = (values.reader ?? readers).map(readerName)
  for (const recorded of positionals.flatMap((path) => readCases(path))) {
    const differences = compare(recorded, asked).filter((comparison) => !agrees(comparison))
    count(recorded.id, {
      differences: differences.map(({ reader, what, ...sides }) => ({
        what: `${reader}, ${what}`,
        ...sides,
      })),
    })
  }
}
for (const [reason, times] of skipped) console.log(`skipped: ${times} of ${reason}`)
const skips = [...skipped.values()].reduce((sum, times) => sum + times, 0)
console.log(`${passed} passed, ${failed} failed${skips === 0 ? '' : `, ${skips} skipped`}`)
process.exitCode = failed === 0 ? 0 : 1

function count(id: string, replay: Replay): void {
  if ('skipped' in replay) {
    skipped.set(replay.skipped, (skipped.get(replay.skipped) ?? 0) + 1)
    return
  }
  if (replay.differences.length === 0) passed++
  else failed++
  for (const { what, expected, actual } of replay.differences) {
    console.log(`${id}: ${what}`)
    console.log(`  recorded ${JSON.stringify(expected)}`)
    console.log(`  got      ${JSON.stringify(actual)}`)
  }
}

function readerName(name: string): ReaderName {
  return (
    readers.find((reader) => reader === name) ?? fail(`no reader ${name}; there are ${readers.join(', ')}`)
  )
}

function fail(problem: string): never {
  console.error(`conformance: ${problem}`)
  process.exit(2)
}
