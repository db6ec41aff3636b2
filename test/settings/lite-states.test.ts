import { describe, expect, test } from 'vitest'
import { liteVariables } from '../../src/readers/lite/names.js'
import data from '../../src/readers/lite/names.json' with { type: 'json' }
import { findLiteSetting, liteSetting, liteSettings } from '../../src/settings/catalogue/lite-settings.js'
import { recognise, recogniseIn } from '../../src/settings/recognition.js'
import { reveal, Value } from '../../src/source/value.js'
import { settingsOf } from './of-text.js'

const id = 'globalSettings__installation__id'
const vault = 'globalSettings__baseServiceUri__vault'
const mysql = 'globalSettings__mysql__connectionString'
const sqlite = 'globalSettings__sqlite__connectionString'
const guid = '0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e'
const pieces = 'BW_DB_PROVIDER=mysql\nBW_DB_SERVER=db\nBW_DB_DATABASE=v\nBW_DB_USERNAME=u\nBW_DB_PASSWORD=p\n'

/** Name, state, the line that a person would change, and what the server gets. */
function inLite(text: string, name: string) {
  const { setting, state, at, value } = settingsOf(text, { stack: 'lite' }).of(name)
  const line = at && text.slice(0, at.start).split('\n').length
  return [setting.name, state, line, value && reveal(value)]
}

describe('a setting in a file of Lite', () => {
  test.each([
    [`BW_INSTALLATION_ID=${guid}\n`, id, ['BW_INSTALLATION_ID', 'set', 1, guid]],
    ['BW_INSTALLATION_ID=\n', id, ['BW_INSTALLATION_ID', 'rejected', 1, '']],
    ['BW_DOMAIN=x\n', id, ['BW_INSTALLATION_ID', 'missing', null, null]],
    ['# BW_INSTALLATION_ID=x\n', id, ['BW_INSTALLATION_ID', 'commented-out', 1, null]],
    [`A=1\n${id}=${guid}\n`, id, ['BW_INSTALLATION_ID', 'misnamed', 2, null]],
    ['BW_INSTALATION_ID=x\n', id, ['BW_INSTALLATION_ID', 'misnamed', 1, null]],
    ['BW_DOMAIN=v.brindlemoor.com\n', vault, ['BW_DOMAIN', 'set', 1, 'https://v.brindlemoor.com']],
    ['BW_DOMAIN=\n', vault, ['BW_DOMAIN', 'missing', 1, null]],
    ['BW_DOMAIN=<domain>\n', vault, ['BW_DOMAIN', 'damaged', 1, null]],
    [`BW_DOMAIN=a\n${vault}=https://b\n`, vault, [vault, 'set', 2, 'https://b']],
    [`BW_DOMAIN=a\n${vault}=\n`, vault, ['BW_DOMAIN', 'set', 1, 'https://a']],
    [pieces, mysql, ['BW_DB_SERVER', 'set', 2, 'server=db;port=3306;database=v;user=u;password=p']],
    [pieces.replace('=p\n', '=${P:?}\n'), mysql, ['BW_DB_PASSWORD', 'templated', 5, null]],
    [pieces.replace('=p\n', '=a;b\n'), mysql, ['BW_DB_PASSWORD', 'damaged', 5, null]],
    [pieces.replace('=db\n', '=\n'), mysql, ['BW_DB_SERVER', 'empty', 2, '']],
    [pieces, sqlite, [sqlite, 'missing', null, null]],
    ['BW_DB_PROVIDER=sqlite\n', sqlite, ['BW_DB_FILE', 'set', null, 'Data Source=/etc/bitwarden/vault.db;']],
    ['BW_DOMAIN=x\n', 'globalSettings__selfHosted', ['globalSettings__selfHosted', 'set', null, 'true']],
    [
      'BW_DOMAIN=x\n',
      'globalSettings__internalIdentityKey',
      ['globalSettings__internalIdentityKey', 'set', null, null],
    ],
    ['BW_DOMAIN=x\n', 'globalSettings__siteName', ['globalSettings__siteName', 'missing', null, null]],
  ])('of %j, %s', (text, name, expected) => {
    expect(inLite(text, name)).toEqual(expected)
  })

  test('is what the config says is filled in at deploy, under either name', () => {
    for (const provided of [id, 'BW_INSTALLATION_ID'])
      expect(settingsOf('BW_DOMAIN=x\n', { stack: 'lite', provided: [provided] }).of(id).state).toBe(
        'templated',
      )
  })

  test('is not present where the entrypoint overwrites its line', () => {
    const settings = settingsOf(`BW_INSTALLATION_ID=${guid}\n${id}=${guid}\n`, { stack: 'lite' })
    expect(settings.present().map(({ setting }) => setting.name)).toEqual(['BW_INSTALLATION_ID'])
  })

  test('is nothing that Lite makes in a file of the standard stack', () => {
    expect(settingsOf(`BW_INSTALLATION_ID=${guid}\n`).of(id).state).toBe('missing')
    expect(settingsOf(`BW_INSTALLATION_ID=${guid}\n`).lite()).toBeNull()
  })
})

