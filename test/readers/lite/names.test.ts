import { describe, expect, test } from 'vitest'
import type { EnvironmentVariable } from '../../../src/readers/dotnet/environment.js'
import type { LiteStart } from '../../../src/readers/lite/entrypoint.js'
import {
  findLiteVariable,
  formerNames,
  liteVariables,
  switchVariables,
} from '../../../src/readers/lite/names.js'
import { exported, names, shown, start } from './start.js'

type Started = LiteStart<EnvironmentVariable>
type Row = readonly [value: string | undefined, expected: unknown]

interface Table {
  /** What is looked at. */
  readonly observe: (started: Started) => unknown
  /** What else is set. */
  readonly beside?: Readonly<Record<string, string>>
  readonly missing: unknown
  readonly empty: unknown
  readonly right: Row
  readonly wrong: Row
  readonly oddCase: Row
  readonly quoted: Row
}

const tls = { BW_ENABLE_SSL: 'true' }

function switchTable(name: string, image: boolean): Table {
  const ends = `2: not a valid boolean value in section 'program:${findLiteVariable(name)?.service}'`
  return {
    observe: (started) => {
      const { on, routed } = started.switches.find((each) => each.name === name) ?? {}
      return started.exit.stage === 'ok' ? { on, routed } : `${started.exit.code}: ${started.exit.message}`
    },
    missing: { on: image, routed: image },
    empty: ends,
    right: ['true', { on: true, routed: true }],
    wrong: ['enabled', ends],
    oddCase: ['True', { on: true, routed: false }],
    quoted: ['"true"', ends],
  }
}

function flagTable(observe: Table['observe'], off: unknown, on: unknown, beside = {}): Table {
  return {
    observe,
    beside,
    missing: off,
    empty: off,
    right: ['true', on],
    wrong: ['yes', off],
    oddCase: ['True', off],
    quoted: ['"true"', off],
  }
}

function textTable(observe: Table['observe'], made: (text: string) => unknown): Table {
  const row = (text: string): Row => [text, made(text)]
  return {
    observe,
    missing: made(''),
    empty: made(''),
    right: row('right'),
    wrong: row(' a;b # c'),
    oddCase: row('RiGhT'),
    quoted: row('"right"'),
  }
}

function fileTable(
  observe: Table['observe'],
  fallback: string,
  name: string,
  beside: Table['beside'],
): Table {
  const made = (file: string, fault: string | null = null) => [`/etc/bitwarden/${file}`, fault]
  return {
    observe: (started) => [
      observe(started),
      started.siteFaults.find((each) => each.name === name)?.kind ?? null,
    ],
    ...(beside === undefined ? {} : { beside }),
    missing: made(fallback),
    empty: made(fallback),
    right: ['my.pem', made('my.pem')],
    wrong: ['my file.pem', made('my file.pem', 'blank')],
    oddCase: ['SSL.PEM', made('SSL.PEM')],
    quoted: ['"my.pem"', made('"my.pem"')],
  }
}

const faultOf = (name: string) => (started: Started) =>
  started.siteFaults.find((fault) => fault.name === name)?.kind ?? 'accepted'
const userOf = ({ exit, user }: Started) => (exit.stage === 'ok' ? [user.uid, user.gid] : exit.message)
const mysql = (started: Started) => exported(started, 'mysql__connectionString')

