import { describe, expect, it } from 'vitest'
import { format } from '../../src/messages/format.js'
import { explainName } from '../../src/report/explain.js'
import { settings } from '../../src/settings/catalogue/catalogue.js'
import descriptions from '../../src/settings/catalogue/descriptions.json' with { type: 'json' }
import { liteSettings } from '../../src/settings/catalogue/lite-settings.js'

const sentences = (name: string) => {
  const explained = explainName(name)
  return [...(explained?.verdict ?? []), ...(explained?.sentences ?? [])].map((text) => format(text, 'en'))
}

describe('explainName', () => {
  it('says of a setting its type, what it does, its default, and what a wrong value does', () => {
    expect(sentences('globalsettings__MAIL__smtp__port')).toEqual([
      'Type: `int`.',
      descriptions.globalSettings__mail__smtp__port,
      'Default: `25`.',
      'If it is empty, `REPLACE` or anything else but a whole number without separators, the server’s containers crash-loop at start.',
      'Read since Bitwarden 1.7.0.',
    ])
  })

  it.each([
    ['globalSettings__mail__smtp__host', 'Empty, `REPLACE` or `SECRET`, it counts as not set.'],
    ['globalSettings__mail__replyToEmail', 'Empty or `REPLACE`, it is used as it is.'],
    [
      'globalSettings__mail__sendGridPercentage',
      'Empty counts as not set; if it is `REPLACE` or anything else but a whole number without separators, the server’s containers crash-loop at start.',
    ],
    [
      'adminSettings__deleteTrashDaysAgo',
      'Empty counts as not set; if it is anything other than a whole number without separators, Admin starts, but its nightly job fails.',
    ],
    [
      'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT',
      '.NET itself reads it: only `1` and `true` turn it on, anything else is ignored.',
    ],
    [
      'globalSettings__notificationHubPool__notificationHubs__0__enableSendTracing',
      'If it is anything other than `true` or `false`, this element of the list is silently dropped.',
    ],
    ['globalSettings__pricingApiKey', 'No release reads it yet; the next one will.'],
    [
      'globalSettings__yubico__validationUrls',
      'It is a list: write `globalSettings__yubico__validationUrls__0`, `globalSettings__yubico__validationUrls__1` and so on. The name alone is silently ignored.',
    ],
    [
      'globalSettings__dataProtection__keyProtectionPolicy',
      'Type: one of `Certificate` and `StorageManaged`.',
    ],
    [
      'globalSettings__launchDarkly__flagValues',
      'It takes keys: write `globalSettings__launchDarkly__flagValues__KEY` for each. The name alone is silently ignored.',
    ],
    ['globalSettings__siteName', 'No default.'],
    [
      'globalSettings__distributedIpRateLimiting__enabled',
      'If it is empty, `REPLACE` or anything else but `true` or `false`, the server’s containers crash-loop at start.',
    ],
    ['globalSettings__duo__aKey', 'It is still read, but has had no effect since Bitwarden 2024.12.0.'],
    [
      'globalSettings__baseServiceUri__internalScim',
      'Bitwarden reads `globalSettings__baseServiceUri__scim` instead.',
    ],
    ['globalSettings__mail__smtp__password', 'It is a secret: findings mark only its name.'],
    ['globalSettings__braintree__merchantId', 'Bitwarden’s help does not describe it.'],
    ['globalSettings__yubico__validationUrls__0', descriptions.globalSettings__yubico__validationUrls],
  ])('%s: %s', (name, sentence) => {
    expect(sentences(name)).toContain(sentence)
  })

  it.each([
    'globalSettings__mail__smtp__motdepasse',
    'globalSettings__mail__smtp__passsword',
    'globalSettings__mail__smtp__password_FILE',
  ])('explains what %s is meant for', (name) => {
    expect(explainName(name)?.setting?.name).toBe('globalSettings__mail__smtp__password')
    expect(sentences(name)[0]).toBe(
      `\`${name}\` is not a Bitwarden setting and is silently ignored. It probably means:`,
    )
  })

  it('says since when a setting is read, where it was not always', () => {
    expect(sentences('globalSettings__siteName')).toContain('Read since Bitwarden 1.0.0.')
    expect(sentences('ASPNETCORE_ENVIRONMENT').join()).not.toContain('Read since')
  })

  it('says what took the place of a removed setting', () => {
    expect(sentences('globalSettings__syslog__destination')).toEqual([
      'globalSettings__syslog__destination has had no effect since Bitwarden 2025.12.0.',
    ])
    expect(sentences('globalSettings__unifiedDeployment')).toEqual([
      'globalSettings__unifiedDeployment has had no effect since Bitwarden 2025.11.1.',
      'globalSettings__liteDeployment took its place.',
    ])
  })

  it('names what a section holds', () => {
    expect(explainName('globalsettings__duo')).toMatchObject({
      setting: null,
      members: ['globalSettings__duo__aKey'],
    })
  })

  it.each([
    ['SA_PASSWORD', '`SA_PASSWORD` is read from env/mssql.override.env, not from global.override.env.'],
    [
      'IconsSettings__x',
      '`IconsSettings__x` is not read from any file that you edit on a self-hosted server.',
    ],
    ['SENDS_ALLOWED', '`SENDS_ALLOWED` is a setting of Vaultwarden, another server; Bitwarden ignores it.'],
    ['real_ips', '`real_ips` belongs in bwdata/config.yml, which Setup reads.'],
    [
      'globalSettings__duo__sKey',
      '`globalSettings__duo__sKey` has no effect: Bitwarden reads the keys of a Duo application from its database.',
    ],
  ])('says where %s belongs', (name, sentence) => {
    expect(sentences(name)).toEqual([sentence])
  })

  it('says what Bitwarden reads in place of a name of another program', () => {
    expect(explainName('SIGNUPS_ALLOWED')?.setting?.name).toBe('globalSettings__disableUserRegistration')
  })

  it.each(['FOO_BAR', 'globalSettings__zzqqy__wwvvk', ''])('has nothing to say of “%s”', (name) => {
    expect(explainName(name)).toBeNull()
  })

  it('says of a variable of Lite what it becomes, and which words count', () => {
    expect(sentences('BW_ENABLE_SSO').at(-1)).toMatch(/^Write `true` or `false`/)
    expect(sentences('BW_SSL_KEY')).toContain('It counts only with `BW_ENABLE_SSL=true`.')
    expect(sentences('BW_INSTALLATION_ID')).toContain(
      'Lite turns it into `globalSettings__installation__id`.',
    )
    expect(sentences('BW_DATABASE_HOST')[0]).toMatch(/^`BW_DATABASE_HOST` is not a Bitwarden setting/)
    expect(sentences('UID')).toEqual([
      'UID has had no effect since Bitwarden 2023.2.0.',
      'PUID took its place.',
    ])
    expect(explainName('BW_MEMORY_LIMIT')).toBeNull()
  })
})

describe('what settings do', () => {
  it('is said of every documented one, and of no other', () => {
    const documented = [...settings, ...liteSettings]
      .filter((setting) => setting.documented)
      .map(({ name }) => name)
    expect(Object.keys(descriptions).toSorted()).toEqual(documented.toSorted())
  })

  it.each(Object.entries(descriptions))('%s: one or two sentences', (_, text) => {
    expect(text).toMatch(/^.+\.$/)
    expect(text.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2)
  })
})