describe('a name of Lite', () => {
  const meant = (name: string) => {
    const recognition = recognise(new Value(name))
    return 'setting' in recognition ? `${recognition.kind} ${recognition.setting.name}` : recognition.kind
  }

  test.each(liteVariables.map(({ name }) => name))('%s is known', (name) => {
    expect(meant(name)).toBe(`known ${name}`)
    expect(findLiteSetting(name)).toBe(liteSetting(name))
  })

  test.each([
    ['BW_DB_PROVIDR', 'misspelt BW_DB_PROVIDER'],
    ['BW_INSTALATION_KEY', 'misspelt BW_INSTALLATION_KEY'],
    ['BW_DBSERVER', 'misspelt BW_DB_SERVER'],
    ['BWDB_PASSWORD', 'misspelt BW_DB_PASSWORD'],
    ['BW_DATABASE_HOST', 'misspelt BW_DB_SERVER'],
    ['BW_DB_USER', 'misspelt BW_DB_USERNAME'],
    ['-BW_DB_SERVER', 'misspelt BW_DB_SERVER'],
    ["B'W_DB_SERVER", 'misspelt BW_DB_SERVER'],
    ['"BW_DB_SERVER"', 'misspelt BW_DB_SERVER'],
    ['// BW_DB_SERVER', 'misspelt BW_DB_SERVER'],
    ['BW_SSL_ENABLE', 'misspelt BW_ENABLE_SSL'],
    ['BW_HTTP_PORT', 'misspelt BW_PORT_HTTP'],
    ['BW_SMTP_HOST', 'misspelt globalSettings__mail__smtp__host'],
    ['bw_domain', 'misspelt BW_DOMAIN'],
    ['bw_csp', 'known BW_CSP'],
    ['BW_VERSION', 'elsewhere'],
    ['BW_MEMORY_LIMIT', 'elsewhere'],
    ['BW_ENABLE_NGINX', 'elsewhere'],
    ['BW_CLIENTID', 'elsewhere'],
    ['BWDATA', 'unrelated'],
  ])('%s is %s', (name, expected) => expect(meant(name)).toBe(expected))

  test('of an earlier release counts in a file of Lite only', () => {
    expect(recogniseIn('lite', new Value('UID'))).toMatchObject({ kind: 'removed' })
    expect(recogniseIn('standard', new Value('UID'))).toMatchObject({ kind: 'unrelated' })
  })

  test('has no effect in a file of the standard stack', () => {
    expect(recogniseIn('standard', new Value('BW_DATABASE_HOST'))).toMatchObject({ kind: 'elsewhere' })
    expect(recogniseIn('standard', new Value('PGID'))).toMatchObject({ kind: 'elsewhere' })
  })

  test('is no setting of the server, nor one of the script’s own', () => {
    expect(liteSettings.map(({ name }) => name).filter((name) => name.includes('__'))).toEqual([])
    expect(data.scriptVariables.filter((name) => findLiteSetting(name) !== undefined)).toEqual([])
    expect(() => liteSetting('BW_NOTHING')).toThrow('no variable')
  })
})
