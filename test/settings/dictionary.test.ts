import { expect, test } from 'vitest'
import { Dictionary } from '../../src/settings/typos/dictionary.js'

const dictionary = new Dictionary(['mail', 'user', 'name', 'sso'])

/** Each word with what it means, `/` for a word that means nothing by itself. */
function read(name: string): string | null {
  const words = dictionary.read(name)?.map(({ text, meanings }) => {
    const english = new Set(meanings.map(({ english }) => english ?? '/'))
    return `${text}=${[...english].join('|')}`
  })
  return words?.join(' ') ?? null
}

test.each([
  ['für', 'fur=/'],
  ['fuer', 'fuer=/'],
  ['schlüssel', 'schlussel=key'],
  ['schluessel', 'schluessel=key'],
  ['größe', 'große=size'],
  ['groesse', 'groesse=size'],
  ['gewoelbe', 'gewoelbe=vault'],
  ['identitaet', 'identitaet=identity'],
  ['pruefung', 'pruefung=validation'],
  ['motdepasse', 'motdepasse=password'],
  ['lenregistrement', 'l=/ enregistrement=registration'],
  ['userName', 'user=user name=name'],
  ['username', 'user=user name=name'],
  ['MAIL', 'mail=mail'],
  ['benutzerregistrierungdeaktivieren', 'benutzer=user registrierung=registration deaktivieren=disable'],
  ['mail.user', 'mail=mail user=user'],
  ['', ''],
  ['x', null],
  ['mailx', null],
  ['xmail', null],
  ['mai', null],
])('%s reads as %s', (name, expected) => {
  expect(read(name)).toBe(expected)
})

test('a word says in which languages it means what', () => {
  expect(dictionary.read('user')?.[0]?.meanings).toEqual(
    expect.arrayContaining([{ language: 'en', english: 'user' }]),
  )
  expect(dictionary.read('de')?.[0]?.meanings.map(({ language }) => language)).toEqual([
    'fr',
    'es',
    'pt',
    'nl',
  ])
})
