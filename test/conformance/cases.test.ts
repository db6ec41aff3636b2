import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type RecordedCase, readCases, readers } from './case.js'
import { compare } from './compare.js'

const folder = new URL('./cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))

describe.each(files)('%s', (file) => {
  const cases = readCases(new URL(file, folder))

  for (const reader of readers) {
    const recorded = cases.flatMap((one) => compare(one, [reader]).map((pair) => ({ id: one.id, ...pair })))
    if (recorded.length === 0) continue

    test(`${reader} reads ${cases.length} cases as recorded`, () => {
      expect(recorded.map(({ id, what, actual }) => ({ id, what, actual }))).toEqual(
        recorded.map(({ id, what, expected }) => ({ id, what, actual: expected })),
      )
    })
  }
})

test('the main set and the samples have all their cases', () => {
  expect(readCases(new URL('compose.jsonl', folder))).toHaveLength(602)
  expect(readCases(new URL('sample.jsonl', folder))).toHaveLength(2_000)
  expect(readCases(new URL('lite.jsonl', folder))).toHaveLength(83)
})

test('the sample was recorded from the version of compose-go that the oracle asks', () => {
  const required = readFileSync(new URL('./oracle/go.mod', import.meta.url), 'utf8')
  const version = /compose-go\/v2 (v\S+)/.exec(required)?.[1]
  const recorded = readCases<RecordedCase>(new URL('sample.jsonl', folder)).map(({ composeGo }) => composeGo)
  expect(new Set(recorded)).toEqual(new Set([version]))
})
