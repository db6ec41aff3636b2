import { type Message, message } from '../../messages/message.js'
import { type Printable, word } from '../../messages/printable.js'
import { isDatabaseUrl } from '../../readers/dotnet/values/connection/connection-string.js'
import type { ConnectionFault, ConnectionFaultKind } from '../../readers/dotnet/values/connection/fault.js'
import { lacksPassword } from '../../readers/dotnet/values/connection/login.js'
import type { Provider } from '../../readers/dotnet/values/connection/provider.js'
import { connectionServers } from '../../readers/dotnet/values/connection/servers.js'
import { parseUri } from '../../readers/dotnet/values/uri/uri.js'
import { type UsedConnection, usedConnections } from '../../server/connection.js'
import { rule } from '../rule.js'

/**
 * What the database's own driver rejects, or takes for a server that does not exist: the first fault only. Admin migrates
 * at start and catches none of it (bitwarden/server DatabaseMigrationHostedService.cs); the others answer 500.
 */
export default rule('connection-string-malformed', {
  title: 'malformed connection string',
  severity: 'error',
  severityWhen: { warning: 'it is a connection string of Azure Storage' },
  since: '1.0.0',
  messages: {
    url: '`{setting}` is a URL, but {database} reads pairs of key and value: {effect}. Write `key=value` pairs with `;` between them.',
    segment:
      '`{setting}` has a part that is not `key=value`, as happens when a password contains `;`: {effect}. Put a password that contains `;` in single quotes.',
    quote:
      '`{setting}` contains a quote that is not closed, or has text after it: {effect}. Put a password that contains quotes or `;` in single quotes, and double each single quote in it.',
    'last-quote':
      '`{setting}` ends in a double quote, which the server removes from the whole value: {effect}. Put the last value in single quotes, or add another pair after it.',
    'other-database':
      '`{setting}` has a key of {others} that {database} does not know: {effect}. Write `{wanted}` in its place, or choose the right database in `globalSettings__databaseProvider`.',
    'other-key':
      '`{setting}` has a key of {others} that {database} does not know: {effect}. Remove that key, or choose the right database in `globalSettings__databaseProvider`.',
    'port-key':
      '`{setting}` has a key of {others} that SQL Server does not know: {effect}. Write the port after the server’s name and a comma, as in `Data Source=tcp:mssql,1433`, or choose the right database in `globalSettings__databaseProvider`.',
    spelling: '`{setting}` has a key that {database} does not know: {effect}. Write `{wanted}` in its place.',
    'unknown-key':
      '`{setting}` has a key that {database} does not know, perhaps a piece of a password that contains `;`: {effect}. Correct or remove the key; put a password that contains `;` in single quotes.',
    encrypt:
      '`Encrypt` in `{setting}` has a value that SQL Server rejects: {effect}. Write `True`, `False` or `Strict`.',
    value:
      '`{keyword}` in `{setting}` has a value that {database} rejects: {effect}. Correct it, or remove the key.',
    'no-server':
      '`{setting}` names no server: {effect}. Add `{wanted}` with the name of the database server.',
    'port-behind-comma':
      '`{setting}` has the port after a colon, and SQL Server takes both for part of the server’s name: {effect}. Write a comma instead of the colon.',
    'port-apart':
      '`{setting}` has the port after a colon, and MySQL takes both for part of the server’s name: {effect}. Write the port in a pair of its own, `Port=`.',
    server:
      '`{setting}` names a server in a form that SQL Server cannot read: {effect}. Write it as in `Data Source=tcp:mssql,1433`.',
    'not-a-name':
      '`{setting}` has a space or `=` in the server’s name, as happens when the `;` after it is missing: {effect}. Write `key=value` pairs with `;` between them.',
    'no-password':
      '`{setting}` has a login without a password: SQL Server rejects it, and the server cannot read or store anything. Add `Password`; if it is filled in at deploy, list the setting under `provided`.',
    conflict: '`{keyword}` in `{setting}` contradicts another key: {effect}. Remove one of the two.',
    storage:
      '`{setting}` is an address, not a connection string of Azure Storage: files cannot be stored or read. Write the connection string that the storage account shows.',
  },
  check({ settings }, report) {
    for (const used of usedConnections(settings)) {
      const judged = judge(used)
      if (judged === null) continue
      const { id, ...params } = judged
      report.setting(used.state, id, { params, breaks: 'everything' })
    }
    for (const name of storages) {
      const state = settings.of(name)
      if (state.state !== 'set' || state.value === null) continue
      const reading = parseUri(state.value)
      const isAddress = reading.ok && (reading.uri.scheme.is('https') || reading.uri.scheme.is('http'))
      if (isAddress) report.setting(state, 'storage', { severity: 'warning' })
    }
  },
})

