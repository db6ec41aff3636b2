import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/settings/recognition.js'
import { guideLanguages } from '../../src/settings/typos/dictionary.js'
import words from '../../src/settings/typos/words.json' with { type: 'json' }
import { Value } from '../../src/source/value.js'
import translated from './translated.json' with { type: 'json' }

const recogniseName = (name: string) => recognise(new Value(name))

describe.each(Object.entries(translated))('%s', (_, forms) => {
  it.each(
    Object.entries(forms).flatMap(([name, written]) =>
      written.map((form: string): [string, string] => [form, name]),
    ),
  )('%s means %s', (written, name) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'translated', setting: { name } })
  })
})

describe('a translated name', () => {
  it.each([
    ["globalSettings__mail__smtp__nomd'utilisateur", 'fr'],
    ['globaleEinstellungen__benutzerRegistrierungDeaktivieren', 'de'],
    ['globalSettings__mail__smtp__contraseña', 'es'],
    ['definiçõesGlobais__mail__smtp__senha', 'pt'],
    ['impostazioniGlobali__mail__smtp__nomeUtente', 'it'],
    ['globaleInstellingen__mail__smtp__wachtwoord', 'nl'],
    ['グローバル設定__mail__smtp__パスワード', 'ja'],
  ])('%s came back from %s', (written, language) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'translated', language })
  })

  it('is recognised with its accents decomposed, which no eye tells apart', () => {
    expect(recogniseName('paramètresGlobaux__activerCommunicationCloud'.normalize('NFD'))).toMatchObject({
      setting: { name: 'globalSettings__enableCloudCommunication' },
    })
  })

  it.each([
    ['globalSettings__mail__smtp__hosst', 'globalSettings__mail__smtp__host'],
    ['globalSettings__mail__smtp__Passwor', 'globalSettings__mail__smtp__password'],
  ])('%s is a typoKind of English all the same', (written, name) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'misspelt', setting: { name } })
  })

  it('without Bitwarden’s root is a unrelated', () => {
    for (const written of ['motDePasse', 'nomUtilisateur', 'activerCommunication', 'serveur__port']) {
      expect(recogniseName(written).kind).toBe('unrelated')
    }
  })
})

describe('the dictionary', () => {
  it.each(guideLanguages)('of %s holds words, no names', (language) => {
    for (const word of [...Object.values(words[language].words).flat(), ...words[language].fillers]) {
      expect(word).toMatch(/^[\p{L}\p{M}-]+$/u)
    }
  })
})
