import { describe, expect, test } from 'vitest'
import { belongsToBitwarden } from '../../src/files/bitwarden-content.js'
import { readSources } from '../../src/files/sources.js'
import { tree } from './tree.js'

const found = (
  leaves: Readonly<Record<string, string | Uint8Array>>,
  patterns: readonly string[] | null = null,
) => readSources({ folder: tree(leaves), paths: [], patterns }).sources.map(({ path }) => path)

const three = [
  'globalSettings__mail__smtp__host=mail.brindlemoor.com',
  'globalSettings__mail__smtp__port=587',
  'GLOBALSETTINGS__mail__smtp__ssl=false',
  '',
].join('\n')

describe('a file is Bitwarden’s', () => {
  test.each([
    ['an installation id', 'A=1\nBW_INSTALLATION_ID=x\n'],
    ['an installation id behind export and blanks', '  export  BW_INSTALLATION_ID = x\n'],
    ['a domain and a database', 'BW_DB_PROVIDER=mysql\n# x\nBW_DOMAIN=x\n'],
    ['three settings', three],
    ['three settings as YAML has them', three.replaceAll('=', ': ')],
    ['three settings as a list of YAML', three.replaceAll(/^(?=\w)/gm, '- ')],
    ['settings behind a byte-order mark', `\ufeff${three}`],
    ['lines that end in CR and LF', three.replaceAll('\n', '\r\n')],
  ])('by %s', (_, text) => expect(belongsToBitwarden(Buffer.from(text))).toBe('belongs'))

  test.each(['utf16le', 'utf16be'])('in %s too', (encoding) => {
    const bytes = Buffer.from(`\ufeff${three}`, 'utf16le')
    expect(belongsToBitwarden(encoding === 'utf16be' ? bytes.swap16() : bytes)).toBe('belongs')
  })

  test.each([
    ['a domain alone', 'BW_DOMAIN=x\n', 'mentions'],
    ['two settings', three.slice(three.indexOf('\n') + 1), 'mentions'],
    ['one setting three times', 'globalSettings__siteName=a\n'.repeat(3), 'mentions'],
    ['what stands in comments', three.replaceAll(/^/gm, '# '), 'none'],
    ['what stands within a value', 'A=x globalSettings__a=1 BW_INSTALLATION_ID=2\n', 'none'],
    ['nothing', '', 'none'],
  ] as const)('not by %s', (_, text, expected) =>
    expect(belongsToBitwarden(Buffer.from(text))).toBe(expected),
  )
})

describe('files are found by their content', () => {
  test.each([
    ...[
      'settings.env',
      'settings.env.example',
      '.env',
      '.env.example',
      '.env.prod',
      'bitwarden.env',
      'stack.env.tmpl',
    ],
    ...[
      'global_override.env',
      'dot_env',
      'private_dot_env.tmpl',
      'bwdata/env/override.env',
      'bitwarden/global.env',
    ],
  ])('under the name %s', (name) => expect(found({ [`a/${name}`]: three })).toEqual([`a/${name}`]))

  test('in UTF-16 they are not passed over', () => {
    expect(found({ 'settings.env': Buffer.from(`\ufeff${three}`, 'utf16le') })).toEqual(['settings.env'])
  })

  test('what is too large to read is said to be', () => {
    const large = Buffer.concat([Buffer.from(three), Buffer.alloc(33 * 1024 * 1024, '#')])
    const { sources } = readSources({
      folder: tree({ 'a.env': large, 'b.env': Buffer.alloc(33 * 1024 * 1024, 'A=1\n') }),
      paths: [],
      patterns: null,
    })
    expect(sources.map(({ path, problem }) => [path, problem?.key])).toEqual([['a.env', 'files.tooLarge']])
  })

  test('Setup’s own docker/global.env is a companion, unless somebody has made it more', () => {
    const generated = three.replaceAll('mail', 'baseServiceUri')
    expect(found({ 'bwdata/docker/global.env': generated })).toEqual([])
    const edited = `${generated}globalSettings__installation__id=x\n`
    expect(found({ 'bwdata/docker/global.env': edited })).toEqual(['bwdata/docker/global.env'])
  })

  test('a name that is mistaken for Bitwarden’s needs one setting', () => {
    const setting = 'globalSettings__siteName=Vault\n'
    expect(found({ 'a/global-override.env': setting, 'b/global.override.env.bak': 'A=1\n' })).toEqual([
      'a/global-override.env',
    ])
  })

  test('what the user’s patterns leave out is told, other programs’ files are not', () => {
    const folder = tree({ 'a.env': three, 'b.env': 'A=1\n', 'global.override.env': three, 'c.env': three })
    const { sources, leftOut } = readSources({ folder, paths: [], patterns: ['c.env'] })
    expect([sources.map(({ path }) => path), leftOut]).toEqual([['c.env'], ['a.env', 'global.override.env']])
  })
})

