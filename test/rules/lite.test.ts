import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { lintFolder } from '../../scripts/docs/lint-folder.js'
import { format } from '../../src/messages/format.js'
import { word } from '../../src/messages/printable.js'
import { liteVariables } from '../../src/readers/lite/names.js'
import { patternOf } from '../../src/rules/rule-texts.js'
import { applies } from '../../src/rules/run.js'
import { rules } from '../../src/rules/table.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { findings, findingsOf } from '../lint-text.js'
import { soundLiteFile } from '../samples.js'

const named = (lines: string) =>
  findingsOf(lines, { lite: true }).map((each) => each.replace(/^(\w+):\d+ (\w+ \S+ [\w-]+).*/, '$1 $2'))

/** What is wrong, for each way to write a variable: null where nothing is to be said. */
interface Row {
  readonly missing: string | null
  readonly empty: string | null
  readonly right: string
  readonly wrong: readonly [value: string, found: string | null]
  /** The right value in quotes within quotes, which stay. */
  readonly quoted?: string
  /** The right value in capitals. */
  readonly capitals?: string
  /** With this beside it, which makes it count. */
  readonly beside?: string
}

const pieces = 'error database-unreachable pieces'
const rejected = 'error lite-site-rejected'
const aSwitch: Row = {
  missing: null,
  empty: 'error lite-switch-unreadable empty',
  right: 'true',
  wrong: ['maybe', 'error lite-switch-unreadable rejected'],
  quoted: 'error lite-switch-unreadable rejected',
  capitals: 'warning lite-switch-unreadable no-route',
}
const aFlag: Row = {
  missing: null,
  empty: null,
  right: 'true',
  wrong: ['maybe', 'warning lite-switch-unreadable off'],
  quoted: 'warning lite-switch-unreadable off',
  capitals: 'warning lite-switch-unreadable off',
}
const tls = 'BW_ENABLE_SSL=true\n'
const pair = `${tls}BW_SSL_CERT=own.pem\nBW_SSL_KEY=own.key\n`

