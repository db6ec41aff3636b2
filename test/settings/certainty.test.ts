import { expect, test } from 'vitest'
import { isOpposite, isSurely } from '../../src/settings/typos/certainty.js'
import type { TypoKind } from '../../src/settings/typos/nearest.js'

function surely(written: string, name: string, typoKind: TypoKind = 'spelling'): boolean {
  const meaning = { name, kind: 'setting' as const, documented: true }
  return isSurely({ spelling: { meaning, segments: [], normalizedKey: '', letters: 0 }, typoKind }, written)
}

test.each([
  ['a word that is none', 'mail__smtp__hostt', 'mail__smtp__host', true],
  ['two of them', 'mail__smtpp__hostt', 'mail__smtp__host', true],
  ['a letter three times', 'mail__smtp__passsword', 'mail__smtp__password', true],
  ['two edits in a word', 'mail__smtp__paswordd', 'mail__smtp__password', false],
  ['a plural', 'mail__smtp__hosts', 'mail__smtp__host', false],
  ['a singular', 'yubico__validationUrl', 'yubico__validationUrls', false],
  ['another word', 'mail__smtp__port', 'mail__smtp__host', false],
  ['a word and another word', 'mailt__smtp__port', 'mail__smtp__host', false],
  ['one word for two', 'sitename', 'siteName', true],
  ['one word for two, with an edit', 'siteename', 'siteName', true],
  ['one word for two, with two edits', 'sitteename', 'siteName', false],
  ['two words for one', 'sitez__Na__me', 'siteName', true],
  ['a word more', 'site__host__Name', 'siteName', false],
  ['words only, in one more', 'mail__smtp__host__s', 'mail__smtp__hosts', true],
  ['a shorter name of words', 'mail__host', 'mail__smtp__host', false],
])('%s: %s for %s: %s', (_, written, name, expected) => {
  expect(surely(`globalSettings__${written}`, `globalSettings__${name}`)).toBe(expected)
})

test.each<TypoKind>(['separator', 'nesting', 'file-suffix', 'invented'])(
  'a typoKind of %s is none of letters',
  (typoKind) => {
    expect(surely('globalSettings__hosts', 'globalSettings__host', typoKind)).toBe(true)
  },
)

test('only the end of a name says that it turns something off', () => {
  expect(
    isOpposite('globalSettings__enableUserRegistration', 'globalSettings__disableUserRegistration'),
  ).toBe(true)
  expect(isOpposite('disabled__enableUser', 'disableUser')).toBe(false)
  expect(isOpposite('enableX', 'globalSettings__disable__x')).toBe(false)
})
