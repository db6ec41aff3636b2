import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Recognition, recognise } from '../../src/settings/recognition.js'
import { Value } from '../../src/source/value.js'

/** `TYPO KIND → WRONG NAME → SETTING MEANT`: every kind, made once in the name of every documented setting. */
const typos = readFileSync('test/settings/typos.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [kind = '', name = '', meant = ''] = line.split(' → ')
    return { kind, name, meant }
  })
const kinds = [...new Set(typos.map(({ kind }) => kind))].map(
  (kind) => [kind, typos.filter((typo) => typo.kind === kind)] as const,
)

/** Of at most two letters; the other kinds are of separators, sections and whole alphabets. */
const ofLetters = kinds.filter(([kind]) => /letter |letters |two letters|plural/.test(kind))

/** Names of everybody's: nothing may be said about them. */
const unrelated = [
  ...['FOO_BAR', 'MY__APP__KEY', 'TZ', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'PATH', 'HOME', 'LANG'],
  ...['SMTP_HOST', 'SMTP_PASSWORD', 'DB_PASSWORD', 'MAIL_FROM', 'DOMAIN', 'LETSENCRYPT_EMAIL', 'LOGGING'],
  ...['COMPOSE_PROJECT_NAME', 'VAULT_ADDR', 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', 'COMPlus_gcServer'],
  ...['DOTNET_GCHeapHardLimit', 'Kestrel__Limits__MaxRequestBodySize', 'Serilog__MinimumLevel', 'FEATURES'],
  ...['OTEL_EXPORTER_OTLP_ENDPOINT', 'redis__connectionString', 'app__mail__host', 'NODE_EXTRA_CA_CERTS'],
  ...['SSL_CERT_FILE', 'CUSTOM__SETTING', 'motdepasse', 'PASSWORT', 'utilisateur'],
]

/** Under Bitwarden's root, and near nothing. */
const nearNothing = [
  'globalSettings__zzqqy__wwvvk',
  'adminSettings__qqxxzz',
  'globalSettings__mail__smtp__qwrtz',
]

const recogniseName = (name: string) => recognise(new Value(name))

function suggestion(recognition: Recognition): string | null {
  return recognition.kind === 'misspelt' || recognition.kind === 'translated'
    ? recognition.setting.name
    : null
}

function share(of: readonly (typeof typos)[number][], holds: (typo: (typeof typos)[number]) => boolean) {
  return of.filter(holds).length / of.length
}

describe('a typo in the name of a documented setting', () => {
  test.each(kinds)('is noticed when it is of the kind “%s”', (_, ofKind) => {
    const noticed = share(ofKind, ({ name }) => !['known', 'unrelated'].includes(recogniseName(name).kind))
    expect(noticed).toBeGreaterThanOrEqual(0.99)
  })

  test('of at most two letters leads to the setting that was meant', () => {
    const near = ofLetters.flatMap(([, ofKind]) => ofKind)
    expect(near.length).toBeGreaterThan(300)
    expect(share(near, ({ name, meant }) => suggestion(recogniseName(name)) === meant)).toBeGreaterThan(0.97)
  })

  test('of any kind leads to the setting that was meant, nearly always', () => {
    expect(share(typos, ({ name, meant }) => suggestion(recogniseName(name)) === meant)).toBeGreaterThan(0.97)
  })
})

describe('a name that is near no setting', () => {
  test.each(unrelated)('is left alone when it is %s', (name) =>
    expect(recogniseName(name).kind).toBe('unrelated'),
  )
  test.each(nearNothing)('gets no suggestion when it is %s', (name) =>
    expect(suggestion(recogniseName(name))).toBeNull(),
  )
})