/** Azure's client reads them: src/Core/Services/Implementations/AzureAttachmentStorageService.cs. */
const storages = ['globalSettings__attachment__connectionString', 'globalSettings__send__connectionString']

const names = {
  sqlserver: word('SQL Server'),
  postgres: word('PostgreSQL'),
  mysql: word('MySQL'),
  sqlite: word('SQLite'),
} as const

/** A message and all that any of them needs. */
interface Judged {
  readonly id:
    | ('url' | 'segment' | 'quote' | 'last-quote' | 'encrypt' | 'value' | 'conflict')
    | ('other-database' | 'other-key' | 'port-key' | 'spelling' | 'unknown-key')
    | ('no-server' | 'port-behind-comma' | 'port-apart' | 'server' | 'not-a-name' | 'no-password')
  readonly database: Printable
  readonly effect: Message
  readonly others: readonly Printable[]
  readonly wanted: Printable
  readonly keyword: Printable
}

function judge({ provider, value, reading }: UsedConnection): Judged | null {
  const [fault] = reading.faults
  const said = {
    database: names[provider],
    effect: message('database.unusable'),
    others: (fault?.belongsTo ?? []).map((other) => names[other]),
    wanted: fault?.wanted ?? serverKeys[provider],
    keyword: fault?.keyword ?? word('Data Source'),
  }
  if (fault !== undefined) {
    const isUrl = fault.stage !== 'connection' && isDatabaseUrl(value)
    return { id: isUrl ? 'url' : idOf(provider, fault), ...said }
  }
  const server = connectionServers(reading).fault
  if (server === null) return lacksPassword(reading) ? { ...said, id: 'no-password' } : null
  const port = provider === 'mysql' ? 'port-apart' : 'port-behind-comma'
  const id = server === 'port-in-name' ? port : server === 'not-a-server' ? 'server' : server
  return { ...said, id, effect: message('database.unreachable') }
}

const serverKeys = {
  sqlserver: word('Data Source'),
  postgres: word('Host'),
  mysql: word('Server'),
  sqlite: word('Data Source'),
} as const

function idOf(provider: Provider, { kind, keyword, belongsTo, wanted }: ConnectionFault): Judged['id'] {
  if (kind === 'unknown-key' || kind === 'unsupported-key') {
    if (belongsTo.length === 0) return wanted === null ? 'unknown-key' : 'spelling'
    if (wanted !== null) return 'other-database'
    return provider === 'sqlserver' ? 'port-key' : 'other-key'
  }
  return kind === 'unknown-word' && keyword === 'Encrypt' ? 'encrypt' : ids[kind]
}

const ids = {
  blank: 'no-server',
  'piece-without-equals': 'segment',
  'empty-key': 'segment',
  'quote-not-closed': 'quote',
  'text-behind-quote': 'quote',
  'quote-at-the-end': 'quote',
  'control-character': 'value',
  'closing-quote-trimmed': 'last-quote',
  'not-a-boolean': 'value',
  'not-a-number': 'value',
  overflow: 'value',
  'out-of-range': 'value',
  'unknown-word': 'value',
  'empty-value': 'value',
  'too-long': 'value',
  'no-host': 'no-server',
  'host-port': 'value',
  'pool-sizes': 'conflict',
  conflict: 'conflict',
} as const satisfies Partial<Record<ConnectionFaultKind, Judged['id']>>
