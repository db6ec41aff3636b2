import { describe, expect, it } from 'vitest'
import { settingOfAnyStack } from '../../src/settings/lite-states.js'
import { isDocumentationDomain } from '../../src/settings/values/documentation-host.js'
import { placeholderKind } from '../../src/settings/values/placeholders.js'
import { Value } from '../../src/source/value.js'

const kindOf = (text: string) => placeholderKind(new Value(text))

describe('placeholderKind', () => {
  it.each(['REPLACE', 'replace', 'SECRET', 'Secret'])('%s is the installer’s', (text) => {
    expect(kindOf(text)).toBe('installer')
  })

  it.each([
    '<placeholder>',
    '<smtp host>',
    '{replace with password}',
    'your-smtp-username',
    'your_password',
    'changeme',
    'change-me',
    'xxxx',
    'XXXXXXXX',
  ])('%s is documentation’s', (text) => {
    expect(kindOf(text)).toBe('documentation')
  })

  it.each([
    'RANDOM_IDENTITY_KEY',
    'SECRET_INSTALLATION_KEY',
    'super_strong_password',
    'Data Source=tcp:mssql,1433;User ID=sa;Password=RANDOM_DATABASE_PASSWORD;Encrypt=True',
  ])('%s is published', (text) => {
    expect(kindOf(text)).toBe('well-known-secret')
  })

  it.each([
    '',
    'relay.test',
    'replaced',
    'secretive',
    'a<b>c',
    'xxx',
    'xxxxy',
    'p{x}',
    '{{ vault_password }}',
    '<%= host %>',
    'yourself',
    'RANDOM_IDENTITY_KEY_2',
    'Password=other',
  ])('%s is a value', (text) => {
    expect(kindOf(text)).toBeNull()
  })
})

describe('isDocumentationDomain', () => {
  it.each([
    'example.com',
    'smtp.example.org',
    'no-reply@example.net',
    'https://bitwarden.example.com/x',
    'mail.yourdomain.com:587',
    ' smtp.example.com ',
  ])('%s reaches nobody', (text) => expect(isDocumentationDomain(new Value(text))).toBe(true))

  it.each(['relay.test', 'myexample.com', 'example.com.relay.test', ''])('%s may', (text) =>
    expect(isDocumentationDomain(new Value(text))).toBe(false),
  )
})

describe('brackets around a real name', () => {
  const kind = (text: string, name: string) => placeholderKind(new Value(text), settingOfAnyStack(name).name)

  it.each([
    ['<bitwarden@brindlemoor.com>', 'globalSettings__mail__replyToEmail'],
    ['[smtp.brindlemoor.com]', 'globalSettings__mail__smtp__host'],
    ['<smtp.brindlemoor.com>', 'globalSettings__mail__smtp__host'],
  ])('%s is no placeholder', (text, name) => expect(kind(text, name)).toBe(null))

  it.each([
    ['<you@example.com>', 'globalSettings__mail__replyToEmail'],
    ['<your-address>', 'globalSettings__mail__replyToEmail'],
    ['[smtp.example.com]', 'globalSettings__mail__smtp__host'],
    ['[smtp host]', 'globalSettings__mail__smtp__host'],
    ['<smtp.your-domain.com>', 'globalSettings__mail__smtp__host'],
  ])('%s is one', (text, name) => expect(kind(text, name)).toBe('documentation'))
})
