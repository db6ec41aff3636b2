import { describe, expect, test } from 'vitest'
import { settingKey } from '../../../src/readers/dotnet/key.js'

describe('two names are one setting', () => {
  test.each([
    ['globalSettings__mail', 'GLOBALSETTINGS__MAIL'],
    ['globalSettings__mail', 'globalSettings:mail'],
    ['désactiver', 'DÉSACTIVER'],
    ['ÿ', 'Ÿ'],
    ['д', 'Д'],
    ['σ', 'Σ'],
    ['ς', 'Σ'],
    ['ǆ', 'ǅ'],
    ['\u{10428}', '\u{10400}'],
    ['\uab70', '\u13a0'],
    ['\u1f80', '\u1f88'],
    ['\u1f97', '\u1f9f'],
    ['\u1fb3', '\u1fbc'],
    ['\u1fc3', '\u1fcc'],
    ['\u1ff3', '\u1ffc'],
  ])('%s is %s', (one, other) => expect(settingKey(one)).toBe(settingKey(other)))
})

describe('two names are two settings', () => {
  test.each([
    ['a_b', 'a__b'],
    ['a.b', 'a__b'],
    ['a-b', 'a__b'],
    ['k', '\u212a'],
    ['s', '\u017f'],
    ['i', '\u0131'],
    ['i', '\u0130'],
    ['ß', 'ẞ'],
    ['å', '\u212b'],
    ['ω', '\u2126'],
    ['straße', 'STRASSE'],
    ['é', 'e\u0301'],
  ])('%s is not %s', (one, other) => expect(settingKey(one)).not.toBe(settingKey(other)))
})

test.each([
  ['a__b', 'A:B'],
  ['a___b', 'A:_B'],
  ['a____b', 'A::B'],
  ['a__', 'A:'],
  ['__a', ':A'],
])('%s is %s', (name, key) => expect(settingKey(name)).toBe(key))

test('a letter keeps its length, so that segments of a name and of its key match', () => {
  const changed: string[] = []
  for (let code = 0; code < 0x20000; code += 1) {
    const letter = String.fromCodePoint(code)
    if (!/\p{Surrogate}/u.test(letter) && settingKey(letter).length !== letter.length) changed.push(letter)
  }
  expect(changed).toEqual([])
})
