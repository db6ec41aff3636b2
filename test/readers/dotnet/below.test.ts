import { describe, expect, test } from 'vitest'
import { serviceNames } from '../../../src/readers/dotnet/schema.js'
import { names, read, selfHosted } from './read.js'

const full = (name: string) => `globalSettings__${name}`

/** The services that end of names below strings: the table of what self-hosted installations have set. */
const stopped: readonly (readonly [string, readonly string[]])[] = [
  ['hibpApiKey', serviceNames],
  ['knownProxies', serviceNames],
  ['internalIdentityKey', serviceNames],
  ['installation__key', serviceNames],
  ['mail__smtp__password', serviceNames],
  ['mail__smtp__username', serviceNames],
  ['identityServer__certificatePassword', serviceNames],
  ['postgreSql__connectionString', serviceNames],
  ['mysql__connectionString', serviceNames],
  ['sqlServer__jobSchedulerConnectionString', serviceNames],
  ['webPush__vapidPublicKey', serviceNames],
  ['baseServiceUri__cloudRegion', serviceNames],
  ['siteName', ['Notifications', 'Events']],
  ['mail__replyToEmail', ['Notifications', 'Events']],
  ['mail__sendGridApiKey', ['Notifications', 'Events']],
  ['attachment__connectionString', ['Identity', 'Sso', 'Admin', 'Notifications', 'Events', 'Scim']],
  ['braintree__merchantId', ['Sso', 'Admin', 'Notifications', 'Events']],
  ['duo__aKey', ['Sso', 'Admin', 'Notifications', 'Events', 'Scim']],
  ['yubico__key', ['Sso', 'Admin', 'Notifications', 'Events', 'Scim']],
  ['bitPay__token', ['Identity', 'Sso', 'Admin', 'Notifications', 'Events']],
  ['serviceBus__connectionString', ['Events']],
  ['mail__smtp__host', ['Api', 'Identity', 'Admin', 'Notifications', 'Events', 'Scim']],
  ['oidcIdentityClientKey', ['Api', 'Admin', 'Notifications', 'Events', 'Scim']],
  ['send__connectionString', ['Identity', 'Sso', 'Notifications', 'Events', 'Scim']],
  ['amazon__accessKeyId', []],
  ['attachment__baseUrl', []],
  ['baseServiceUri__vault', []],
  ['baseServiceUri__internalIdentity', []],
  ['communication__bootstrap', []],
  ['events__connectionString', []],
  ['identityServer__certificateThumbprint', []],
  ['identityServer__licenseKey', []],
  ['installation__identityUri', []],
  ['licenseDirectory', []],
  ['projectName', []],
  ['mail__sendGridApiHost', []],
  ['sqlServer__readOnlyConnectionString', []],
  ['sqlite__connectionString', []],
  ['storage__connectionString', []],
  ['kerberosUser', []],
]

describe('a name below a string ends every service in which the string is null so far', () => {
  test.each(stopped)('%s__x', (name, services) => {
    const { failures } = read({ ...selfHosted, [full(`${name}__x`)]: 'y' })
    expect(failures.flatMap(({ ends }) => ends)).toEqual(services)
  })

  test('whatever the name is, and however deep', () => {
    for (const end of ['__0', '__FILE', '__', '__a__b'])
      expect(read({ ...selfHosted, [full(`hibpApiKey${end}`)]: '' }).failures[0]?.ends).toEqual(serviceNames)
  })

  test('what .NET logs has no path and no value', () => {
    const [failure] = read({ ...selfHosted, [full('hibpApiKey__0')]: 'secret' }).failures
    expect(failure?.stage).toBe('GlobalSettings')
    expect(failure?.exception.sentence).toBe(
      "Cannot create instance of type 'System.String' because it has multiple public parameterized constructors.",
    )
  })

  test('but not where the string itself is set, even to nothing', () => {
    for (const value of ['key', '']) {
      const reading = read({ ...selfHosted, [full('hibpApiKey')]: value, [full('hibpApiKey__0')]: 'x' })
      expect(reading.failures).toEqual([])
      expect(reading.below.map(({ variables }) => names(variables))).toEqual([[full('hibpApiKey__0')]])
      expect(reading.below[0]?.effects.get('Api')).toBe('text-counts')
    }
  })
})

