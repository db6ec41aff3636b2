import path from 'node:path'
import { expect, test } from 'vitest'
import { inOrder } from '../../scripts/page/order.js'
import { withoutProperties } from '../../scripts/page/properties.js'
import { silentRules } from '../../scripts/page/silent-rules.js'
import { readSources } from '../../src/files/sources.js'
import { lint } from '../../src/lint.js'
import { defaults } from '../lint-text.js'

test('a rule that is left out of the page finds nothing in a file alone', () => {
  const { sources } = readSources({ folder: path.resolve('examples'), paths: [], patterns: null })
  const found = sources.flatMap((source) => {
    const alone = { ...source, explicit: true, companions: new Map() }
    return lint([alone], defaults).files.flatMap(({ findings }) => findings.map(({ rule }): string => rule))
  })
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter((rule) => silentRules.has(rule))).toEqual([])
})

test.each([
  ['the first', 'export const x = { a: 1, b: 2 } as const\n', ['a'], 'export const x = { b: 2 } as const\n'],
  ['the last', 'export const x = { a: 1, b: 2 }\n', ['b'], 'export const x = { a: 1, }\n'],
  [
    'one of another',
    "rule('id', { a: { 'b-c': 1, d: 2 }, e() {} })\n",
    ['a', 'b-c'],
    "rule('id', { a: { d: 2 }, e() {} })\n",
  ],
  ['a method', "rule('id', { a: 1, e(é) { return { a: 2 } } })\n", ['e'], "rule('id', { a: 1, })\n"],
  [
    'one behind other signs',
    "const x = { 'é😀': '’😀', b: 1, c: 2 }\n",
    ['b'],
    "const x = { 'é😀': '’😀', c: 2 }\n",
  ],
])('a property is left out: %s', (_, source, leftOut, expected) => {
  expect(withoutProperties(source, (path) => path.join('.') === leftOut.join('.'))).toBe(expected)
})

test('data stands before code, and code in the order of its folders', () => {
  const files = [
    'src/rules/b.ts',
    'src/source/a.ts',
    'src/rules/a.json',
    'src/translations/fr/fr.ts',
    'node_modules/x.js',
  ]
  expect(
    inOrder(
      '/x',
      files.map((file) => path.join('/x', file)),
    ),
  ).toEqual(['src/rules/a.json', 'src/source/a.ts', 'src/rules/b.ts'].map((file) => path.join('/x', file)))
})
