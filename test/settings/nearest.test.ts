import { describe, expect, test } from 'vitest'
import { findSetting, setting } from '../../src/settings/catalogue/catalogue.js'
import { recognise } from '../../src/settings/recognition.js'
import { isOpposite } from '../../src/settings/typos/certainty.js'
import { foldLetters } from '../../src/settings/typos/fold-letters.js'
import { surest } from '../../src/settings/typos/guess.js'
import { nearest, sameLetters } from '../../src/settings/typos/nearest.js'
import type { Spelling } from '../../src/settings/typos/spellings.js'
import { booleanWord } from '../../src/settings/values/boolean-word.js'
import { isDocumentationDomain } from '../../src/settings/values/documentation-host.js'
import { countsPlaceholderAsNone, placeholderKind } from '../../src/settings/values/placeholders.js'
import { Value } from '../../src/source/value.js'

/** The name that is meant, without its common beginning, and how it was missed. */
function meant(name: string): string | null {
  const folded = foldLetters(name)
  const found = sameLetters(folded) ?? nearest(folded)
  return found && `${found.typoKind} ${found.spelling.meaning.name}`
}

describe('the known name that a wrong one is meant for', () => {
  test.each([
    ['globalSettings_mail_smtp_host', 'separator globalSettings__mail__smtp__host'],
    ['globalSettings:mail:smtp:host', 'separator globalSettings__mail__smtp__host'],
    ['globalSettingsMailSmtpHost', 'separator globalSettings__mail__smtp__host'],
    ['globalSettings__mail__smtp__passsword', 'spelling globalSettings__mail__smtp__password'],
    ['globalSettings__mail__smtp__useTls', 'invented globalSettings__mail__smtp__startTls'],
    ['globalSettings__mail__smtp__useeTls', 'invented globalSettings__mail__smtp__startTls'],
    ['globalSettings__mail__smtp__hoost', 'spelling globalSettings__mail__smtp__host'],
    ['globalSettings__mial__smtp__host', 'spelling globalSettings__mail__smtp__host'],
    ['globalSettings__mial__stmp__hots', 'spelling globalSettings__mail__smtp__host'],
    ['globalSettings_mial_smtp_host', 'spelling globalSettings__mail__smtp__host'],
    ['globalSettings__smtp__host', 'nesting globalSettings__mail__smtp__host'],
    ['globalSettings__smtp__mail__host', 'nesting globalSettings__mail__smtp__host'],
    [
      'globalSettings__enforceSsoPolicyForAllUsers',
      'nesting globalSettings__sso__enforceSsoPolicyForAllUsers',
    ],
    [
      'globalSettings__zzqq__enforceSsoPolicyForAllUsers',
      'nesting globalSettings__sso__enforceSsoPolicyForAllUsers',
    ],
    ['disableUserRegistration', 'nesting globalSettings__disableUserRegistration'],
    ['mail__smtp__host', 'nesting globalSettings__mail__smtp__host'],
    ['globalSettings__zzqq__host', null],
    ['globalSettings__host', 'nesting globalSettings__mail__smtp__host'],
    ['host', null],
    ['smtp__zzqq', null],
    ['globalSettings__zzqqy', null],
    [`globalSettings${'__a'.repeat(7)}`, null],
    [`globalSettings${'__mail'.repeat(9)}`, null],
  ])('is for %s the %s', (name, expected) => {
    expect(meant(name)).toBe(expected)
  })

  test('is not one that says the opposite', () => {
    const disable = 'globalSettings__disableUserRegistration'
    for (const name of ['enableUserRegistration', 'allowUserRegistration', 'permitUsers', 'activateUsers'])
      expect(isOpposite(name, disable), name).toBe(true)
    for (const name of ['disableEnableUser', 'deactivateUsers', 'inactivateUsers', 'userRegistration'])
      expect(isOpposite(name, disable), name).toBe(false)
    expect(isOpposite('enableCloud', 'globalSettings__enableCloudCommunication')).toBe(false)
    expect(isOpposite('enableX', 'disable__enableX')).toBe(false)
  })
})