const table: Readonly<Record<string, Row>> = {
  PUID: {
    missing: null,
    empty: null,
    right: '1001',
    wrong: ['abc', 'error lite-user-unknown user'],
    quoted: 'error lite-user-unknown user',
  },
  PGID: {
    missing: null,
    empty: null,
    right: '1001',
    wrong: ['abc', 'error lite-user-unknown group'],
    quoted: 'error lite-user-unknown group',
  },
  BW_DOMAIN: {
    missing: 'warning vault-url-malformed missing',
    empty: 'warning vault-url-malformed missing',
    right: 'vault.brindlemoor.com',
    wrong: ['a;b', `${rejected} punctuation`],
    quoted: 'error vault-url-malformed quoted',
  },
  BW_INSTALLATION_ID: {
    missing: 'error installation-id-missing missing',
    empty: 'error installation-id-missing empty',
    right: '0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e',
    wrong: ['my-id', 'error value-does-not-bind rejected'],
    quoted: 'error value-does-not-bind rejected',
  },
  BW_INSTALLATION_KEY: {
    missing: 'warning installation-key-missing missing',
    empty: 'warning installation-key-missing empty',
    right: 'Jq2vT8mXw4LzR6bNk9Pd',
    wrong: ['<key>', 'error placeholder-left installation'],
  },
  BW_DB_PROVIDER: {
    missing: null,
    empty: null,
    right: 'mysql',
    wrong: ['mssql', 'error database-unreachable provider'],
    quoted: 'error database-unreachable provider',
  },
  BW_DB_SERVER: {
    missing: pieces,
    empty: pieces,
    right: 'db',
    wrong: ['db:3306', 'error lite-database-malformed server-port'],
    quoted: 'error lite-database-malformed server-address',
  },
  BW_DB_PORT: {
    missing: null,
    empty: null,
    right: '3307',
    wrong: ['abc', 'error lite-database-malformed port'],
    quoted: 'error lite-database-malformed port',
  },
  BW_DB_DATABASE: {
    missing: pieces,
    empty: pieces,
    right: 'bitwarden_vault',
    wrong: ['a;b', 'error lite-database-malformed punctuation'],
  },
  BW_DB_USERNAME: {
    missing: pieces,
    empty: pieces,
    right: 'bitwarden',
    wrong: ['a;b', 'error lite-database-malformed punctuation'],
  },
  BW_DB_PASSWORD: {
    missing: pieces,
    empty: pieces,
    right: 'kKdan3jYpoN3AZhTSrDafqGe',
    wrong: ['a;b', 'error lite-database-malformed punctuation'],
    quoted: 'error lite-database-malformed punctuation',
  },
  BW_DB_FILE: {
    missing: null,
    empty: 'error database-unreachable file',
    right: '/etc/bitwarden/own.db',
    wrong: ['/data/own.db', 'warning lite-data-lost lost'],
    beside: 'BW_DB_PROVIDER=sqlite\n',
    capitals: 'warning lite-data-lost lost',
  },
  BW_ENABLE_ADMIN: aSwitch,
  BW_ENABLE_API: aSwitch,
  BW_ENABLE_EVENTS: aSwitch,
  BW_ENABLE_ICONS: aSwitch,
  BW_ENABLE_IDENTITY: aSwitch,
  BW_ENABLE_NOTIFICATIONS: aSwitch,
  BW_ENABLE_SCIM: aSwitch,
  BW_ENABLE_SSO: aSwitch,
  BW_ENABLE_SSL: aFlag,
  BW_ENABLE_IPV6: aFlag,
  BW_PORT_HTTP: {
    missing: null,
    empty: null,
    right: '8081',
    wrong: ['80:8080', `${rejected} port`],
    quoted: `${rejected} port`,
  },
  BW_PORT_HTTPS: {
    missing: null,
    empty: null,
    right: '443',
    wrong: ['443:8443', `${rejected} port`],
    beside: tls,
    quoted: `${rejected} port`,
  },
  BW_SSL_CERT: {
    missing: 'warning lite-certificate missing',
    empty: 'warning lite-certificate missing',
    right: 'own.pem',
    wrong: ['a;b', `${rejected} punctuation`],
    beside: `${tls}BW_SSL_KEY=own.key\n`,
  },
  BW_SSL_KEY: {
    missing: 'warning lite-certificate overwritten',
    empty: 'warning lite-certificate overwritten',
    right: 'own.key',
    wrong: ['a;b', `${rejected} punctuation`],
    beside: `${tls}BW_SSL_CERT=own.pem\n`,
  },
  BW_ENABLE_SSL_CA: { ...aFlag, beside: pair },
  BW_SSL_CA_CERT: {
    missing: null,
    empty: null,
    right: 'own-ca.pem',
    wrong: ['a;b', `${rejected} punctuation`],
    beside: `${pair}BW_ENABLE_SSL_CA=true\n`,
  },
  BW_ENABLE_SSL_DH: { ...aFlag, beside: pair },
  BW_SSL_DH_CERT: {
    missing: null,
    empty: null,
    right: 'own-dh.pem',
    wrong: ['a;b', `${rejected} punctuation`],
    beside: `${pair}BW_ENABLE_SSL_DH=true\n`,
  },
  BW_SSL_PROTOCOLS: {
    missing: null,
    empty: null,
    right: 'TLSv1.2 TLSv1.3',
    wrong: ['TLSv2', `${rejected} words`],
    beside: pair,
    quoted: `${rejected} words`,
  },
  BW_SSL_CIPHERS: {
    missing: null,
    empty: null,
    right: 'HIGH:!aNULL',
    wrong: ['what/ever', `${rejected} words`],
    beside: pair,
    quoted: `${rejected} punctuation`,
  },
  BW_REAL_IPS: {
    missing: null,
    empty: null,
    right: '10.0.0.0/8,192.0.2.7',
    wrong: ['any', `${rejected} addresses`],
    quoted: `${rejected} addresses`,
  },
  BW_CSP: {
    missing: null,
    empty: null,
    right: "default-src 'self'",
    wrong: ['a "b"', `${rejected} punctuation`],
    quoted: `${rejected} punctuation`,
  },
  BW_ICONS_PROXY_TO_CLOUD: aFlag,
  BW_ENABLE_KEY_CONNECTOR: {
    ...aFlag,
    beside: 'BW_KEY_CONNECTOR_INTERNAL_URL=http://keyconnector:5000\n',
  },
  BW_KEY_CONNECTOR_INTERNAL_URL: {
    missing: `${rejected} missing`,
    empty: `${rejected} missing`,
    right: 'http://keyconnector:5000',
    wrong: ['keyconnector:5000', `${rejected} url`],
    beside: 'BW_ENABLE_KEY_CONNECTOR=true\n',
    quoted: `${rejected} punctuation`,
  },
}

