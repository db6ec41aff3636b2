import { describe, expect, test } from 'vitest'
import { releaseOf } from '../../src/readers/companions/image-release.js'
import { elementName, fillIndexes, templateName } from '../../src/settings/catalogue/element.js'
import { findElsewhere, isOpenSection } from '../../src/settings/catalogue/elsewhere.js'
import { compareReleases, shownRelease } from '../../src/settings/catalogue/release.js'
import { isBitwardenRoot } from '../../src/settings/catalogue/roots.js'
import {
  camelWords,
  foldCase,
  foldLetters,
  normalizedKey,
  segmentsOf,
  withoutAccents,
} from '../../src/settings/typos/fold-letters.js'
import { SameValues } from '../../src/settings/values/same-values.js'
import { SourceText } from '../../src/source/text.js'
import { Value } from '../../src/source/value.js'

describe('the name of an element', () => {
  test.each([
    ['a__0', 'a__{index}'],
    ['a__12__b__3', 'a__{index}__b__{index}'],
    ['a__123456789', 'a__{index}'],
    ['a__1234567890', 'a__1234567890'],
    ['a__0b', 'a__0b'],
    ['a__b0', 'a__b0'],
    ['a_0', 'a_0'],
    ['0__a', '0__a'],
    ['a__0__', 'a__{index}__'],
    ['a__0_b', 'a__0_b'],
  ])('%s is of the template %s', (name, template) => {
    expect(templateName(name)).toBe(template)
  })

  test.each([
    ['A__{index}', 'a__7', 'A__7'],
    ['A__{index}__B__{index}', 'a__7__b__8', 'A__7__B__8'],
    ['A__{index}__B__{index}', 'a__7__b', 'A__7__B__{index}'],
    ['A__{index}', 'a', 'A__{index}'],
    ['A', 'a__7', 'A'],
  ])('%s with the numbers of %s is %s', (template, name, expected) => {
    expect(elementName(template, name)).toBe(expected)
  })

  test.each([
    ['A__{index}', 'a_7', 'A__7'],
    ['A__{index}', 'a7', 'A__7'],
    ['A__{index}', 'a__123', 'A__123'],
    ['A__{index}', 'a__1234', 'A__0'],
    ['A__{index}', 'a1234', 'A__0'],
    ['A__{index}', 'a7b', 'A__0'],
    ['A__{index}', '7b', 'A__0'],
    ['A__{index}', 'é7é', 'A__0'],
    ['A__{index}', 'a', 'A__0'],
    ['A__{index}__{index}', 'a.7.b8', 'A__7__8'],
    ['A__{index}__{index}', 'a.7.b', 'A__7__0'],
    ['A', 'a7', 'A'],
  ])('%s with the numbers of the wrong name %s is %s', (template, name, expected) => {
    expect(fillIndexes(template, name)).toBe(expected)
  })
})

describe('a folded name', () => {
  test.each([
    ['AbC_1', 'abc_1'],
    ['Éa', 'Éa'],
    ['ÉAZ', 'Éaz'],
    ['@[`{', '@[`{'],
  ])('%s compares as %s', (name, folded) => {
    expect(foldCase(name)).toBe(folded)
  })

  test.each([
    ['Ab-c.d_1', 'ab-c.d_1'],
    ['MÉL', 'mel'],
    ['ｈｏｓｔ', 'host'],
    ['ho\u200bst', 'host'],
    ['hоst', 'host'],
    ['ροrt', 'port'],
    ['ЖА b', 'жa b'],
    ['ɡ', 'g'],
    ['ɢ', 'ɢ'],
  ])('%s forgives to %s', (name, folded) => {
    expect(foldLetters(name)).toBe(folded)
  })

  test('each letter that looks like another is taken for it', () => {
    expect(foldLetters('аеорсухіѕјкмтвн ԁɡοαερνκτ')).toBe('aeopcyxisjkmtbh dgoaepvkt')
  })

  test('accents go, the case stays', () => {
    expect(withoutAccents('MotDePasséÀ')).toBe('MotDePasseA')
  })

  test.each([
    ['globalsettings__mail', 'globalsettingsmail'],
    ['a.b-c d', 'abcd'],
    ['a__0', 'a#'],
    ['a__0__b', 'a#b'],
    ['a0', 'a#'],
    ['a0b', 'a0b'],
    ['0a', '0a'],
    ['a__{index}__b', 'a#b'],
    ['a12', 'a#'],
    ['é1é', 'é1é'],
    ['é_1', 'é#'],
  ])('%s has the normalized %s', (folded, normalized) => {
    expect(normalizedKey(folded)).toBe(normalized)
  })

  test.each([
    ['a__b', ['a', 'b']],
    ['a____b_c', ['a', 'b_c']],
    ['__a', ['', 'a']],
    ['a_b', ['a_b']],
  ])('%s has the segments %j', (folded, segments) => {
    expect(segmentsOf(folded)).toEqual(segments)
  })

  test.each([
    ['enforceSsoPolicy', ['enforce', 'sso', 'policy']],
    ['SMTPHost', ['smtp', 'host']],
    ['apiURL', ['api', 'url']],
    ['a1B', ['a1', 'b']],
    ['mail__smtp.host-name', ['mail', 'smtp', 'host', 'name']],
    ['_a_', ['a']],
    ['motDePassé', ['mot', 'de', 'passe']],
    ['', []],
  ])('%s has the words %j', (name, words) => {
    expect(camelWords(name)).toEqual(words)
  })
})