const tables: Readonly<Record<string, Table>> = {
  PUID: {
    observe: userOf,
    missing: [1000, 1000],
    empty: [1000, 1000],
    right: ['1001', [1001, 1000]],
    wrong: ['me', 'su-exec: no such user'],
    oddCase: ['Root', 'su-exec: no such user'],
    quoted: ['"1000"', 'su-exec: no such user'],
  },
  PGID: {
    observe: userOf,
    missing: [1000, 1000],
    empty: [1000, 1000],
    right: ['users', [1000, 100]],
    wrong: ['1000:1000', 'su-exec: no such group'],
    oddCase: ['USERS', 'su-exec: no such group'],
    quoted: ['"1000"', 'su-exec: no such group'],
  },
  BW_DOMAIN: {
    observe: (started) => [exported(started, 'baseServiceUri__vault'), shown(started.site?.serverName)],
    missing: ['https://localhost', 'localhost'],
    empty: ['https://localhost', 'localhost'],
    right: ['vault.example.org', ['https://vault.example.org', 'vault.example.org']],
    wrong: [' ', ['https:// ', 'localhost']],
    oddCase: ['Vault.Example.ORG', ['https://Vault.Example.ORG', 'Vault.Example.ORG']],
    quoted: ['"vault.example.org"', ['https://"vault.example.org"', '"vault.example.org"']],
  },
  BW_INSTALLATION_ID: textTable(
    (started) => exported(started, 'installation__id'),
    (text) => text,
  ),
  BW_INSTALLATION_KEY: textTable(
    (started) => exported(started, 'installation__key'),
    (text) => text,
  ),
  BW_DB_PROVIDER: textTable(
    (started) => exported(started, 'databaseProvider'),
    (text) => text,
  ),
  BW_DB_SERVER: textTable(mysql, (text) => `server=${text};port=3306;database=;user=;password=`),
  BW_DB_PORT: {
    observe: (started) => [
      mysql(started),
      exported(started, 'postgreSql__connectionString'),
      exported(started, 'sqlServer__connectionString'),
    ],
    missing: databases('3306', '5432', '1433'),
    empty: databases('3306', '5432', '1433'),
    right: ['3307', databases('3307', '3307', '3307')],
    wrong: ['3307/tcp', databases('3307/tcp', '3307/tcp', '3307/tcp')],
    oddCase: ['03307', databases('03307', '03307', '03307')],
    quoted: ['"3307"', databases('"3307"', '"3307"', '"3307"')],
  },
  BW_DB_DATABASE: textTable(mysql, (text) => `server=;port=3306;database=${text};user=;password=`),
  BW_DB_USERNAME: textTable(mysql, (text) => `server=;port=3306;database=;user=${text};password=`),
  BW_DB_PASSWORD: textTable(mysql, (text) => `server=;port=3306;database=;user=;password=${text}`),
  BW_DB_FILE: {
    ...textTable(
      (started) => exported(started, 'sqlite__connectionString'),
      (text) => `Data Source=${text};`,
    ),
    missing: 'Data Source=/etc/bitwarden/vault.db;',
  },
  ...Object.fromEntries(
    switchVariables.map(({ name, image }) => [name, switchTable(name, image === 'true')]),
  ),
  BW_ENABLE_SSL: flagTable(
    (started) => [exported(started, 'baseServiceUri__internalVault'), shown(started.site?.redirect)],
    ['http://localhost:8080', null],
    ['https://localhost:8443', 'https://localhost:8443'],
  ),
  BW_ENABLE_IPV6: {
    ...flagTable((started) => started.site?.listen.length, 1, 2),
    missing: 2,
  },
  BW_PORT_HTTP: {
    observe: (started) => [shown(started.site?.listen[0]), faultOf('BW_PORT_HTTP')(started)],
    missing: ['8080 default_server', 'accepted'],
    empty: ['8080 default_server', 'accepted'],
    right: ['80', ['80 default_server', 'accepted']],
    wrong: ['80:8080', ['80:8080 default_server', 'port']],
    oddCase: ['08080', ['08080 default_server', 'accepted']],
    quoted: ['"8080"', ['"8080" default_server', 'quote']],
  },
  BW_PORT_HTTPS: {
    observe: (started) => [shown(started.site?.redirect), faultOf('BW_PORT_HTTPS')(started)],
    beside: tls,
    missing: ['https://localhost:8443', 'accepted'],
    empty: ['https://localhost:8443', 'accepted'],
    right: ['443', ['https://localhost:443', 'accepted']],
    wrong: ['443 ', ['https://localhost:443 ', 'blank']],
    oddCase: ['0443', ['https://localhost:0443', 'accepted']],
    quoted: ['"443"', ['https://localhost:"443"', 'quote']],
  },
  BW_SSL_CERT: fileTable((started) => shown(started.site?.certificate), 'ssl.crt', 'BW_SSL_CERT', tls),
  BW_SSL_KEY: fileTable((started) => shown(started.site?.key), 'ssl.key', 'BW_SSL_KEY', tls),
  BW_ENABLE_SSL_CA: flagTable((started) => shown(started.site?.stapling), null, '/etc/bitwarden/ca.crt', tls),
  BW_SSL_CA_CERT: fileTable((started) => shown(started.site?.stapling), 'ca.crt', 'BW_SSL_CA_CERT', {
    ...tls,
    BW_ENABLE_SSL_CA: 'true',
  }),
  BW_ENABLE_SSL_DH: flagTable((started) => shown(started.site?.dh), null, '/etc/bitwarden/dh.pem', tls),
  BW_SSL_DH_CERT: fileTable((started) => shown(started.site?.dh), 'dh.pem', 'BW_SSL_DH_CERT', {
    ...tls,
    BW_ENABLE_SSL_DH: 'true',
  }),
  BW_SSL_PROTOCOLS: {
    observe: (started) => [shown(started.site?.protocols), faultOf('BW_SSL_PROTOCOLS')(started)],
    beside: tls,
    missing: ['TLSv1.2', 'accepted'],
    empty: ['TLSv1.2', 'accepted'],
    right: ['TLSv1.2 TLSv1.3', ['TLSv1.2 TLSv1.3', 'accepted']],
    wrong: ['TLSv1.2,TLSv1.3', ['TLSv1.2,TLSv1.3', 'protocol']],
    oddCase: ['tlsv1.3', ['tlsv1.3', 'accepted']],
    quoted: ['"TLSv1.3"', ['"TLSv1.3"', 'accepted']],
  },
  BW_SSL_CIPHERS: {
    observe: (started) => [shown(started.site?.ciphers), faultOf('BW_SSL_CIPHERS')(started)],
    beside: tls,
    missing: ['default', 'accepted'],
    empty: ['default', 'accepted'],
    right: ['HIGH:!aNULL', ['HIGH:!aNULL', 'accepted']],
    wrong: ['REPLACE', ['REPLACE', 'cipher']],
    oddCase: ['HIGH;', ['HIGH;', 'accepted']],
    quoted: ['"HIGH"', ['"HIGH"', 'quote']],
  },
  BW_REAL_IPS: {
    observe: (started) => [started.site?.realIps.map(shown), faultOf('BW_REAL_IPS')(started)],
    missing: [[], 'accepted'],
    empty: [[], 'accepted'],
    right: ['10.0.0.1, fd00::/8', [['10.0.0.1', 'fd00::/8'], 'accepted']],
    wrong: ['10.0.0.1 10.0.0.2', [['10.0.0.1 10.0.0.2'], 'blank']],
    oddCase: ['FD00::1', [['FD00::1'], 'accepted']],
    quoted: ['"10.0.0.1"', [['"10.0.0.1"'], 'accepted']],
  },
  BW_CSP: {
    observe: (started) => [shown(started.site?.csp), faultOf('BW_CSP')(started)],
    missing: ['default', 'accepted'],
    empty: ['default', 'accepted'],
    right: ["default-src 'self';", ["default-src 'self';", 'accepted']],
    wrong: ['default-src $x', ['default-src $x', 'variable']],
    oddCase: ["DEFAULT-SRC 'SELF'", ["DEFAULT-SRC 'SELF'", 'accepted']],
    quoted: [`"default-src 'self'"`, [`"default-src 'self'"`, 'quote']],
  },
  BW_ICONS_PROXY_TO_CLOUD: flagTable((started) => started.site?.icons, 'service', 'cloud'),
  BW_ENABLE_KEY_CONNECTOR: flagTable((started) => started.routes.includes('/key-connector/'), false, true, {
    BW_KEY_CONNECTOR_INTERNAL_URL: 'http://connector',
  }),
  BW_KEY_CONNECTOR_INTERNAL_URL: {
    observe: (started) => [
      shown(started.site?.keyConnector),
      faultOf('BW_KEY_CONNECTOR_INTERNAL_URL')(started),
    ],
    beside: { BW_ENABLE_KEY_CONNECTOR: 'true' },
    missing: ['', 'missing'],
    empty: ['', 'missing'],
    right: ['http://connector:5000', ['http://connector:5000', 'accepted']],
    wrong: ['connector:5000', ['connector:5000', 'scheme']],
    oddCase: ['HTTP://Connector', ['HTTP://Connector', 'accepted']],
    quoted: ['"http://connector"', ['"http://connector"', 'quote']],
  },
}

