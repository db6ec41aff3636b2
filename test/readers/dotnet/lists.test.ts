import { describe, expect, test } from 'vitest'
import { settingKey } from '../../../src/readers/dotnet/key.js'
import { serviceNames } from '../../../src/readers/dotnet/schema.js'
import { reveal } from '../../../src/source/value.js'
import { names, read } from './read.js'

const hubs = 'globalSettings__notificationHubPool__notificationHubs'
const certificates = 'globalSettings__dataProtection__unprotectCertificates'
const urls = 'globalSettings__yubico__validationUrls'
const origins = 'globalSettings__fido2__origins'
const flags = 'globalSettings__launchDarkly__flagValues'

/** The elements of a list in .NET's order: a name, and why it is dropped. */
function elements(list: string, environment: Record<string, string>) {
  const reading = read(environment)
  expect(reading.failures).toEqual([])
  return reading.lists
    .get(settingKey(list))
    ?.elements.map(({ name, dropped }) =>
      dropped === null ? reveal(name) : `${reveal(name)}: ${dropped.kind}`,
    )
}

describe('an element that does not bind is dropped and the others stay', () => {
  test.each([
    ['a text that does not convert', `${hubs}__0__enableSendTracing`, 'oui', 'rejected'],
    ['an empty boolean', `${hubs}__0__enableSendTracing`, '', 'rejected'],
    ['a day before its month', `${hubs}__0__registrationStartDate`, '31/01/2026', 'rejected'],
    ['a name below a string that is null', `${hubs}__0__hubName__0`, 'x', 'rejected'],
    ['a text on an object', `${hubs}__0`, 'oui', 'text-on-object'],
  ])('%s', (_, name, value, reason) => {
    expect(elements(hubs, { [name]: value, [`${hubs}__1__hubName`]: 'i' })).toEqual([`0: ${reason}`, '1'])
  })

  test('it is known why', () => {
    const list = read({ [`${certificates}__0__enabled`]: '1' }).lists.get(settingKey(certificates))
    const dropped = list?.elements[0]?.dropped
    expect(dropped?.kind === 'rejected' && dropped.failures.map(({ fault }) => fault)).toEqual([
      'not-a-boolean',
    ])
  })

  test('the names below one of its values drop it', () => {
    const [below] = read({ [`${hubs}__0__hubName__0`]: 'x' }).below
    expect(below?.effects.get('Api')).toBe('drops-element')
  })

  test('in a section that is no element, the same ends every service', () => {
    const { failures } = read({ globalSettings__dataProtection__pendingProtection__enabled: 'oui' })
    expect(failures[0]?.ends).toEqual(serviceNames)
  })
})

describe('an element', () => {
  test('an empty text makes one with its defaults', () => {
    expect(elements(certificates, { [`${certificates}__0`]: '' })).toEqual(['0'])
  })

  test('a text beside the settings of one is ignored', () => {
    expect(elements(hubs, { [`${hubs}__0`]: 'oui', [`${hubs}__0__hubName`]: 'h' })).toEqual(['0'])
  })

  test('an unknown name below one makes it', () => {
    expect(elements(certificates, { [`${certificates}__0__nothing`]: 'x' })).toEqual(['0'])
  })

  test('names below a text drop it, unless it is there', () => {
    expect(elements(urls, { [`${urls}__0__x`]: 'u', [`${urls}__1`]: 'b' })).toEqual(['0: rejected', '1'])
    expect(elements(urls, { [`${urls}__0`]: 'y', [`${urls}__0__x`]: 'z' })).toEqual(['0'])
    expect(elements(flags, { [`${flags}__a__x`]: 'u', [`${flags}__b`]: 'true' })).toEqual([
      'a: rejected',
      'b',
    ])
  })

  test('a text that a set has already is dropped; case counts', () => {
    expect(
      elements(origins, { [`${origins}__0`]: 'a', [`${origins}__1`]: 'a', [`${origins}__2`]: 'A' }),
    ).toEqual(['0', '1: duplicate', '2'])
  })

  test('its variables are known', () => {
    const reading = read({ [`${hubs}__0__hubName`]: 'a', [`${hubs}__0__enableSendTracing`]: 'true' })
    const [element] = reading.lists.get(settingKey(hubs))?.elements ?? []
    expect(names(element?.variables ?? []).sort()).toEqual([
      `${hubs}__0__enableSendTracing`,
      `${hubs}__0__hubName`,
    ])
  })
})

describe('indexes are sorted: numbers by value, then texts', () => {
  test.each([
    [
      ['10', '9', '5'],
      ['5', '9', '10'],
    ],
    [
      ['x', '1'],
      ['1', 'x'],
    ],
    [
      ['b', 'A', 'c'],
      ['A', 'b', 'c'],
    ],
    [
      ['1', '-1', ''],
      ['', '-1', '1'],
    ],
    [
      ['+2', ' 1', '0x'],
      [' 1', '+2', '0x'],
    ],
    [
      ['2147483648', '99'],
      ['99', '2147483648'],
    ],
  ])('%j is %j', (written, sorted) => {
    const environment = Object.fromEntries(written.map((index) => [`${urls}__${index}`, index]))
    expect(elements(urls, environment)).toEqual(sorted)
  })
})

describe('a text on a list', () => {
  test('is ignored, also beside elements', () => {
    const reading = read({ [urls]: 'x', [`${urls}__0`]: 'y' })
    expect(reading.sectionTexts.map(({ kind, effect }) => [kind, effect])).toEqual([['array', 'ignored']])
    expect(reading.lists.get(settingKey(urls))?.elements).toHaveLength(1)
  })

  test('an empty one makes an array that is null an empty one', () => {
    expect(read({ [urls]: '' }).sectionTexts[0]?.effect).toBe('empties')
    expect(read({ [origins]: '' }).sectionTexts[0]?.effect).toBe('ignored')
    expect(read({ [certificates]: '' }).sectionTexts[0]?.effect).toBe('ignored')
  })

  test('on a section it is ignored, with and without settings below', () => {
    const reading = read({ globalSettings__mail: '{"host":"h"}', globalSettings__mail__replyToEmail: 'a@b' })
    expect(reading.failures).toEqual([])
    expect(reading.sectionTexts.map(({ key, variables }) => [key, names(variables)])).toEqual([
      ['GLOBALSETTINGS:MAIL', ['globalSettings__mail']],
    ])
  })
})