/** Files of other programs, as their samples have them; the values are invented. */
const foreign: readonly (readonly [name: string, text: string])[] = [
  ['vaultwarden/.env', 'DOMAIN=https://vault.brindlemoor.com\nSIGNUPS_ALLOWED=false\nADMIN_TOKEN=\n'],
  ['vaultwarden/vaultwarden.env', 'DATABASE_URL=postgresql://v:x@db/v\nSMTP_HOST=mail\nPUSH_ENABLED=true\n'],
  ['vaultwarden/.env.template', 'ROCKET_PORT=80\nWEB_VAULT_ENABLED=true\nINVITATIONS_ALLOWED=true\n'],
  ['vaultwarden/settings.env', 'DOMAIN=https://vault.brindlemoor.com\nSENDS_ALLOWED=true\n'],
  ['compose/.env', 'COMPOSE_PROJECT_NAME=bitwarden\nTAG=2026.8.0\n'],
  ['compose/prod.env', 'COMPOSE_FILE=a.yml:b.yml\nDOCKER_BUILDKIT=1\n'],
  ['compose/bitwarden.env', 'BW_PORT=8080\nBW_VERSION=latest\n'],
  ['compose/.env.bitwarden', 'BW_DOMAIN=vault.brindlemoor.com\n'],
  ['compose/mssql.env', 'ACCEPT_EULA=Y\nMSSQL_PID=Express\n'],
  ['bwdata/env/uid.env', 'LOCAL_UID=1000\nLOCAL_GID=1000\n'],
  ['bwdata/env/mssql.override.env', 'SA_PASSWORD=x7Kq2mTz\n'],
  ['rails/.env', 'RAILS_ENV=production\nSECRET_KEY_BASE=x\n'],
  ['rails/.env.development', 'DATABASE_URL=postgres://localhost/app\n'],
  ['laravel/.env.example', 'APP_NAME=Laravel\nAPP_KEY=\nMAIL_HOST=mailhog\n'],
  ['django/.env', 'DJANGO_SETTINGS_MODULE=app.settings\nDEBUG=False\n'],
  ['node/.env.local', 'NEXT_PUBLIC_API=https://api.brindlemoor.com\n'],
  ['node/.env.test', 'NODE_ENV=test\nPORT=3000\n'],
  ['vite/.env.production', 'VITE_TITLE=Shop\n'],
  ['go/dev.env', 'GOFLAGS=-mod=mod\n'],
  ['python/test.env', 'PYTHONPATH=src\n'],
  ['dotnet/settings.env', 'ConnectionStrings__Default=Server=db\nLogging__LogLevel__Default=Warning\n'],
  ['dotnet/app.env', 'AppSettings__Key=x\nMySettings__Name=y\nOtherSettings__Name=z\n'],
  ['dotnet/.env.sample', 'ASPNETCORE_ENVIRONMENT=Development\n'],
  ['grafana/grafana.env', 'GF_SECURITY_ADMIN_USER=admin\n'],
  ['nextcloud/db.env', 'MYSQL_PASSWORD=x\nMYSQL_DATABASE=nextcloud\n'],
  ['keycloak/keycloak.env', 'KC_HOSTNAME=id.brindlemoor.com\n'],
  ['gitlab/.env', 'GITLAB_OMNIBUS_CONFIG=x\n'],
  ['traefik/.env', 'CF_DNS_API_TOKEN=x\n'],
  ['authelia/authelia.env', 'AUTHELIA_JWT_SECRET_FILE=/run/secrets/jwt\n'],
  ['matrix/synapse.env', 'SYNAPSE_SERVER_NAME=brindlemoor.com\n'],
  ['mailcow/mailcow.env', 'MAILCOW_HOSTNAME=mail.brindlemoor.com\n'],
  ['paperless/docker-compose.env', 'PAPERLESS_OCR_LANGUAGE=deu\n'],
  ['immich/.env', 'UPLOAD_LOCATION=./library\nIMMICH_VERSION=release\n'],
  ['passbolt/passbolt.env', 'APP_FULL_BASE_URL=https://pass.brindlemoor.com\n'],
  ['psono/.env', 'PSONO_SECRET_KEY=x\n'],
  ['dotenv/basic.env', 'BASIC=basic\n# COMMENT=x\nEMPTY=\n'],
  ['dotenv/.env.multiline', 'KEY="-----BEGIN\nline\n-----END"\n'],
  ['dotenv/.env.vault', 'DOTENV_VAULT_PRODUCTION="x"\n'],
  ['dotenv/empty.env', ''],
  ['docs/notes.env.md', 'Set globalSettings__mail__smtp__host in the file.\n'],
]

test('forty files of other programs are not Bitwarden’s, and nothing is said of them', () => {
  expect(foreign).toHaveLength(40)
  expect(found(Object.fromEntries(foreign))).toEqual([])
  const { leftOut } = readSources({ folder: tree(Object.fromEntries(foreign)), paths: [], patterns: ['x'] })
  expect(leftOut).toEqual([])
})