test('every variable of Lite has its row', () => {
  expect(Object.keys(table).sort()).toEqual(liteVariables.map(({ name }) => name).sort())
})

describe.each(Object.entries(table))('%s', (name, row) => {
  const { missing, empty, right, wrong, beside = '', quoted = null, capitals = null } = row
  const ids = (found: readonly string[]) => found.map((each) => each.replace(/^\w+ /, ''))
  const expected = (found: string | null) => (found === null ? [] : [found])

  test.each([
    ['missing', `${beside}- ${name}\n`, missing],
    ['empty', `${beside}${name}=\n`, empty],
    ['right', `${beside}${name}=${right}\n`, null],
    ['wrong', `${beside}${name}=${wrong[0]}\n`, wrong[1]],
    ['in double quotes', `${beside}${name}="${right}"\n`, null],
    ['in single quotes', `${beside}${name}='${right.replaceAll("'", '')}'\n`, null],
    ['quoted twice', `${beside}${name}='"${right.replaceAll("'", '')}"'\n`, quoted],
    ['in capitals', `${beside}${name}=${right.toUpperCase()}\n`, capitals],
    ['filled in at deploy', `${beside}${name}=\${VALUE:?}\n`, null],
  ])('%s', (_, lines, found) => {
    expect(ids(named(lines))).toEqual(expected(found))
  })

  test('in lower case it is another variable: nothing, or the end of the web site, is said of it', () => {
    const found = ids(named(`${beside}${name}=${right}\n${name.toLowerCase()}=${right}\n`))
    expect(found).toEqual(['error lite-names-differ-in-case pair'])
  })
})

test('in lower case alone the script reads none, and the template of the web site its own', () => {
  for (const { name, image, templateOnly } of liteVariables) {
    const { right, beside = '' } = table[name] ?? { right: '' }
    const [found = ''] = named(`${beside}- ${name}\n${name.toLowerCase()}=${right}\n`)
    if (image !== undefined) expect(found, name).toContain('lite-names-differ-in-case own')
    else if (templateOnly) expect(found, name).toBe('')
    else expect(found, name).toContain('misspelt-setting spelling')
  }
})

test('a full, right file is silent but for its secrets', () => {
  const lines = liteVariables
    .filter(({ name }) => !soundLiteFile.some((line) => line.startsWith(`${name}=`)))
    .map(({ name }) => `${name}=${table[name]?.right}`)
  expect(findingsOf(`${lines.join('\n')}\n`, { lite: true })).toEqual([])
})

