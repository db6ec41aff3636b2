import { describe, expect, it } from 'vitest'
import { removedSettings, settings } from '../../src/settings/catalogue/catalogue.js'
import { displayNameOf } from '../../src/settings/display-name.js'
import { type Recognition, recognise } from '../../src/settings/recognition.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { Value } from '../../src/source/value.js'

const recogniseName = (name: string): Recognition => recognise(new Value(name))
function shown(name: string, behind = '=x') {
  const [statement] = scan(new SourceText(`${name}${behind}\n`)).statements
  return statement === undefined ? null : displayNameOf(statement, new Value(name))
}

describe('a known name', () => {
  it.each(settings.map(({ name, type }) => [name, type]))('%s is known in any case', (name, type) => {
    const kind = type === 'array' || type === 'dictionary' ? 'section' : 'known'
    for (const written of [name, name.toUpperCase(), name.toLowerCase()]) {
      expect(recogniseName(written).kind).toBe(kind)
      expect(shown(written)).toBe(name)
    }
  })

  it.each(removedSettings.map(({ name, removedIn }) => [name, removedIn]))(
    '%s is gone since %s',
    (name, removedIn) => {
      for (const written of [name, name.toUpperCase()]) {
        expect(recogniseName(written)).toMatchObject({ kind: 'removed', removed: { name, removedIn } })
      }
    },
  )

  it.each([
    ['globalSettings', 'globalSettings'],
    ['globalsettings__MAIL', 'globalSettings__mail'],
    ['globalSettings__mail__smtp', 'globalSettings__mail__smtp'],
    ['globalSettings__yubico__validationUrls', 'globalSettings__yubico__validationUrls'],
    ['adminSettings', 'adminSettings'],
    [
      'globalSettings__notificationHubPool__notificationHubs__3',
      'globalSettings__notificationHubPool__notificationHubs__3',
    ],
  ])('%s is a section, which takes no value', (written, name) => {
    expect(recogniseName(written)).toEqual({ kind: 'section', name })
  })

  it.each([
    ['SA_PASSWORD', 'env/mssql.override.env'],
    ['DATABASE', 'env/mssql.override.env'],
    ['LOCAL_UID', 'env/uid.env'],
    ['keyConnectorSettings__rsaKey__provider', 'env/key-connector.override.env'],
    ['keyConnectorSettings__something__newer', 'env/key-connector.override.env'],
    ['BW_X', 'bitwarden-lite/settings.env'],
    ['IconsSettings__cacheEnabled', null],
    ['IpRateLimitOptions__enableEndpointRateLimiting', null],
  ])('%s belongs elsewhere', (written, file) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'elsewhere', file })
  })
})

