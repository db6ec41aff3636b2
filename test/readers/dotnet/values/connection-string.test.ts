import { describe, expect, test } from 'vitest'
import { connectionString } from '../../../../src/readers/dotnet/values/connection/connection-string.js'
import { endpoint } from '../../../../src/readers/dotnet/values/connection/endpoint.js'
import { postgresHosts } from '../../../../src/readers/dotnet/values/connection/hosts.js'
import { keywordOf } from '../../../../src/readers/dotnet/values/connection/keywords.js'
import {
  databaseProvider,
  type Provider,
  providers,
} from '../../../../src/readers/dotnet/values/connection/provider.js'
import meanings from '../../../../src/readers/dotnet/values/data/meanings.json' with { type: 'json' }
import { reveal, Value } from '../../../../src/source/value.js'

function read(provider: Provider, text: string) {
  return connectionString(provider, new Value(text))
}

function faults(provider: Provider, text: string): string[] {
  return read(provider, text).faults.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function values(provider: Provider, text: string) {
  return Object.fromEntries([...read(provider, text).values].map(([key, value]) => [key, reveal(value)]))
}

describe('pairs', () => {
  test.each([
    ['Server=a;Database=b', { 'Data Source': 'a', 'Initial Catalog': 'b' }],
    [' Server = a ;; ; Database = b ;', { 'Data Source': 'a', 'Initial Catalog': 'b' }],
    ['Server=a;\nDatabase=b', { 'Data Source': 'a', 'Initial Catalog': 'b' }],
    ['SERVER=a;dataBase=b', { 'Data Source': 'a', 'Initial Catalog': 'b' }],
    ['Server=a;Addr=b', { 'Data Source': 'b' }],
    ['Server=a;Server=', {}],
    ["Server=a;Pwd='x;\"y'", { 'Data Source': 'a', Password: 'x;"y' }],
    ['Pwd="x""y";Server=a', { 'Data Source': 'a', Password: 'x"y' }],
    ["Pwd='x''y'", { Password: "x'y" }],
    ['Pwd=a=b$#\\{};Server=a', { 'Data Source': 'a', Password: 'a=b$#\\{}' }],
    ['Pwd={a}', { Password: '{a}' }],
    ['"Server=a"', { 'Data Source': 'a' }],
    ['Pwd="', {}],
  ])('%j', (text, expected) => {
    expect(values('sqlserver', text)).toEqual(expected)
    expect(faults('sqlserver', text)).toEqual([])
  })

  test.each([
    ['Server', ['piece-without-equals: Server']],
    ['REPLACE', ['piece-without-equals: REPLACE']],
    ['Server=a;Database;User ID=b', ['piece-without-equals: Database']],
    ['Server=a;Password=x;y', ['piece-without-equals: y']],
    ['=x', ['empty-key: =x']],
    ['Server==a', ['piece-without-equals: Server==a']],
    ["Password='x", ["quote-not-closed: Password='x"]],
    ["Password='x'y;Server=a", ["text-behind-quote: Password='x'"]],
    ["Password=x'", ["quote-at-the-end: Password=x'"]],
    ['Password="a;b"', ['closing-quote-trimmed: Password="a;b']],
    ["'Server=a;Database=b'", ["quote-at-the-end: Database=b'", "unknown-key: 'Server"]],
    ['', ['blank: ']],
    ['"', ['blank: "']],
  ])('%j fails', (text, expected) => {
    expect(faults('sqlserver', text)).toEqual(expected)
  })

  test('keep their places in the whole value, quotes around it counted', () => {
    const text = '"Server=a; Password = \'b c\' "'
    expect(
      read('sqlserver', text).pairs.map((pair) => [
        pair.keyword,
        text.slice(pair.keyStart, pair.keyEnd),
        text.slice(pair.valueStart, pair.valueEnd),
      ]),
    ).toEqual([
      ['Data Source', 'Server', 'a'],
      ['Password', 'Password', "'b c'"],
    ])
  })
})

describe('a key that the provider does not have', () => {
  test.each<[Provider, string, Provider[], string | null]>([
    ['sqlserver', 'Host', ['postgres', 'mysql'], 'Data Source'],
    ['sqlserver', 'Port', ['postgres', 'mysql'], null],
    ['sqlserver', 'DataSource', ['mysql', 'sqlite'], 'Data Source'],
    ['sqlserver', 'Username', ['postgres', 'mysql'], 'User ID'],
    ['sqlserver', 'UserID', ['postgres', 'mysql'], 'User ID'],
    ['sqlserver', 'SslMode', ['postgres', 'mysql'], 'Encrypt'],
    ['sqlserver', 'Trust_Server_Certificate', [], 'Trust Server Certificate'],
    ['sqlserver', 'MaxPoolSize', ['postgres', 'mysql'], 'Max Pool Size'],
    ['sqlserver', 'MARS', [], 'Multiple Active Result Sets'],
    ['postgres', 'Data Source', ['sqlserver', 'mysql', 'sqlite'], 'Host'],
    ['postgres', 'Encrypt', ['sqlserver'], 'SSL Mode'],
    ['postgres', 'Max Pool Size', ['sqlserver', 'mysql'], 'Maximum Pool Size'],
    ['postgres', 'Connect Timeout', ['sqlserver', 'mysql'], 'Timeout'],
    ['postgres', 'dbname', [], 'Database'],
    ['mysql', 'Encrypt', ['sqlserver'], 'SSL Mode'],
    ['mysql', 'DB', ['postgres'], 'Database'],
    ['mysql', 'Passwd', [], 'Password'],
    ['sqlite', 'ForeignKeys', [], 'Foreign Keys'],
    ['sqlite', 'User ID', ['sqlserver', 'postgres', 'mysql'], null],
    ['sqlserver', 'Quantum', [], null],
  ])('%s, %s: known to %j, wanted %s', (provider, key, belongsTo, wanted) => {
    const fault = read(provider, `${key}=x`).faults.find(({ kind }) => kind === 'unknown-key')
    expect(fault).toMatchObject({ keyword: null, belongsTo, wanted })
  })

  test('is ignored without a value by MySqlConnector and Microsoft.Data.Sqlite alone', () => {
    const kinds = (['sqlserver', 'postgres', 'mysql', 'sqlite'] as const).map((provider) =>
      read(provider, 'Host=a;Server=a;Quantum=').faults.some(
        ({ keyword, kind }) => kind === 'unknown-key' && keyword === null,
      ),
    )
    expect(kinds).toEqual([true, true, false, true])
  })
})

describe('values', () => {
  test.each<[Provider, string, string]>([
    ['sqlserver', 'Encrypt=1', 'unknown-word'],
    ['sqlserver', 'Encrypt=required', 'unknown-word'],
    ['sqlserver', 'TrustServerCertificate=1', 'not-a-boolean'],
    ['sqlserver', 'Connect Timeout=30s', 'not-a-number'],
    ['sqlserver', 'Connect Timeout=-1', 'out-of-range'],
    ['sqlserver', 'Connect Timeout=99999999999', 'overflow'],
    ['sqlserver', 'Packet Size=100', 'out-of-range'],
    ['sqlserver', 'Net=x', 'unsupported-key'],
    ['sqlserver', 'Server=a;TrustServerCertificate=', 'empty-value'],
    ['sqlserver', 'Server=a;Min Pool Size=9;Max Pool Size=8', 'pool-sizes'],
    ['sqlserver', `Password=${'x'.repeat(129)}`, 'too-long'],
    ['sqlserver', 'Authentication=ActiveDirectoryDefault;Password=x', 'conflict'],
    ['postgres', 'Database=vault', 'no-host'],
    ['postgres', 'Host=a;Port=0', 'out-of-range'],
    ['postgres', 'Host=a;SSL Mode=verify-full', 'unknown-word'],
    ['postgres', 'Host=a;SSL Mode=true', 'unknown-word'],
    ['postgres', 'Host=a;Pooling=yes', 'not-a-boolean'],
    ['postgres', 'Host=a;Timeout=1025', 'out-of-range'],
    ['postgres', 'Host=https://a', 'host-port'],
    ['postgres', 'Host=tcp:a,5432', 'host-port'],
    ['postgres', 'Host=a;Target Session Attributes=primary', 'conflict'],
    ['mysql', 'Server=a;SslMode=Require', 'unknown-word'],
    ['mysql', 'Server=a;Port=-1', 'out-of-range'],
    ['mysql', 'Server=a;TlsVersion=SSL3', 'unknown-word'],
    ['sqlite', 'Data Source=a;Mode=rw', 'unknown-word'],
    ['sqlite', 'Data Source=a;Pooling=yes', 'not-a-boolean'],
  ])('%s: %s is %s', (provider, text, kind) => {
    expect(read(provider, text).faults.map((fault) => fault.kind)).toEqual([kind])
  })
})

describe('where SqlClient connects to', () => {
  test.each<[string, string]>([
    ['mssql', 'mssql - - -'],
    ['tcp:mssql,1433', 'mssql 1433 - tcp'],
    [' TCP : MSSQL , 1433 ', 'mssql 1433 - tcp'],
    ['mssql:1433', 'mssql:1433 - - -'],
    ['tcp:mssql:1433', 'mssql:1433 - - tcp'],
    ['mssql\\bw', 'mssql - bw -'],
    ['mssql\\bw,1433', 'mssql 1433 - tcp'],
    ['', 'localhost - - -'],
    ['.', 'localhost - - -'],
    ['(local)', 'localhost - - -'],
    ['[2001:db8::10],1433', '[2001:db8::10] 1433 - tcp'],
    ['mssql,65536', 'mssql 65536 - tcp'],
    ['np:mssql', 'mssql - - np'],
    ['http://mssql', 'slash'],
    ['mssql/vault', 'slash'],
    ['mssql,abc', 'port'],
    ['mssql,0', 'port'],
    ['mssql,', 'port'],
    ['np:mssql,1433', 'mssql,1433 - - np'],
    ['mssql\\', 'instance'],
  ])('%j: %s', (text, expected) => {
    const read = endpoint(new Value(text))
    const shown = (value: Value | null) => (value === null ? '-' : reveal(value))
    expect(
      typeof read === 'string'
        ? read
        : `${shown(read.server)} ${read.port ?? '-'} ${shown(read.instance)} ${read.protocol ?? '-'}`,
    ).toBe(expected)
  })
})

test.each([
  ['a', [['a', null, false]]],
  [
    'a:5433, b',
    [
      ['a', 5433, false],
      ['b', null, false],
    ],
  ],
  ['[2001:db8::1]:5432', [['[2001:db8::1]', 5432, false]]],
  ['2001:db8::1', [['2001:db8::1', null, false]]],
  ['/var/run/postgresql', [['/var/run/postgresql', null, true]]],
])('the hosts of %j', (text, expected) => {
  expect(postgresHosts(text).map(({ host, port, isSocket }) => [reveal(host), port, isSocket])).toEqual(
    expected,
  )
})

test.each<[string, boolean, Provider]>([
  ['postgresql', true, 'postgres'],
  ['Postgres', true, 'postgres'],
  ['MariaDB', true, 'mysql'],
  ['sqlite', true, 'sqlite'],
  ['', true, 'sqlserver'],
  ['mssql', false, 'sqlserver'],
  ['pgsql', false, 'sqlserver'],
  ['postgresql ', false, 'sqlserver'],
])('the provider %j: taken %s, %s', (text, ok, provider) => {
  expect(databaseProvider(new Value(text))).toEqual({ ok, provider })
})

test('every keyword of the table of meanings is one of its provider', () => {
  for (const keywords of Object.values<Partial<Record<Provider, string>>>(meanings.meanings))
    for (const provider of providers) {
      const keyword = keywords[provider]
      if (keyword !== undefined) expect(keywordOf(provider, keyword.toLowerCase())?.name).toBe(keyword)
    }
})

test('no name that stands for a meaning is a keyword of all providers that have the meaning', () => {
  for (const [meaning, names] of Object.entries(meanings.unrelated))
    for (const name of names) {
      const own = Object.keys(meanings.meanings[meaning as keyof typeof meanings.meanings])
      expect(own.some((provider) => keywordOf(provider as Provider, name) === null)).toBe(true)
    }
})