describe('a name below another value', () => {
  test.each([
    ['mail__smtp__port', 'nothing'],
    ['disableUserRegistration', 'nothing'],
    ['installation__id', 'nothing'],
    ['passwordlessAuth__userRequestExpiration', 'nothing'],
    ['dataProtection__keyProtectionPolicy', 'nothing'],
    ['distributedCache__defaultExtendedCache__eagerRefreshThreshold', 'nothing'],
    ['mail__sendGridPercentage', 'becomes-zero'],
    ['sqlServer__migrationExecutionTimeoutSeconds', 'becomes-zero'],
  ])('%s__x: %s', (name, effect) => {
    const reading = read({ ...selfHosted, [full(`${name}__x`)]: 'y' })
    expect(reading.failures).toEqual([])
    expect(reading.below[0]?.effects.get('Api')).toBe(effect)
  })

  test('does nothing either where appsettings give a text', () => {
    const [below] = read({ [full('mail__smtp__port__x')]: 'y' }).below
    expect(below?.effects.get('Sso')).toBe('text-counts')
  })

  test('below a section is nothing but a name that no property is bound to', () => {
    const reading = read({ ...selfHosted, [full('mail__FILE')]: '/run/x', [full('nothing__0')]: 'x' })
    expect(reading.below).toEqual([])
    expect(names(reading.notBound)).toEqual([full('mail__FILE'), full('nothing__0')])
  })
})

describe('the properties of a value are converted and thrown away', () => {
  test.each([
    ['passwordlessAuth__userRequestExpiration__hours', 'x', 'UserRequestExpiration:Hours', 'System.Int32'],
    ['passwordlessAuth__userRequestExpiration__TICKS', 'x', 'UserRequestExpiration:Ticks', 'System.Int64'],
    [
      'passwordlessAuth__userRequestExpiration__totalDays',
      'x',
      'UserRequestExpiration:TotalDays',
      'System.Double',
    ],
    ['installation__id__version', 'x', 'Id:Version', 'System.Int32'],
    ['installation__id__allBitsSet', 'x', 'Id:AllBitsSet', 'System.Guid'],
    ['installation__id__allBitsSet__variant', 'x', 'Id:AllBitsSet:Variant', 'System.Int32'],
    ['mail__sendGridApiHost__length', 'x', 'SendGridApiHost:Length', 'System.Int32'],
    ['licenseDirectory__length', 'x', 'LicenseDirectory:Length', 'System.Int32'],
  ])('%s=%s', (name, value, path, type) => {
    const reading = read({ ...selfHosted, [full(name)]: value })
    expect(reading.failures[0]?.ends).toEqual(serviceNames)
    expect(reading.failures[0]?.exception.sentence).toContain(`${path}' to type '${type}'.`)
    expect([...new Set(reading.below[0]?.effects.values())]).toEqual(['fails'])
  })

  test.each([
    ['passwordlessAuth__userRequestExpiration__hours', '1'],
    ['passwordlessAuth__userRequestExpiration__hours__x', 'y'],
    ['passwordlessAuth__userRequestExpiration__zero', 'x'],
    ['installation__id__version', '4'],
    ['mail__sendGridApiHost__chars__0', 'x'],
    ['mail__smtp__port__maxValue', 'x'],
    ['sqlServer__migrationExecutionTimeoutSeconds__hasValue', 'x'],
  ])('%s=%s does nothing', (name, value) => {
    expect(read({ ...selfHosted, [full(name)]: value }).failures).toEqual([])
  })
})