describe('of several guesses', () => {
  const spelling = (name: string, kind: 'setting' | 'removed' = 'setting', documented = false): Spelling => ({
    meaning: { name, kind, documented },
    segments: [name],
    normalizedKey: name,
    letters: 0,
  })
  const best = (...guesses: [string, number, ('setting' | 'removed')?, boolean?][]) =>
    surest(
      guesses.map(([name, cost, kind, documented]) => ({ spelling: spelling(name, kind, documented), cost })),
    )?.meaning.name ?? null

  test.each([
    [best(), null],
    [best(['a', 3]), 'a'],
    [best(['a', 0], ['b', 0.15]), 'a'],
    [best(['a', 0], ['b', 0.14]), null],
    [best(['b', 1.2], ['a', 1]), 'a'],
    [best(['a', 1], ['b', 1.1]), null],
    [best(['a', 1], ['b', 1]), null],
    [best(['a', 1], ['a', 1]), 'a'],
    [best(['a', 1], ['b', 1, 'setting', true]), 'b'],
    [best(['a', 1, 'removed', true], ['b', 1]), 'b'],
    [best(['a', 1, 'setting', true], ['b', 1.1]), 'a'],
    [best(['a', 1], ['b', 1.1, 'setting', true]), null],
  ])('%# the surest is the nearest, clearly, or the documented', (found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('the catalogue', () => {
  test.each([
    ['globalSettings__yubico__validationUrls__0', 'globalSettings__yubico__validationUrls__0'],
    [
      'GLOBALSETTINGS__yubico__validationUrls__123456789',
      'globalSettings__yubico__validationUrls__123456789',
    ],
    ['globalSettings__yubico__validationUrls__1234567890', 'globalSettings__yubico__validationUrls__{key}'],
    ['globalSettings__yubico__validationUrls__first', 'globalSettings__yubico__validationUrls__{key}'],
    ['globalSettings__yubico__validationUrls__', undefined],
    ['globalSettings__launchDarkly__flagValues__mine', 'globalSettings__launchDarkly__flagValues__{key}'],
    ['globalSettings__launchDarkly__flagValues__', undefined],
    ['globalSettings__siteName__0', undefined],
    ['siteName', undefined],
    ['__', undefined],
  ])('%s is the setting %s', (name, expected) => {
    expect(findSetting(name)?.name).toBe(expected)
  })
})

describe('placeholders', () => {
  const kind = (text: string) => placeholderKind(new Value(text))

  test('are told from values of any length that a person would write', () => {
    expect(kind(`<${'a'.repeat(4094)}>`)).toBe('documentation')
    expect(kind(`<${'a'.repeat(4095)}>`)).toBeNull()
    const host = (length: number) => new Value(`${'a'.repeat(length - 12)}.example.com`)
    expect(isDocumentationDomain(host(4096))).toBe(true)
    expect(isDocumentationDomain(host(4097))).toBe(false)
  })

  test.each([
    [' REPLACE ', 'installer'],
    ['yxxxx', null],
    ['xxxxy', null],
    ['xxxx', 'documentation'],
    ['xxx', null],
    ['<>', 'documentation'],
    ['<a>', 'documentation'],
    ['<%a>', null],
    ['<a<b>', null],
    ['x<a>', null],
    ['<a>x', null],
    ['{}', null],
    ['{a}', 'documentation'],
    ['{{a}}', null],
    ['{a}x', null],
    ['your host', 'documentation'],
    ['YOUR-HOST.example', 'documentation'],
    ['your-', null],
    ['my your-host', 'documentation'],
    ['your-host!', 'documentation'],
    ['TODO', 'documentation'],
    ['random_identity_key', null],
    [' RANDOM_IDENTITY_KEY ', 'well-known-secret'],
    ['pwd=RANDOM_DATABASE_PASSWORD', 'well-known-secret'],
    ['a=b; PWD = "RANDOM_DATABASE_PASSWORD"', 'well-known-secret'],
    ["a=b;password='RANDOM_DATABASE_PASSWORD';c=d", 'well-known-secret'],
    ['xpwd=RANDOM_DATABASE_PASSWORD', null],
    ['a=RANDOM_DATABASE_PASSWORD', null],
    ['password=RANDOM_DATABASE_PASSWORDX', null],
  ])('%j: %s', (text, expected) => expect(kind(text)).toBe(expected))

  test.each([
    ['EXAMPLE.com', true],
    ['a@b.example.com', true],
    ['https://a@example.com', true],
    ['smtp+x.1-2://example.com', true],
    ['example.com/x@y', true],
    ['example.com?x', true],
    ['example.com#x', true],
    ['Vault <a@example.com>', true],
    ['x.example', true],
    ['example.com.', false],
    ['a@example.com@b.com', false],
    ['1http://example.com', false],
    ['/example.com', false],
  ])('%s names a domain of documentation: %s', (text, expected) => {
    expect(isDocumentationDomain(new Value(text))).toBe(expected)
  })

  test('count as none for the settings that the server asks for a value', () => {
    expect(countsPlaceholderAsNone(setting('globalSettings__mail__smtp__host').name)).toBe(true)
    expect(countsPlaceholderAsNone(setting('globalSettings__siteName').name)).toBe(false)
  })
})

describe('words for yes and no', () => {
  test('are looked for in texts of forty characters, and no longer', () => {
    expect(booleanWord(new Value(`${' '.repeat(36)}vrai`))).toEqual({ word: 'vrai', means: true })
    expect(booleanWord(new Value(`${' '.repeat(37)}vrai`))).toBeNull()
  })

  test.each(['"vrai"', '« vrai »', '`vrai`', '「vrai」', '‹vrai›', '„vrai“', '’vrai‘'])(
    '%s is quoted',
    (text) => {
      expect(booleanWord(new Value(text))?.means).toBe(true)
    },
  )

  test.each(['v"rai', '(vrai)', 'vrai.', 'vrai vrai'])('%s is none', (text) => {
    expect(booleanWord(new Value(text))).toBeNull()
  })
})

test('more names than are remembered are recognised all the same', () => {
  for (let at = 0; at < 10_050; at++) expect(recognise(new Value(`STRANGER_${at}`)).kind).toBe('unrelated')
  expect(recognise(new Value('globalSettings__siteName')).kind).toBe('known')
})
