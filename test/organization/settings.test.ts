import { describe, expect, test } from 'vitest'
import { connectionSetting } from '../../src/server/database.js'
import { mailConnection, mailLogin, mailService, mailTransport } from '../../src/server/mail.js'
import { foreignSettings, type Region, region, regionHosts } from '../../src/server/region.js'
import { settingsOf } from '../settings/of-text.js'

describe('the connection string that the server uses', () => {
  const provider = 'globalSettings__databaseProvider'
  test.each([
    ['', 'globalSettings__sqlServer__connectionString'],
    [`${provider}=`, 'globalSettings__sqlServer__connectionString'],
    [`# ${provider}=mysql`, 'globalSettings__sqlServer__connectionString'],
    [`${provider}=SqlServer`, 'globalSettings__sqlServer__connectionString'],
    [`${provider}=postgres`, 'globalSettings__postgreSql__connectionString'],
    [`${provider}=PostgreSQL`, 'globalSettings__postgreSql__connectionString'],
    [`${provider}=mysql`, 'globalSettings__mysql__connectionString'],
    [`${provider}=MariaDB`, 'globalSettings__mysql__connectionString'],
    [`${provider}=sqlite`, 'globalSettings__sqlite__connectionString'],
    [`${provider}=REPLACE`, 'unknown'],
    [`${provider}=oracle`, 'unknown'],
    [`${provider}=mysql8`, 'unknown'],
    [`${provider}=my sqlite`, 'unknown'],
    [`${provider}=sqlite3`, 'unknown'],
    [`${provider}=mssqlserver`, 'unknown'],
    [`${provider}=sqlservers`, 'unknown'],
    [`${provider}=postgresqls`, 'unknown'],
    [`${provider}=my postgres`, 'unknown'],
    [`${provider}=\${PROVIDER}`, undefined],
    [`${provider}="a\\tb"`, undefined],
    ['globalSettings__databaseProvidr=mysql', undefined],
  ])('with %j is that of %s', (text, expected) => {
    expect(connectionSetting(settingsOf(`${text}\n`))).toBe(expected)
  })
})

describe('the region', () => {
  const name = 'globalSettings__baseServiceUri__cloudRegion'
  test.each([
    ['', 'US'],
    [`${name}=`, 'US'],
    [`# ${name}=EU`, 'US'],
    [`${name}=US`, 'US'],
    [`${name}=eu`, 'EU'],
    [`${name}="  EU "`, 'EU'],
    [`${name}=Gov`, 'Gov'],
    [`${name}=EUR`, 'unknown'],
    [`${name}=A US`, 'unknown'],
    [`${name}=REPLACE`, undefined],
    [`${name}=\${REGION}`, undefined],
    ['globalSettings__baseServiceUri__cloudRegionn=EU', undefined],
  ])('with %j is %s', (text, expected) => {
    expect(region(settingsOf(`${text}\n`))).toBe(expected)
  })

  const identity = 'globalSettings__installation__identityUri'
  const api = 'globalSettings__installation__apiUri'
  const push = 'globalSettings__pushRelayBaseUri'
  const all = [identity, api, push]
  const lines = (domain: string) =>
    all.map((each) => `${each}=https://${regionHosts[each as keyof typeof regionHosts]}.${domain}\n`).join('')

  test.each<[string, Region, readonly string[]]>([
    ['', 'US', []],
    ['', 'EU', all],
    [lines('bitwarden.com'), 'US', []],
    [lines('bitwarden.com'), 'Gov', all],
    [lines('bitwarden.eu'), 'EU', []],
    [lines('bitwarden.eu'), 'US', all],
    [lines('bitwarden-gov.com'), 'Gov', []],
    [lines('bitwarden-gov.com'), 'US', all],
    [lines('brindlemoor.com'), 'EU', []],
    [lines('bitwarden.community'), 'EU', []],
    [lines('bitwarden.com:443'), 'EU', all],
    [lines('bitwarden.com/x'), 'EU', all],
    [lines('brindlemoor.com/bitwarden.com'), 'EU', []],
    [`${identity}=\n${api}=\n${push}=\n`, 'EU', [identity, api]],
    [`${identity}=\n${api}=\n${push}=\n`, 'US', []],
    [`${identity}=\${A}\n${api}=\${B}\n${push}=REPLACE\n`, 'EU', []],
    [`${identity}=HTTP://identity.BITWARDEN.com\n${lines('bitwarden.eu')}`, 'EU', []],
    [`${lines('bitwarden.eu')}${identity}=HTTP://identity.BITWARDEN.com\n`, 'EU', [identity]],
    [`${lines('bitwarden.eu')}${identity}=identity.bitwarden.com\n`, 'EU', []],
  ])('%j for %s: what points elsewhere', (text, wanted, expected) => {
    expect(foreignSettings(settingsOf(text), wanted)).toEqual(expected)
  })
})

