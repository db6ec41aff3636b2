import { describe, expect, test } from 'vitest'
import { settingKey } from '../../../src/readers/dotnet/key.js'
import { serviceNames } from '../../../src/readers/dotnet/schema.js'
import { reveal } from '../../../src/source/value.js'
import { names, read, selfHosted } from './read.js'

const port = 'globalSettings__mail__smtp__port'

function portOf(environment: Record<string, string>): string | undefined {
  const binding = read(environment).settings.get(settingKey(port))?.binding
  return binding?.kind === 'bound' ? reveal(binding.value) : binding?.kind
}

describe('a setting is found by its name', () => {
  test.each([
    ['in any case', 'GLOBALSETTINGS__MAIL__SMTP__PORT'],
    ['with colons', 'globalSettings:mail:smtp:port'],
    ['with colons and underscores', 'globalSettings:mail__smtp:port'],
  ])('%s', (_, name) => expect(portOf({ [name]: '587' })).toBe('587'))

  test.each([
    'globalSettings___mail__smtp__port',
    'globalSettings____mail__smtp__port',
    '__globalSettings__mail__smtp__port',
    '_globalSettings__mail__smtp__port',
    'globalSettings__mail__smtp__port_',
    'globalSettings-mail-smtp-port',
    'globalSettings.mail.smtp.port',
    'globalSettings __mail__smtp__port',
    'globalSett\u0131ngs__mail__smtp__port',
  ])('but not as %s', (name) => expect(portOf({ [name]: '587' })).toBeUndefined())
})

describe('two spellings of one name', () => {
  const other = port.toUpperCase()

  test('collide, and it matters where they differ', () => {
    const [duplicates] = read({ [port]: '25', x: '1', [other]: '587' }).duplicates
    expect(names(duplicates?.variables ?? [])).toEqual([port, other])
    expect(duplicates?.areEqual).toBe(false)
    expect(read({ [port]: '25', [other]: '25' }).duplicates[0]?.areEqual).toBe(true)
    expect(read({ [port]: '25', x: '25' }).duplicates).toEqual([])
  })

  test('may end the services at one start and not at another', () => {
    const [failure] = read({ [port]: '25', [other]: 'x' }).failures
    expect(failure?.isRandom).toBe(true)
    expect(names(failure?.variables ?? [])).toEqual([other])
    expect(failure?.ends).toEqual(serviceNames)
  })

  test('end them at every start where none converts', () => {
    const { failures } = read({ [port]: 'y', [other]: 'x' })
    expect(failures.map(({ variables, isRandom }) => [names(variables)[0], isRandom])).toEqual([
      [port, false],
      [other, false],
    ])
  })
})

describe('prefixes', () => {
  test.each([
    'SQLCONNSTR_',
    'MYSQLCONNSTR_',
    'SQLAZURECONNSTR_',
    'CUSTOMCONNSTR_',
    'POSTGRESQLCONNSTR_',
    'APIHUBCONNSTR_',
    'DOCDBCONNSTR_',
    'EVENTHUBCONNSTR_',
    'NOTIFICATIONHUBCONNSTR_',
    'REDISCACHECONNSTR_',
    'SERVICEBUSCONNSTR_',
    'sqlconnstr_',
  ])('%s puts the name below ConnectionStrings', (prefix) => {
    const reading = read({ [`${prefix}${port}`]: 'x' })
    expect(reading.settings.size).toBe(0)
    expect(reading.failures).toEqual([])
    expect(reading.prefixed.map(({ kind, key }) => [kind, key])).toEqual([
      ['connection-string', 'CONNECTIONSTRINGS:GLOBALSETTINGS:MAIL:SMTP:PORT'],
    ])
  })

  test.each(['ASPNETCORE_', 'DOTNET_', 'aspnetcore_', 'dotnet_'])(
    '%s counts below everything else',
    (prefix) => {
      expect(portOf({ [`${prefix}${port}`]: '587' })).toBe('587')
      expect(portOf({ [`${prefix}${port}`]: '587', [port]: '25' })).toBe('25')
      const { failures } = read({ ...selfHosted, [`${prefix}${port}`]: 'x' })
      // Sso has a port in its appsettings.
      expect(failures[0]?.ends).toEqual(serviceNames.filter((service) => service !== 'Sso'))
    },
  )

  test('an empty text with one is as if it were not there', () => {
    expect(read({ [`ASPNETCORE_${port}`]: '' }).failures).toEqual([])
  })

  test('another prefix is another name', () => {
    expect(portOf({ [`HOSTING_${port}`]: '587' })).toBeUndefined()
    expect(read({ [`OTHERCONNSTR_${port}`]: 'x' }).prefixed).toEqual([])
  })
})
