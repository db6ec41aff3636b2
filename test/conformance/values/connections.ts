import { trim } from '../../../src/readers/dotnet/trim.js'
import {
  type ConnectionStringReading,
  connectionString,
} from '../../../src/readers/dotnet/values/connection/connection-string.js'
import { readEnum, readInteger } from '../../../src/readers/dotnet/values/connection/convert.js'
import { endpoint } from '../../../src/readers/dotnet/values/connection/endpoint.js'
import { keywordOf } from '../../../src/readers/dotnet/values/connection/keywords.js'
import { isOn } from '../../../src/readers/dotnet/values/connection/login.js'
import { databaseProvider, type Provider } from '../../../src/readers/dotnet/values/connection/provider.js'
import { reveal, Value } from '../../../src/source/value.js'
import { exceptionOf } from './exceptions.js'
import { type CompareValue, outcome, parts, type ValueRecord } from './record.js'

const providers = {
  sqlserver: { provider: 'SqlServer', connectionString: 'sqlServer' },
  postgres: { provider: 'Postgres', connectionString: 'postgreSql' },
  mysql: { provider: 'MySql', connectionString: 'mySql' },
  sqlite: { provider: 'Sqlite', connectionString: 'sqlite' },
}

export const provider: CompareValue = (record) => {
  const { ok, provider } = databaseProvider(new Value(record.value))
  const chosen = providers[provider]
  return [
    ...outcome(record, ok, 'System.Exception'),
    ...parts(record, { provider: chosen.provider, connectionString: ok ? chosen.connectionString : null }),
  ]
}

/** `Encrypt` as SqlClient names it, by what is written; not given means on. `dotnet/SqlClient SqlConnectionEncryptOption.cs`. */
const encryptions = new Map([
  ['true', 'True'],
  ['yes', 'True'],
  ['mandatory', 'True'],
  ['false', 'False'],
  ['no', 'False'],
  ['optional', 'False'],
  ['strict', 'Strict'],
])

export const sqlServer = comparison('sqlserver', (reading) => ({
  dataSource: text(reading, 'Data Source', ''),
  database: text(reading, 'Initial Catalog', ''),
  user: text(reading, 'User ID', ''),
  passwordLength: text(reading, 'Password', '')?.length,
  integratedSecurity: isOn(reading, 'Integrated Security'),
  encrypt: encryptions.get(trim(text(reading, 'Encrypt', 'True') ?? '').toLowerCase()) ?? 'True',
  trustServerCertificate: isOn(reading, 'Trust Server Certificate'),
  connectTimeout: readInteger(text(reading, 'Connect Timeout', '15') ?? ''),
  endpoint: endpointOf(text(reading, 'Data Source', '') ?? ''),
}))

export const postgres = comparison('postgres', (reading) => ({
  host: text(reading, 'Host', null),
  port: readInteger(text(reading, 'Port', '5432') ?? ''),
  database: text(reading, 'Database', null),
  user: text(reading, 'Username', null),
  passwordLength: text(reading, 'Password', '')?.length,
  sslMode: member(reading, 'SSL Mode', 'Prefer'),
}))

export const mySql = comparison('mysql', (reading) => ({
  server: text(reading, 'Server', ''),
  port: readInteger(text(reading, 'Port', '3306') ?? ''),
  database: text(reading, 'Database', ''),
  user: text(reading, 'User ID', ''),
  passwordLength: text(reading, 'Password', '')?.length,
  sslMode: member(reading, 'SSL Mode', 'Preferred'),
}))

export const sqlite = comparison('sqlite', (reading) => ({
  dataSource: text(reading, 'Data Source', ''),
  mode: member(reading, 'Mode', 'ReadWriteCreate'),
  cache: member(reading, 'Cache', 'Default'),
}))

function comparison(
  provider: Provider,
  partsOf: (reading: ConnectionStringReading) => Readonly<Record<string, unknown>>,
): CompareValue {
  return (record) => {
    const reading = connectionString(provider, new Value(record.value))
    const [first] = reading.faults
    const pair = reading.pairs.find(({ keyStart }) => keyStart === first?.start)
    const error = first === undefined ? null : exceptionOf(provider, first, pair?.value ? '' : null)
    const built = !reading.isBlank && reading.faults.every(({ stage }) => stage === 'connection')
    return [
      ...outcome(record, reading.ok, error),
      ...parts(record, { trimmed: reading.trimmed, blank: reading.isBlank }),
      { what: 'built', expected: isBuilt(record), actual: built },
      ...(built
        ? parts(record, { keys: keys(reading), connection: error ?? 'ok', ...partsOf(reading) })
        : []),
    ]
  }
}

/** The record has the parts only where the builder took the whole. */
function isBuilt({ result }: ValueRecord): boolean {
  return result !== null && 'keys' in result
}

function keys({ values }: ConnectionStringReading): string[] {
  return [...values.keys()].sort((left, right) => (left < right ? -1 : 1))
}

function text({ values }: ConnectionStringReading, keyword: string, otherwise: string | null): string | null {
  const value = values.get(keyword)
  return value === undefined ? otherwise : reveal(value)
}

/** An enum keyword as the provider names its members. */
function member({ provider, values }: ConnectionStringReading, name: string, otherwise: string): string {
  const value = values.get(name)
  const words = keywordOf(provider, name.toLowerCase())?.words ?? []
  const member = value === undefined ? null : readEnum(words, reveal(value))
  return member === null || member === 'overflow' ? otherwise : member
}

const protocols = { tcp: 'TCP', np: 'NP', admin: 'Admin' }

function endpointOf(dataSource: string) {
  const read = endpoint(new Value(dataSource))
  if (typeof read === 'string') return null
  const { server, port, instance, protocol } = read
  const name = reveal(server)
  return {
    server: name.length > 300 ? `${name.slice(0, 40)}\u2026(${name.length})` : name,
    port: port ?? -1,
    instance: instance && reveal(instance),
    protocol: protocol === null ? 'None' : protocols[protocol],
  }
}
