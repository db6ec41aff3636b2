import { describe, expect, it } from 'vitest'
import { fixed } from './judged.js'

const complete = [
  'globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Password=abc"',
  'globalSettings__installation__id=2f6ad1f2-53a7-4b1c-9c53-a1b200f8d3aa',
]

describe('a safe fix', () => {
  it.each([
    [
      'a misspelt name',
      'globalSettings__mail__smtp__passsword=pw',
      'globalSettings__mail__smtp__password=pw',
    ],
    [
      'a translated name that Compose refuses',
      "globalSettings__mail__smtp__nomd'utilisateur=me",
      'globalSettings__mail__smtp__username=me',
    ],
    ['a translated boolean', 'globalSettings__mail__smtp__ssl=vrai', 'globalSettings__mail__smtp__ssl=true'],
    [
      'a quoted boolean word',
      'globalSettings__mail__smtp__ssl="faux"',
      'globalSettings__mail__smtp__ssl="false"',
    ],
    [
      'a dollar in a password',
      'globalSettings__mail__smtp__password=a$bc',
      "globalSettings__mail__smtp__password='a$bc'",
    ],
    [
      'a dollar in double quotes',
      'globalSettings__mail__smtp__password="a$bc d"',
      "globalSettings__mail__smtp__password='a$bc d'",
    ],
    [
      'a colon',
      'globalSettings__mail__smtp__host: smtp.acme.org',
      'globalSettings__mail__smtp__host=smtp.acme.org',
    ],
    ['an export', 'export globalSettings__hibpApiKey=key', 'globalSettings__hibpApiKey=key'],
    ['an indent', '  globalSettings__hibpApiKey=key', 'globalSettings__hibpApiKey=key'],
    ['a blank before the equals sign', 'globalSettings__hibpApiKey =key', 'globalSettings__hibpApiKey=key'],
    ['another case', 'globalsettings__hibpapikey=key', 'globalSettings__hibpApiKey=key'],
    ['typographic quotes', 'globalSettings__mail__smtp__ssl=“true”', 'globalSettings__mail__smtp__ssl=true'],
    [
      'a last slash',
      'globalSettings__baseServiceUri__vault=https://a.org/',
      'globalSettings__baseServiceUri__vault=https://a.org',
    ],
    [
      'the same line twice',
      'globalSettings__siteName=x\nglobalSettings__siteName=x',
      'globalSettings__siteName=x',
    ],
  ])('mends %s', (_, before, after) => {
    const file = (lines: string) => `${[...complete, lines].join('\n')}\n`
    expect(fixed(file(before), 'safe')).toBe(file(after))
    expect(fixed(file(after), 'safe')).toBe(file(after))
  })

  it.each([
    ['a value with an apostrophe', "globalSettings__mail__smtp__password=it's$bc"],
    [
      'a connection string, which Setup reads by itself',
      'globalSettings__sqlServer__connectionString="Password=a$bc"',
    ],
    ['the certificate password, likewise', 'globalSettings__identityServer__certificatePassword=a$bc'],
    [
      'a misspelt name beside the right one',
      'globalSettings__mail__smtp__passsword=one\nglobalSettings__mail__smtp__password=two',
    ],
    [
      'two wrong names for one setting',
      'globalSettings__mail__smtp__passsword=one\nglobalSettings__mail__smtp__motdepasse=two',
    ],
    ['a different value twice', 'globalSettings__siteName=x\nglobalSettings__siteName=y'],
    ['port 465 without TLS', 'globalSettings__mail__smtp__host=a.org\nglobalSettings__mail__smtp__port=465'],
  ])('leaves %s', (_, text) => {
    expect(fixed(`${text}\n`, 'safe')).toBe(`${text}\n`)
  })

  it('keeps BOM, line ends, a missing last one and every other byte', () => {
    const file = (name: string) => `\uFEFF# note \u00e9\r\n${name}=pw\r\n\r\n# end`
    expect(fixed(file('globalSettings__mail__smtp__passsword'), 'safe')).toBe(
      file('globalSettings__mail__smtp__password'),
    )
  })
})

describe('an unsafe fix', () => {
  it.each([
    [
      'TLS on port 465',
      'globalSettings__mail__smtp__host=a.org\nglobalSettings__mail__smtp__port=465\nglobalSettings__mail__smtp__ssl=false\n',
      'globalSettings__mail__smtp__ssl=true\n',
    ],
    [
      'cloud communication and registration, at the end of the file',
      'globalSettings__siteName=x',
      'globalSettings__siteName=x\nglobalSettings__enableCloudCommunication=true\nglobalSettings__disableUserRegistration=true',
    ],
  ])('sets %s', (_, before, after) => {
    expect(fixed(before, 'safe')).toBe(before)
    expect(fixed(before, 'unsafe')).toContain(after)
  })
})
