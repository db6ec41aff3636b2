import { expect, test } from 'vitest'
import { pad, width, wrap } from '../../src/report/formats/width.js'

test.each([
  ['globalSettings', 14],
  ['désactiver', 10],
  ['de\u0301sactiver', 10],
  ['メール', 6],
  ['a\u200bb', 2],
  ['🔒', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns)
})

test('wraps at blanks and gives a longer word a line of its own', () => {
  expect(wrap('one two  three-and-more four メール メール', 9)).toEqual([
    'one two',
    'three-and-more',
    'four',
    'メール',
    'メール',
  ])
  expect(wrap('', 10)).toEqual([''])
})

test('pads by columns, and leaves what is wider as it is', () => {
  expect(pad('メール', 8)).toBe('メール  ')
  expect(pad('longer', 3)).toBe('longer')
})
