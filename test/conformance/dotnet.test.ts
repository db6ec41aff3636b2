import { describe, expect, test } from 'vitest'
import { readCases } from './case.js'
import { type RecordedStart, type Replay, replayStart } from './dotnet.js'
import { valueParsers } from './dotnet-values.js'
import type { ValueRecord } from './values/record.js'
import { replayValue } from './values/replay.js'

const folder = new URL('./cases/dotnet/', import.meta.url)
const starts = readCases<RecordedStart>(new URL('starts.jsonl', folder))
const values = readCases<ValueRecord>(new URL('values.jsonl', folder))

/** What a line's reader gave beside what was recorded. */
function sides(id: string, replay: Replay): { readonly recorded: unknown; readonly read: unknown }[] {
  if ('skipped' in replay) return []
  return replay.differences.map(({ what, expected, actual }) => ({
    recorded: { id, what, is: expected },
    read: { id, what, is: actual },
  }))
}

describe('.NET reads an environment as recorded', () => {
  test(`${starts.length} starts`, () => {
    const differences = starts.flatMap((each) => sides(each.id, replayStart(each)))
    expect(differences.map(({ read }) => read)).toEqual(differences.map(({ recorded }) => recorded))
  })

  test('fewer than one line in ten is skipped, for a type that no setting has', () => {
    const skipped = starts.map(replayStart).flatMap((each) => ('skipped' in each ? [each.skipped] : []))
    expect(new Set(skipped)).toEqual(new Set(['a type that no setting has']))
    expect(skipped.length).toBeLessThan(starts.length / 10)
  })

  test('a line that says something else is found', () => {
    const [one] = starts.filter(({ ok, outcomes }) => ok === true && outcomes === undefined)
    if (one === undefined) throw new Error('no line that binds')
    const replay = replayStart({ ...one, ok: false })
    expect('differences' in replay && replay.differences).not.toEqual([])
  })
})

describe.each([...new Set(values.map(({ parser }) => parser))])('the parser %s', (parser) => {
  const lines = values.filter((each) => each.parser === parser)

  test(`reads ${lines.length} values as recorded`, () => {
    expect(valueParsers[parser]).toBeDefined()
    const differences = lines.flatMap((each) => sides(each.id, replayValue(each)))
    expect(differences.map(({ read }) => read)).toEqual(differences.map(({ recorded }) => recorded))
  })
})

test('fewer than one value in a hundred is skipped', () => {
  const skipped = values.filter((each) => 'skipped' in replayValue(each))
  expect(skipped.length).toBeLessThan(values.length / 100)
})

test('a value that is recorded otherwise is told apart', () => {
  const told = values.filter((each) => {
    const replay = replayValue({ ...each, ok: !each.ok })
    return 'differences' in replay && replay.differences.some(({ what }) => what === 'ok')
  })
  expect(told.length).toBe(values.filter((each) => !('skipped' in replayValue(each))).length)
})
