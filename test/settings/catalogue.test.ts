import { describe, expect, it } from 'vitest'
import { valueTypes } from '../../src/readers/dotnet/type.js'
import { defaults } from '../../src/readers/setup/defaults.js'
import {
  findRemoved,
  findSetting,
  newestRelease,
  removedSettings,
  setting,
  settings,
} from '../../src/settings/catalogue/catalogue.js'
import data from '../../src/settings/catalogue/catalogue.json' with { type: 'json' }

describe('the catalogue', () => {
  it('holds every setting once, in any case', () => {
    const names = settings.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(279)
  })

  it.each(settings.map(({ name }) => [name]))('finds %s in any case', (name) => {
    for (const written of [name, name.toUpperCase(), name.toLowerCase()]) {
      expect(findSetting(written)?.name).toBe(name)
    }
  })

  it('knows every type it names, and the words of every enumeration', () => {
    for (const { type, values } of settings) {
      expect(valueTypes).toContain(type)
      if (type === 'enum') expect(values?.length).toBeGreaterThan(1)
    }
  })

  it('writes the other spellings of official pages down as the same setting', () => {
    for (const { name, spellings } of data.settings as { name: string; spellings?: string[] }[]) {
      for (const spelling of spellings ?? []) expect(findSetting(spelling)?.name).toBe(name)
    }
  })

  it('keeps what took the place of a removed setting among the known ones', () => {
    for (const { name, replacedBy } of removedSettings) {
      expect(findSetting(name)).toBeUndefined()
      if (replacedBy !== null) expect(findSetting(replacedBy)).toBeDefined()
    }
  })

  it('knows what Setup writes', () => {
    const { order, placeholders } = data.installer
    expect(defaults.map(({ key }) => key)).toEqual(order)
    expect(defaults.filter(({ fresh }) => fresh === 'REPLACE').map(({ key }) => key)).toEqual(placeholders)
    for (const name of order) expect(setting(name).documented).toBe(true)
  })

  it('is no newer than the releases in it', () => {
    for (const { removedIn } of removedSettings) expect(removedIn).toMatch(/^\d+\.\d+\.\d+$/)
    expect(newestRelease).toMatch(/^20\d\d\.\d+\.\d+$/)
  })
})

describe('findSetting', () => {
  it('takes any number for the index of a list', () => {
    expect(findSetting('globalSettings__yubico__validationUrls__0')).toMatchObject({
      name: 'globalSettings__yubico__validationUrls__0',
      type: 'string',
    })
    expect(findSetting('GLOBALSETTINGS__notificationHubPool__notificationHubs__12__HUBNAME')?.name).toBe(
      'globalSettings__notificationHubPool__notificationHubs__12__hubName',
    )
  })

  it('takes any key of a dictionary, and repeats none', () => {
    for (const key of ['my-flag', 'my flag!']) {
      expect(findSetting(`globalSettings__launchDarkly__flagValues__${key}`)).toMatchObject({
        name: 'globalSettings__launchDarkly__flagValues__{key}',
        type: 'string',
      })
    }
  })

  it.each([
    ['globalSettings__yubico__validationUrls__', 'no index'],
    ['globalSettings__mail__ſmtp__host', 'a letter that lower-cases to an ASCII one'],
    ['globalSettings__\u212Anownproxies', 'the Kelvin sign for k'],
    ['__proto__', 'a name of JavaScript'],
    ['', 'nothing'],
  ])('does not find %s: %s', (name) => {
    expect(findSetting(name)).toBeUndefined()
  })
})

describe('a removed setting', () => {
  it('is found in any case, with its index', () => {
    expect(findRemoved('GLOBALSETTINGS__mail__smtp__AUTHTYPE')).toMatchObject({
      name: 'globalSettings__mail__smtp__authType',
      removedIn: '1.32.0',
      replacedBy: null,
    })
    expect(findRemoved('globalSettings__notificationHubs__3__hubName')?.name).toBe(
      'globalSettings__notificationHubs__3__hubName',
    )
  })
})
