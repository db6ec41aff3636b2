import { describe, expect, test } from 'vitest'
import { findings } from './lint-text.js'
import { soundFile, soundFileWith } from './samples.js'

const host = 'globalSettings__mail__smtp__host'
const cloud = 'globalSettings__enableCloudCommunication'
const admins = 'adminSettings__admins'
const registration = 'globalSettings__disableUserRegistration'

/** What the installer writes, but for the id and the keys, which it asks for or makes up. */
const asInstalled = {
  [host]: `${host}=REPLACE`,
  globalSettings__mail__smtp__username: 'globalSettings__mail__smtp__username=REPLACE',
  globalSettings__mail__smtp__password: 'globalSettings__mail__smtp__password=REPLACE',
  [registration]: `${registration}=false`,
  [admins]: `${admins}=`,
  [cloud]: null,
}

describe('a file fresh from the installer', () => {
  test('has three things to do, and two worth knowing', () => {
    expect(findings(soundFileWith(asInstalled))).toEqual([
      '3 notice secret-in-clear',
      '14 error smtp-not-configured',
      '19 notice open-registration',
      '20 warning cloud-communication-off',
      '21 warning admins-empty',
    ])
  })

  test('with push notifications off as well', () => {
    const file = `${soundFileWith(asInstalled)}globalSettings__pushRelayBaseUri=REPLACE\n`
    expect(findings(file).filter((line) => !line.includes('notice'))).toHaveLength(3)
  })

  test('is silent once mail, admins and cloud communication are set', () => {
    expect(findings(soundFileWith({ [registration]: `${registration}=false` }))).toEqual([
      '3 notice secret-in-clear',
      '19 notice open-registration',
    ])
  })

  test('in any order', () => {
    expect(findings([...soundFile].sort().join('\n'))).toEqual(['5 notice secret-in-clear'])
  })
})

describe('the lines of the French guide', () => {
  const translated = {
    globalSettings__mail__smtp__username: "globalSettings__mail__smtp__nomd'utilisateur=bitwarden",
    globalSettings__mail__smtp__password: 'globalSettings__mail__smtp__motdepasse=Vb3nM8kQ2xZr7TwL',
    [registration]: 'globalSettings__désactiverEnregistrementUtilisateur=vrai',
    [cloud]: 'paramètresGlobaux__activerCommunicationCloud=vrai',
  }

  test('are found in one run, each once, although Compose stops at the first', () => {
    expect(findings(soundFileWith(translated))).toEqual([
      '3 notice secret-in-clear',
      '17 error translated-setting',
      '18 error translated-setting',
      '19 error translated-setting',
      '22 error translated-setting',
    ])
  })

  test.each(['vrai', 'faux'])('%s is no boolean', (word) => {
    expect(findings(soundFileWith({ [cloud]: `${cloud}=${word}` }))).toEqual([
      '3 notice secret-in-clear',
      '22 error value-does-not-bind',
    ])
  })

  test('and the misprint of the English one', () => {
    const file = soundFileWith({
      globalSettings__mail__smtp__password: 'globalSettings__mail__smtp__passsword=Vb3nM8kQ2xZr7TwL',
    })
    expect(findings(file)).toEqual(['3 notice secret-in-clear', '18 error misspelt-setting'])
  })
})