const smtp = 'globalSettings__mail__smtp__'
const amazon = 'globalSettings__amazon__accessKeySecret'

describe('what sends mail', () => {
  test.each([
    ['', 'none'],
    [`${smtp}host=REPLACE`, 'none'],
    [`${smtp}host=mail.brindlemoor.com`, 'smtp'],
    [`${amazon}=k`, 'amazon'],
    [`${amazon}=k\n${smtp}host=mail.brindlemoor.com`, 'amazon'],
    [`${amazon}=k\n${smtp}host=\${HOST}`, 'amazon'],
    [`${amazon}=\${KEY}`, 'unknown'],
    [`${amazon}=\${KEY}\n${smtp}host=mail.brindlemoor.com`, 'unknown'],
    [`${smtp}host=\${HOST}`, 'smtp'],
  ])('with %j is %s', (text, expected) => {
    expect(mailService(settingsOf(`${text}\n`))).toBe(expected)
  })

  test.each([
    ['', 'none'],
    [`${smtp}username=a\n${smtp}password=b`, 'both'],
    [`${smtp}username=a`, 'password-missing'],
    [`${smtp}username=a\n${smtp}password=REPLACE`, 'password-missing'],
    [`${smtp}password=b`, 'username-missing'],
    [`${smtp}username=\${A}\n${smtp}password=b`, 'unknown'],
    [`${smtp}username=a\n${smtp}password=\${B}`, 'unknown'],
    [`${smtp}username=\${A}`, 'password-missing'],
  ])('and logs in: %j: %s', (text, expected) => {
    expect(mailLogin(settingsOf(`${text}\n`))).toBe(expected)
  })

  test('the transport has the server’s defaults, and is not known where one of it is not', () => {
    const defaults = { port: 25, ssl: false, startTls: false, sslOverride: false }
    expect(mailTransport(settingsOf(''))).toEqual(defaults)
    const set = `${smtp}port=465\n${smtp}ssl=true\n${smtp}startTls=true\n${smtp}sslOverride=true\n`
    expect(mailTransport(settingsOf(set))).toEqual({
      port: 465,
      ssl: true,
      startTls: true,
      sslOverride: true,
    })
    for (const name of Object.keys(defaults))
      expect(mailTransport(settingsOf(`${set}${smtp}${name}=\${X}\n`)), name).toBeUndefined()
  })

  test.each<[number, string, ReturnType<typeof mailConnection>]>([
    [25, '', 'plain'],
    [25, 'ssl', 'implicit-tls'],
    [25, 'startTls', 'starttls-if-offered'],
    [25, 'ssl startTls', 'implicit-tls'],
    [24, '', 'starttls-if-offered'],
    [587, '', 'starttls-if-offered'],
    [587, 'ssl', 'starttls-if-offered'],
    [587, 'ssl sslOverride', 'implicit-tls'],
    [587, 'sslOverride', 'starttls-if-offered'],
    [588, 'ssl', 'implicit-tls'],
    [465, '', 'hangs'],
    [465, 'startTls', 'hangs'],
    [465, 'ssl', 'implicit-tls'],
    [464, '', 'starttls-if-offered'],
  ])('port %i with %j: %s', (port, flags, expected) => {
    const on = (flag: 'ssl' | 'startTls' | 'sslOverride') => flags.split(' ').includes(flag)
    const transport = { port, ssl: on('ssl'), startTls: on('startTls'), sslOverride: on('sslOverride') }
    expect(mailConnection(transport)).toBe(expected)
  })
})