describe('the connection string', () => {
  test.each([
    ['without any line of the database', linesWithout(/^BW_DB_/), ['error database-unreachable nothing']],
    ['without a line, in a fragment of compose', linesWithout(/^BW_DB_PASSWORD/), [pieces]],
    [
      'with a name that Lite does not read',
      '- BW_DB_SERVER\nBW_DB_HOST=db\n',
      ['error misspelt-setting invented'],
    ],
    ['with a placeholder', 'BW_DB_PASSWORD=<password>\n', ['error placeholder-left database']],
    ['with a dollar', 'BW_DB_PASSWORD=abc$def9\n', ['error value-interpolated secret']],
    [
      'with a remark for a value',
      'BW_DB_PASSWORD=   # openssl rand\n',
      ['error comment-becomes-value taken'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(named(lines).map((each) => each.replace(/^\w+ /, ''))).toEqual(expected)
  })

  test('pieces that the compose file beside it sets are not missing', () => {
    const project = (environment: string) =>
      findingsOf(linesWithout(/^BW_DB_(?:SERVER|PASSWORD)/), {
        lite: true,
        companions: {
          'lite-project': `services:\n  bitwarden:\n    env_file: [settings.env]\n    environment:\n${environment}`,
        },
      })
    expect(project('      BW_DB_SERVER: db\n      BW_DB_PASSWORD:\n')).toEqual([])
    expect(project('      - BW_DB_SERVER=db\n      - BW_DB_PASSWORD\n')).toEqual([])
    expect(project('      BW_DB_SERVER: db\n')).toEqual([
      expect.stringContaining('error database-unreachable pieces'),
    ])
  })
})

/** Names of lines of the sound file, to leave out. */
function linesWithout(pattern: RegExp): string {
  const names = soundLiteFile.map((line) => line.slice(0, line.indexOf('=')))
  return names
    .filter((name) => pattern.test(name))
    .map((name) => `- ${name}\n`)
    .join('')
}

/** Reported in files of the standard stack only, by rules that judge both. */
const neverSaid = [
  'name-of-another-program.setup',
  'not-production.not-literal',
  'certificate-password-missing.missing',
]

const standardOnly =
  /crash-loop|redémarrent? en boucle|bitwarden\.sh|`restart`|\bSetup\b|Bitwarden’s update|Bitwarden update|mise à jour de Bitwarden|bwdata|global\.env/

describe.each(['en', 'fr'] as const)('of what only the standard stack has, in %s,', (language) => {
  beforeAll(() => loadLanguage(language))

  test('no rule that judges a Lite file speaks', () => {
    const ofLite = { stack: 'lite', form: 'whole', template: false } as Parameters<typeof applies>[1]
    const spoken = rules
      .filter((rule) => applies(rule, ofLite))
      .flatMap((rule) =>
        Object.keys(rule.messages).map((id) => {
          const pattern = patternOf(rule, id)
          if (neverSaid.includes(pattern.key)) return ''
          return format({ ...pattern, params: { ...pattern.params, stack: word('lite') } }, language)
        }),
      )
    expect(spoken.filter((sentence) => standardOnly.test(sentence))).toEqual([])
  })

  test('no finding in a Lite file of the examples speaks', async () => {
    const folders = ['breaks', 'works'].flatMap((kind) =>
      readdirSync(`examples/${kind}`).map((name) => `examples/${kind}/${name}`),
    )
    const reports = await Promise.all(folders.map(lintFolder))
    const files = reports.flatMap((report) => report.files.filter(({ stack }) => stack === 'lite'))
    expect(files.length).toBeGreaterThan(12)
    const spoken = files.flatMap(({ findings }) =>
      findings.flatMap(({ message, related, fix }) =>
        [message, ...related.map((each) => each.message), ...(fix === null ? [] : [fix.description])].map(
          (each) => format(each, language),
        ),
      ),
    )
    expect(spoken.filter((sentence) => standardOnly.test(sentence))).toEqual([])
  })
})

test.each([
  ['BW_DB_SERVER', 'BW_DB_PASSWORD', 'database-unreachable'],
  ['BW_INSTALLATION_ID', 'BW_INSTALLATION_KEY', 'installation-id-missing'],
  ['BW_DOMAIN', 'BW_INSTALLATION_KEY', 'vault-url-malformed'],
])('a missing %s is looked for below %s', (missing, sibling, rule) => {
  const lines = soundLiteFile.filter((line) => !line.startsWith(`${missing}=`))
  const at = lines.findIndex((line) => line.startsWith(`${sibling}=`)) + 1
  expect(findings(`${lines.join('\n')}\n`).filter((each) => each.endsWith(rule))).toEqual([
    expect.stringMatching(`^${at} `),
  ])
})