describe('a wrong name', () => {
  it.each([
    ['globalSettings__mail__smtp__passsword', 'globalSettings__mail__smtp__password'],
    ['globalSettnigs_hibpApiKey', 'globalSettings__hibpApiKey'],
    ['globalSetting__hibpApiKey', 'globalSettings__hibpApiKey'],
    ['globalSettings__mail__smtp__hots', 'globalSettings__mail__smtp__host'],
    ['globalSettings__disableUserRegistrations', 'globalSettings__disableUserRegistration'],
    ['globalSettings__mial__smtp__usernmae', 'globalSettings__mail__smtp__username'],
    ['ｇlobalSettings__mail__smtp__host', 'globalSettings__mail__smtp__host'],
    ['globalSettings__mаil__smtp__host', 'globalSettings__mail__smtp__host'],
    ['ASPNETCORE_ENVIROMENT', 'ASPNETCORE_ENVIRONMENT'],
  ])('%s is misspelt', (written, name) => {
    expect(recogniseName(written)).toMatchObject({
      kind: 'misspelt',
      typoKind: 'spelling',
      setting: { name },
    })
  })

  it.each([
    ['globalSettings_mail_smtp_host', 'globalSettings__mail__smtp__host'],
    ['globalSettings__mail__smtp_host', 'globalSettings__mail__smtp__host'],
    ['globalSettings.mail.smtp.host', 'globalSettings__mail__smtp__host'],
    ['globalSettings-mail-smtp-host', 'globalSettings__mail__smtp__host'],
    ['globalSettings:mail:smtp:host', 'globalSettings__mail__smtp__host'],
    ['globalSettings___mail___smtp___host', 'globalSettings__mail__smtp__host'],
    ['globalSettings\\_\\_mail\\_\\_smtp\\_\\_host', 'globalSettings__mail__smtp__host'],
    ['GLOBALSETTINGS_MAIL_SMTP_HOST', 'globalSettings__mail__smtp__host'],
    ['adminSettings __admins', 'adminSettings__admins'],
    ['globalSettings__yubico__validationUrls[1]', 'globalSettings__yubico__validationUrls__1'],
    ['globalSettings__installationId', 'globalSettings__installation__id'],
  ])('%s has a wrong separator', (written, name) => {
    expect(recogniseName(written)).toMatchObject({
      kind: 'misspelt',
      typoKind: 'separator',
      setting: { name },
    })
  })

  it.each([
    ['globalSettings__smtp__host', 'globalSettings__mail__smtp__host'],
    ['globalSettings__mail__port', 'globalSettings__mail__smtp__port'],
    ['mail__smtp__host', 'globalSettings__mail__smtp__host'],
    ['hibpApiKey', 'globalSettings__hibpApiKey'],
    ['globalSettings__adminSettings__admins', 'adminSettings__admins'],
    ['adminSettings__mail__smtp__host', 'globalSettings__mail__smtp__host'],
  ])('%s is nested wrongly', (written, name) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'misspelt', typoKind: 'nesting', setting: { name } })
  })

  it.each([
    ['globalSettings__mail__smtp__password_FILE', 'globalSettings__mail__smtp__password'],
    ['globalSettings__mail__smtp__pasword__FILE', 'globalSettings__mail__smtp__password'],
    ['globalSettings__mail__smtp__motdepasse_FILE', 'globalSettings__mail__smtp__password'],
  ])('%s asks for a Docker secret', (written, name) => {
    expect(recogniseName(written)).toMatchObject({
      kind: 'misspelt',
      typoKind: 'file-suffix',
      setting: { name },
    })
  })

  it.each([
    ['globalSettings__mail__smtp__useSsl', 'globalSettings__mail__smtp__ssl'],
    ['globalSettings__mail__smtp__from', 'globalSettings__mail__replyToEmail'],
    ['globalSettings__mail__smtp__fromEmail', 'globalSettings__mail__replyToEmail'],
    ['globalSettings__smtp__useSsl', 'globalSettings__mail__smtp__ssl'],
    ['globalSettings__userRegistrationDisabled', 'globalSettings__disableUserRegistration'],
  ])('%s was invented', (written, name) => {
    expect(recogniseName(written)).toMatchObject({
      kind: 'misspelt',
      typoKind: 'invented',
      setting: { name },
    })
  })

  it.each(['globalSettings__mail__smtp__senderName', 'globalSettings__mail__fromName'])(
    '%s is in guides, but no setting does what it means',
    (written) => {
      expect(recogniseName(written)).toEqual({ kind: 'unknown' })
    },
  )

  it('that an old installer wrote is old, not wrong', () => {
    expect(recogniseName('globalSettings__baseServiceUri__cloudVaultRegion')).toMatchObject({
      kind: 'removed',
      removed: { replacedBy: 'globalSettings__baseServiceUri__cloudRegion' },
    })
  })

  it('of a removed setting is that removed setting', () => {
    expect(recogniseName('globalSettings__mail__smtp__authtyp')).toMatchObject({
      kind: 'removed',
      removed: { name: 'globalSettings__mail__smtp__authType' },
    })
  })

  it.each([
    'globalSettings__zzqqy__wwvvk',
    'globalSettings__mail__smtp__post',
    'globalSettings__mail__smtp__name',
    'globalSettings__mail__smtp__test',
    'globalSettings__key',
    'gobalSettings__something',
    `globalSettings__${'x'.repeat(5000)}`,
  ])('%.60s is near nothing, or near two settings alike', (written) => {
    expect(recogniseName(written)).toEqual({ kind: 'unknown' })
  })

  it('that says the opposite of a setting is not taken for it', () => {
    expect(recogniseName('globalSettings__enableUserRegistration').kind).toBe('unknown')
    expect(recogniseName('globalSettings__allowUserRegistration').kind).toBe('unknown')
  })
})

describe('how sure it is', () => {
  it.each([
    'globalSettings__mail__smtp__passsword',
    'globalSettings__disbleUserRegistraton',
    'globalSettings__mail__smtp__password_FILE',
    'globalSettings_mail_smtp_host',
  ])('%s can be no setting of a release to come', (written) => {
    expect(recogniseName(written)).toMatchObject({ kind: 'misspelt', sure: true })
  })

  it.each(['globalSettings__mail__smtp__hosts', 'globalSettings__mail__smtp__sslOverwrite'])(
    '%s is made of words, and may be one',
    (written) => {
      expect(recogniseName(written)).toMatchObject({ kind: 'misspelt', sure: false })
    },
  )
})

describe('a unrelated', () => {
  it.each([
    'TZ',
    'HTTPS_PROXY',
    'FOO_BAR',
    'MY__APP__KEY',
    'SMTP_HOST',
    'DB_PASSWORD',
    'LOGGING',
    'FEATURES',
    'Logging__LogLevel__Default',
    'Kestrel__Limits__MaxRequestBodySize',
    'ASPNETCORE_FORWARDEDHEADERS_ENABLED',
    'SSL_CERT_FILE',
    'motdepasse',
    '',
    '__proto__',
    'x'.repeat(5000),
  ])('%.60s is none of our business', (written) => {
    expect(recogniseName(written)).toEqual({ kind: 'unrelated' })
  })

  it('is also what Bitwarden Lite sets although nothing reads it', () => {
    expect(recogniseName('globalSettings__baseServiceUri__internalEvents').kind).toBe('unrelated')
  })
})

