import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { readAsDotenv } from '../../src/readers/dotenv.js'
import { readAsSetup } from '../../src/readers/setup/read-setup.js'
import { writeAnew } from '../../src/readers/setup/update.js'
import { scan } from '../../src/source/scan.js'
import { rawText, type SourceText } from '../../src/source/text.js'
import { reveal, type Value } from '../../src/source/value.js'
import {
  inputOf,
  isFile,
  isLite,
  isStart,
  isValue,
  onDisk,
  type ReaderName,
  type Recorded,
  type RecordedCase,
  type RecordedCompose,
} from './case.js'
import { compareLite } from './compare-lite.js'
import { type Replay, replayStart } from './dotnet.js'
import { replayValue } from './values/replay.js'

/** What a reader was expected to give and gave, for one side of a case. */
export interface Comparison {
  readonly reader: ReaderName
  readonly what: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The pairs to compare for a case and the readers asked for; a reader the case does not record gives none. */
export function compare(recorded: Recorded, asked: readonly ReaderName[]): Comparison[] {
  return asked.flatMap((reader) => pairsOf(recorded, reader).map((pair) => ({ reader, ...pair })))
}

/** Whether both sides are the same to the letter. */
export function agrees({ expected, actual }: Comparison): boolean {
  return JSON.stringify(expected) === JSON.stringify(actual)
}

/** Replays one line by the readers asked for: what differs, or why it is not compared. */
export function replay(recorded: Recorded, asked: readonly ReaderName[]): Replay {
  const isAsked = asked.includes('dotnet')
  if (isValue(recorded)) return isAsked ? replayValue(recorded) : { differences: [] }
  if (isStart(recorded)) return isAsked ? replayStart(recorded) : { differences: [] }
  const differences = compare(recorded, asked).filter((comparison) => !agrees(comparison))
  return {
    differences: differences.map(({ reader, what, ...sides }) => ({ what: `${reader}, ${what}`, ...sides })),
  }
}

type Pair = Omit<Comparison, 'reader'>

function pairsOf(recorded: Recorded, reader: ReaderName): Pair[] {
  if (isLite(recorded)) return reader === 'lite' ? compareLite(recorded) : []
  if (!isFile(recorded) || reader === 'lite' || reader === 'dotnet') return []
  return fileComparisons[reader](recorded)
}

const fileComparisons: Readonly<
  Record<Exclude<ReaderName, 'lite' | 'dotnet'>, (recorded: RecordedCase) => Pair[]>
> = {
  compose(recorded) {
    const { host = {}, before = [], compose, updated, composeUpdated } = recorded
    const files = [...before.map(onDisk), inputOf(recorded)]
    const pairs = [{ what: 'input', expected: expectedCompose(compose), actual: runCompose(files, host) }]
    if (updated === undefined || composeUpdated === undefined) return pairs
    const actual = runCompose([onDisk(updated)], {})
    return [...pairs, { what: 'updated file', expected: expectedCompose(composeUpdated), actual }]
  },

  setup(recorded) {
    const { setup, updated } = recorded
    const text = inputOf(recorded)
    const pairs: Pair[] = []
    if (setup !== undefined)
      pairs.push({
        what: 'input',
        expected: sorted(Object.entries(setup)),
        actual: sorted(shown(readAsSetup(text).entries)),
      })
    if (updated !== undefined)
      pairs.push({
        what: 'update',
        expected: updated,
        actual: rawText(writeAnew(readAsSetup(text), updateOptions)),
      })
    return pairs
  },

  dotenv(recorded) {
    if (recorded.dotenv === undefined) return []
    const actual = sorted(shown(readAsDotenv(inputOf(recorded))))
    return [{ what: 'input', expected: sorted(Object.entries(recorded.dotenv)), actual }]
  },
}

const updateOptions = { url: 'https://vault.example.org', pushNotifications: true }

function expectedCompose({ ok, env = {}, error = '', warnings = [] }: RecordedCompose) {
  return ok ? { env: sorted(Object.entries(env)), warnings } : { error, warnings }
}

/** Reads env files one after another, as Compose does for a service that names several. */
function runCompose(files: readonly SourceText[], host: Readonly<Record<string, string>>) {
  let before: ReadonlyMap<string, string> = new Map()
  const warnings: string[] = []
  for (const file of files) {
    const reading = readAsCompose(scan(file), { host: new Map(Object.entries(host)), before })
    warnings.push(...reading.warnings.map(show))
    if (reading.failure !== null) return { error: show(reading.failure.message()), warnings }
    before = new Map([...reading.environment].map(([name, value]) => [name, reveal(value)]))
  }
  return { env: sorted([...before].map(([name, value]) => [wellFormed(name), wellFormed(value)])), warnings }
}

function shown(entries: Iterable<readonly [string, Value]>): [string, string][] {
  return [...entries].map(([name, value]) => [wellFormed(name), show(value)])
}

function show(value: Value): string {
  return wellFormed(reveal(value))
}

/** The record is JSON, in which bytes that are not UTF-8 became U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function sorted(entries: Iterable<[string, string]>): [string, string][] {
  return [...entries].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
}