describe('releases', () => {
  test.each([
    ['2026.8.0', '2026.8.0', 0],
    ['2026.8.0', '2026.8.1', -1],
    ['2026.8.1', '2026.8.0', 1],
    ['2026.9.0', '2026.10.0', -1],
    ['1.48.1', '2024.1.0', -1],
    ['2026', '2026.0.0', 0],
    ['2026.0.1', '2026', 1],
    ['2026', '2026.0.1', -1],
    ['2026.x', '2026', 0],
    ['v2026', '1', -1],
  ])('%s and %s: %i', (a, b, sign) => {
    expect(Math.sign(compareReleases(a, b))).toBe(sign)
  })

  test('are compared past a thousand of them', () => {
    for (let minor = 0; minor < 1100; minor++)
      expect(compareReleases(`3.${minor}.5`, `3.${minor + 1}.5`)).toBeLessThan(0)
  })

  test.each([
    ['2026.8.0', '2026.8.0'],
    ['v2026.8.0-rc1', '2026.8.01'],
    ['x', ''],
    ['1'.repeat(21), '1'.repeat(20)],
  ])('%s is shown as %s', (release, shown) => {
    expect(shownRelease(release)).toBe(shown)
  })

  test.each([
    ['    image: ghcr.io/bitwarden/api:2026.8.0\n', '2026.8.0'],
    ['image: bitwarden/identity:1.2.3', '1.2.3'],
    ["  x:\n    image: 'my.host-1/x/bitwarden/admin:10.20.30'\n", '10.20.30'],
    ['image: "bitwarden/api:2026.8.0"', '2026.8.0'],
    ['image: bitwarden/api:2026.8.0\nimage: bitwarden/admin:2026.7.0', '2026.8.0'],
    ['image: bitwarden/api:latest', undefined],
    ['image: bitwarden/api:2026.8', undefined],
    ['image: bitwarden/api:2026.8.0x', undefined],
    ['image: bitwarden/mssql:2026.8.0', undefined],
    ['image: notbitwarden/api:2026.8.0', undefined],
    ['# image: bitwarden/api:2026.8.0', undefined],
    ['my image: bitwarden/api:2026.8.0', undefined],
    ['', undefined],
  ])('%j of a Compose file is the release %s', (text, release) => {
    expect(releaseOf(new SourceText(text))).toBe(release)
  })
})

describe('a root of Bitwarden’s', () => {
  test.each([
    'globalSettings',
    'ADMINSETTINGS__x',
    'globalSettingsMail',
    'globalSettings.mail',
    'globalSetings__x',
    'glbalSettngs__x',
    'globalsetting',
    'adminSettngs_x',
    'paramètresGlobaux__x',
    'globaleEinstellungen__x',
    'glоbalSettings',
    'gobalsettng',
    'glbalsettns',
    'lobalsettins',
    'obalsettins__x',
    'dminsetting.x',
    'adminstngs:x',
  ])('begins %s', (name) => expect(isBitwardenRoot(name)).toBe(true))

  test.each([
    '',
    'x',
    'global',
    'settings__x',
    'globals__x',
    'locales__x',
    'TZ',
    'someGlobalSettingsX',
    '_globalSettings',
    'globalse',
    'adminset',
    'admnsttng',
    'amnsttngs',
    `${'x'.repeat(61)}globalSettings`,
  ])('none: %s', (name) => expect(isBitwardenRoot(name)).toBe(false))
})

describe('names of other files', () => {
  test.each([
    ['SA_PASSWORD', 'env/mssql.override.env', 'SA_PASSWORD'],
    ['keyConnectorSettings__x', 'env/key-connector.override.env', 'keyConnectorSettings'],
    ['KEYCONNECTORSETTINGS__x', 'env/key-connector.override.env', 'keyConnectorSettings'],
    ['BW_ANYTHING', 'bitwarden-lite/settings.env', 'BW_*'],
    ['iconssettings__x', null, 'IconsSettings'],
  ])('%s belongs to %s', (name, file, shown) => {
    expect(findElsewhere(name)).toEqual({ file, name: shown })
  })

  test.each(['sa_password', 'keyConnectorSettings', 'xBW_A', 'BW', 'globalSettings__mail'])(
    '%s to none',
    (name) => expect(findElsewhere(name)).toBeUndefined(),
  )

  test('a section whose names nobody lists is open, in any case', () => {
    expect(isOpenSection('Logging__LogLevel__Default')).toBe(true)
    expect(isOpenSection('LOGGING__x')).toBe(true)
    expect(isOpenSection('Logging')).toBe(false)
    expect(isOpenSection('IconsSettings__x')).toBe(false)
    expect(isOpenSection('x')).toBe(false)
  })
})

test('what several files hold is grouped by its text', () => {
  const values = new SameValues<number>()
  for (const [at, text] of ['a', 'b', 'a', 'c', 'b', 'a'].entries()) values.add(new Value(text), at)
  expect([...values.shared()]).toEqual([
    [0, 2, 5],
    [1, 4],
  ])
})