function databases(mysqlPort: string, postgreSqlPort: string, sqlServerPort: string): string[] {
  return [
    `server=;port=${mysqlPort};database=;user=;password=`,
    `Host=;Port=${postgreSqlPort};Database=;Username=;Password=`,
    `Server=,${sqlServerPort};Database=;User Id=;Password=;Encrypt=True;TrustServerCertificate=True`,
  ]
}

test('every variable that Lite reads has its table', () => {
  expect(Object.keys(tables)).toEqual(liteVariables.map(({ name }) => name))
})

describe.each(Object.entries(tables))('%s', (name, { observe, beside, missing, empty, ...rows }) => {
  test.each([
    ['missing', undefined, missing],
    ['empty', '', empty],
    ['right', ...rows.right],
    ['wrong', ...rows.wrong],
    ['in an odd case', ...rows.oddCase],
    ['quoted', ...rows.quoted],
  ])('%s', (_, value, expected) => {
    expect(observe(start({ ...beside, [name]: value }))).toEqual(expected)
  })
})

describe('a name that Lite does not read', () => {
  test.each(['BW_DB_HOST', 'BW_DB_PROVIDR', 'BW_SMTP_HOST', 'BW_ENABLE_NGINX', 'BW_HTTP_PORT'])(
    '%s has no effect',
    (name) => {
      const started = start({ [name]: 'false' })
      expect(names(started.unread)).toEqual([name])
      expect(started).toEqual({ ...start({}), unread: started.unread })
    },
  )

  test('is no more than a name in another case for the script, which the template finds', () => {
    const started = start({ bw_port_http: '9000', puid: 'nobody' })
    expect(names(started.otherCase)).toEqual(['bw_port_http', 'puid'])
    expect(shown(started.site?.listen[0])).toBe('9000 default_server')
    expect(exported(started, 'baseServiceUri__internalVault')).toBe('http://localhost:8080')
    expect(started.user).toMatchObject({ uid: 1000, gid: 1000 })
  })

  test('may be one that an earlier release read', () => {
    expect(formerNames.map(({ name, now }) => [name, now])).toEqual([
      ['UID', 'PUID'],
      ['GID', 'PGID'],
      ['globalSettings__unifiedDeployment', 'globalSettings__liteDeployment'],
    ])
    expect(start({ UID: 'nonsense', GID: 'nonsense' }).user).toMatchObject({ uid: 1000, gid: 1000 })
  })
})
