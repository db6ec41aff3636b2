import { describe, expect, test } from 'vitest'
import { type CompanionRole, readCompanions } from '../../src/readers/companions/companions.js'
import { SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

const url = 'https://vault.example.org'

function companion(role: CompanionRole, text: string) {
  return readCompanions(new Map([[role, { path: 'beside', text: new SourceText(text) }]]))
}

function read(text: string) {
  const { setupConfig } = companion('config', text)
  if (setupConfig === null) throw new Error('no config')
  return setupConfig
}

test.each([
  ['as Setup writes it', `url: ${url}`],
  ['in double quotes', `url: "${url}"`],
  ['in single quotes', `url: '${url}'`],
  ['with a comment behind it', `url: ${url} # the public one`],
  ['with blanks around it', `url:\t  ${url} \t`],
  ['with a comment behind quotes', `url: "${url}"\t#x`],
  ['on the last of two lines', `url: https://other.example.org\nurl: ${url}`],
  ['between other lines', `# x\r\nssl: true\r\nurl: ${url}\r\n\r\nhttp_port: 80\r\n`],
])('the URL is read %s', (_, text) => {
  expect(read(text)).toEqual({ path: 'beside', url, pushNotifications: true })
})

test.each([
  ['no line', ''],
  ['a comment', `# url: ${url}`],
  ['an indented line', ` url: ${url}`],
  ['another case', `Url: ${url}`],
  ['no blank behind the colon', `url:${url}`],
  ['no colon', `url ${url}`],
  ['another name', `my_url: ${url}`],
])('there is no URL where there is %s', (_, text) => {
  expect(read(text).url).toBeNull()
})

test.each([
  ['url: a#b', 'a#b'],
  ['url: "a', '"a'],
  ['url: \'a"', '\'a"'],
  ['url: "a" b', '"a" b'],
  ['url: ', ''],
])('%s is taken as %s', (text, expected) => {
  expect(read(text).url).toBe(expected)
})

test.each([
  ['', true],
  ['push_notifications: true', true],
  ['push_notifications: false', false],
  ['push_notifications: False # none', false],
  ['push_notifications: "false"', false],
  ['push_notifications: no', true],
])('push notifications are on unless they are false: %s', (text, on) => {
  expect(read(text).pushNotifications).toBe(on)
})

test.each([
  ['    image: ghcr.io/bitwarden/api:2026.8.0\n', '2026.8.0'],
  ['image: bitwarden/identity:1.2.3', '1.2.3'],
  ["  x:\n    image: 'my.host-1/x/bitwarden/admin:10.20.30'\n", '10.20.30'],
  ['image: "bitwarden/api:2026.8.0"', '2026.8.0'],
  ['image: bitwarden/api:2026.8.0\nimage: bitwarden/admin:2026.7.0', '2026.8.0'],
  ['image: bitwarden/api:latest', null],
  ['image: bitwarden/api:2026.8', null],
  ['image: bitwarden/api:2026.8.0x', null],
  ['image: bitwarden/mssql:2026.8.0', null],
  ['image: notbitwarden/api:2026.8.0', null],
  ['# image: bitwarden/api:2026.8.0', null],
  ['my image: bitwarden/api:2026.8.0', null],
  ['', null],
])('%j of a Compose file is the release %s', (text, release) => {
  expect(companion('compose', text).compose?.release).toBe(release)
})

describe('the password of the database in mssql.override.env', () => {
  const password = (text: string) => {
    const found = companion('mssql', text).mssql?.password
    return found && [reveal(found.value), reveal(found.rawValue.text)]
  }

  test.each([
    ['SA_PASSWORD=abc\n', ['abc', 'abc']],
    ['SA_PASSWORD=a\nSA_PASSWORD="b\\"c"\n', ['b"c', 'b\\"c']],
    ['SA_PASSWORD\n', null],
    ['sa_password=a\n', null],
    ['', null],
  ])('of %j is %j', (text, expected) => {
    expect(password(text)).toEqual(expected)
  })
})

test('what docker/global.env sets is known by the keys of .NET', () => {
  const { globalEnv } = companion('global-env', 'globalSettings__selfHosted=true\nURL\n')
  expect([...(globalEnv?.keys ?? [])]).toEqual(['GLOBALSETTINGS:SELFHOSTED', 'URL'])
})

test('nothing is said of files that are not there, nor of an override that is none', () => {
  const none = readCompanions(new Map())
  expect([none.setupConfig, none.compose, none.composeOverride, none.globalEnv, none.mssql]).toEqual(
    Array(5).fill(null),
  )
  expect(companion('compose-override', '- a\n').composeOverride?.services).toEqual([])
})

test('each file is parsed once', () => {
  const companions = companion('config', 'url: a\n')
  expect(companions.setupConfig).toBe(companions.setupConfig)
})