describe('the name of a line', () => {
  it.each([
    [
      'globalSettings__désactiverEnregistrementUtilisateur',
      'globalSettings__désactiverEnregistrementUtilisateur',
    ],
    ['paramètresGlobaux__activerCommunicationCloud', 'paramètresGlobaux__activerCommunicationCloud'],
    ["globalSettings__mail__smtp__nomd'utilisateur", "globalSettings__mail__smtp__nomd'utilisateur"],
    ['globalSettnigs__nothing', 'globalSettnigs__nothing'],
    ['グローバル設定__何か', 'グローバル設定__何か'],
    ['GLOBALSETTINGS__MAIL__SMTP__HOST', 'globalSettings__mail__smtp__host'],
  ])('shows %s', (written, name) => {
    expect(shown(written)).toBe(name)
  })

  it.each([
    ['hunter2', 'another root'],
    ['globalSettings__mail__smtp__password hunter2', 'a blank, and what follows may be a value'],
    ['globalSettings__x$hunter2', 'a character no name has'],
    [`globalSettings__${'x'.repeat(300)}`, 'longer than any name'],
  ])('does not show %.60s: %s', (written) => {
    expect(shown(written)).toBeNull()
  })
})

describe('a name that goes on behind a known one, as where the padding of a secret is its separator', () => {
  const key = 'globalSettings__internalIdentityKey'

  it.each(['-', '_', '.', '__', '[', '', '--', '0', 'X'])('%s', (separator) => {
    expect(shown(`${key}${separator}q7Rk2LmN8Kx0`)).toBe(`${key}...`)
    expect(shown(`GLOBALSETTINGS_internalidentitykey${separator}q7Rk2LmN8Kx0`)).toBe(`${key}...`)
  })

  it.each(settings.filter(({ name }) => !name.includes('{')).map(({ name }) => name))('%s', (name) => {
    const text = shown(`${name}-q7Rk2LmN8Kx0`)
    expect(text).not.toContain('q7Rk')
  })

  it.each([
    'globalSettings__internalIdentityKy-q7Rk2LmN8Kx0',
    'globalSettings__internalIdentityKy__q7Rk2LmN8Kx0',
    'globalSettings__mail__smtp__passwortHunter2',
    'globalSettings__mail__smtp__pasword.hunter2hunter2',
    'paramètresGlobaux__courrier__smtp__hôte_q7Rk2LmN8Kx0',
    'paramètresGlobaux__courrier__smtp__hôteq7Rk2LmN8Kx0',
  ])('%s is "the name on line N"', (name) => {
    expect(shown(name)).toBeNull()
  })

  const beginnings = [
    'globalSettings__internalIdentityKy',
    'globalSettings__mail__smtp',
    'globalSettings__mail__smtp__secret',
    'globalSettings__nothing',
    'globalSettings',
    'globalSetings__mail__smtp',
    'BW_DB_PASWORD',
    'BW_DB',
    'Logging__LogLevel',
  ]

  describe.each(beginnings)('%s, which is none, is not shown with what may be a padded secret', (name) => {
    it.each(['-', '_', '.', '__', '[', '', '--', '0', 'X', 'é', '__0__'])('behind %j', (separator) => {
      for (const padding of ['=', '==', ': ', '= # old', '=\t'])
        expect(shown(`${name}${separator}q7Rk2LmN8Kx0`, padding) ?? '').not.toContain('q7Rk')
    })
  })

  it.each([
    'globalSettings__mail__smtp__passwd__hunter2',
    'globalSettings__mail__smtp__pasword__0__hunter2',
    'globalSettings__mail__smtp__contraseña__hunter2',
    'BW_DB_PASWORD-hunter2',
    'BW_DB_PASWORD_FILE_hunter2',
  ])('%s is not shown before a value either', (name) => {
    expect(shown(name)).toBeNull()
  })

  it.each(['globalSettings__mail__smtp__keyPath', 'globalSettings__mail__10__host', 'BW_DB_URL'])(
    '%s, of words that stand in names, is shown without a value',
    (name) => {
      expect(shown(name, '=')).toBe(name)
    },
  )

  it('the longest known name is shown, and words of the guides are', () => {
    expect(shown('globalSettings__mail__smtp__sslOverrideq7Rk')).toBe(
      'globalSettings__mail__smtp__sslOverride...',
    )
    expect(shown('globalSettings__mail__smtp__password_FILE')).toBe(
      'globalSettings__mail__smtp__password_FILE',
    )
  })
})
