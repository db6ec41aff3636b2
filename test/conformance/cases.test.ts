import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCases, readers } from './case.js'
import { compare } from './compare.js'

const folder = new URL('./cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))

describe.each(files)('%s', (file) => {
  const cases = readCases(new URL(file, folder))

  for (const reader of readers) {
    const recorded = cases.flatMap((one) => compare(one, [reader]).map((pair) => ({ id: one.id, ...pair })))
    if (recorded.length === 0) continue

    test(`${reader} reads ${cases.length} files as recorded`, () => {
      expect(recorded.map(({ id, what, actual }) => ({ id, what, actual }))).toEqual(
        recorded.map(({ id, what, expected }) => ({ id, what, actual: expected })),
      )
    })
  }
})

test('the main set has all its cases', () => {
  expect(readCases(new URL('compose.jsonl', folder))).toHaveLength(602)
})
