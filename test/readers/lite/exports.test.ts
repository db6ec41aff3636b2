import { describe, expect, test } from 'vitest'
import data from '../../../src/readers/lite/names.json' with { type: 'json' }
import { exported, names, shown, start } from './start.js'

const settings = start({}).exports.map(({ name }) => name)
const alwaysOverwritten = [
  'installation__id',
  'installation__key',
  'databaseProvider',
  'baseServiceUri__internalVault',
]

test('twelve settings are exported, whatever the environment holds', () => {
  expect(settings).toHaveLength(12)
})

describe.each(settings)('a line that sets %s', (name) => {
  const always = alwaysOverwritten.includes(name.replace('globalSettings__', ''))
  const of = (value: string) => start({ [name]: value }).exports.find((each) => each.name === name)

  test(always ? 'is overwritten, by nothing too' : 'wins', () => {
    const made = of('from the file')
    expect(made).toMatchObject({ outcome: always ? 'overwritten' : 'won', always })
    expect(shown(made?.value) === 'from the file').toBe(!always)
    expect(names(made?.sources ?? [])).toEqual(always ? [] : [name])
  })

  test('is overwritten when it is empty', () => {
    expect(of('')).toMatchObject({ outcome: 'overwritten' })
  })

  test(always ? 'is overwritten when it is a blank' : 'wins when it is a blank', () => {
    expect(of(' ')).toMatchObject({ outcome: always ? 'overwritten' : 'won' })
  })

  test('may be absent', () => {
    expect(start({}).exports.find((each) => each.name === name)).toMatchObject({
      outcome: 'absent',
      line: null,
    })
  })
})

describe('what a setting is made of', () => {
  const full = start({
    BW_DB_PASSWORD: 'a;b',
    BW_DB_SERVER: 'db',
    BW_PORT_HTTP: '9000',
    BW_PORT_HTTPS: '9443',
    BW_DOMAIN: 'vault.example.org',
  })
  const of = (name: string) => full.exports.find((each) => each.name === `globalSettings__${name}`)

  test('are the lines that the file has', () => {
    expect(names(of('mysql__connectionString')?.sources ?? [])).toEqual(['BW_DB_SERVER', 'BW_DB_PASSWORD'])
    expect(names(of('baseServiceUri__internalVault')?.sources ?? [])).toEqual(['BW_PORT_HTTP'])
    expect(of('installation__id')).toMatchObject({ sources: [], madeOf: ['BW_INSTALLATION_ID'] })
  })

  test('is quoted nowhere', () => {
    expect(exported(full, 'mysql__connectionString')).toBe('server=db;port=3306;database=;user=;password=a;b')
  })

  test('is new at every start for three keys', () => {
    expect(full.exports.filter(({ value }) => value === null).map(({ name }) => name)).toEqual([
      'globalSettings__internalIdentityKey',
      'globalSettings__oidcIdentityClientKey',
      'globalSettings__duo__aKey',
    ])
  })
})

describe('names that the script uses for itself', () => {
  test.each(data.scriptVariables)('%s is overwritten where the environment holds it', (name) => {
    const { exports } = start({ [name]: 'mine', BW_ENABLE_SSL: 'true' }, [])
    const made = exports.find((each) => each.name === name)
    expect(made).toMatchObject({ outcome: 'overwritten', always: true })
    expect(shown(made?.value)).not.toBe('mine')
  })

  test('are not exported otherwise', () => {
    expect(start({}).exports.map(({ name }) => name)).toEqual(settings)
  })

  test('PUID and PGID are given back as 1000 when they are empty', () => {
    const { exports } = start({ PUID: '', PGID: '1001' })
    expect(
      exports.filter(({ name }) => name.endsWith('ID')).map(({ name, value }) => [name, shown(value)]),
    ).toEqual([['PUID', '1000']])
  })

  test('a certificate that is there leaves TMP_OPENSSL_CONF alone', () => {
    const { exports } = start({ TMP_OPENSSL_CONF: 'mine', BW_ENABLE_SSL: 'true' }, ['ssl.key', 'ssl.crt'])
    expect(exports.map(({ name }) => name)).toEqual(settings)
  })
})

test('no value can be read off the result', () => {
  const secret = 'Tulip-92-harbour'
  const started = start({
    BW_DB_PASSWORD: secret,
    BW_INSTALLATION_KEY: secret,
    BW_CSP: secret,
    BW_KEY_CONNECTOR_INTERNAL_URL: secret,
    BW_ENABLE_KEY_CONNECTOR: 'true',
    BW_ENABLE_SSO: secret,
    PUID: secret,
    [secret]: secret,
    [secret.toUpperCase()]: secret,
  })
  expect(JSON.stringify(started).toLowerCase()).not.toContain(secret.toLowerCase())
})
