import { trim } from '../../trim.js'
import { type ConnectionStringBuilder, textOf } from './builder.js'
import { readBoolean, readInteger } from './convert.js'
import type { ConnectionFault, ConnectionFaultKind } from './fault.js'
import { isSocket, splitHostPort } from './hosts.js'
import { keywordOf } from './keywords.js'

/** What `new …Connection(text)` throws for, once every key is set. No network is asked. */
export function connectionFaults(builder: ConnectionStringBuilder): ConnectionFault[] {
  switch (builder.provider) {
    case 'sqlserver':
      return sqlServerFaults(builder)
    case 'postgres':
      return postgresFaults(builder)
    // MySqlConnector and Microsoft.Data.Sqlite look no further before they connect.
    case 'mysql':
    case 'sqlite':
      return []
  }
}

/** `dotnet/SqlClient src/Microsoft.Data.SqlClient/src/Microsoft/Data/SqlClient/SqlConnectionString.cs`. */
function sqlServerFaults(builder: ConnectionStringBuilder): ConnectionFault[] {
  const faults: ConnectionFault[] = []
  for (const [name, { value }] of builder.last) {
    const keyword = keywordOf('sqlserver', name.toLowerCase())
    if (value === null && name !== 'Integrated Security' && keyword?.type === 'boolean')
      faults.push(at(builder, 'empty-value', name))
    if (value === null && name !== 'Encrypt' && keyword?.type === 'word')
      faults.push(at(builder, 'empty-value', name))
  }

  if (number(builder, 'Min Pool Size', 0) > number(builder, 'Max Pool Size', 100))
    faults.push(at(builder, 'pool-sizes', 'Min Pool Size'))
  for (const [name, { value }] of builder.values) {
    const longest = keywordOf('sqlserver', name.toLowerCase())?.longest ?? null
    if (longest !== null && (value?.length ?? 0) > longest) faults.push(at(builder, 'too-long', name))
  }
  const partner = textOf(builder, 'Failover Partner') !== ''
  if (partner && isOn(builder, 'Multi Subnet Failover'))
    faults.push(at(builder, 'conflict', 'Failover Partner'))
  if (partner && textOf(builder, 'Initial Catalog') === '')
    faults.push(at(builder, 'conflict', 'Failover Partner'))
  if (partner && trim(textOf(builder, 'Application Intent')).toLowerCase() === 'readonly')
    faults.push(at(builder, 'conflict', 'Application Intent'))
  return [...faults, ...unknownWords(builder), ...loginFaults(builder)]
}

const wordsOfConnection: readonly (readonly [string, readonly string[]])[] = [
  [
    'Type System Version',
    ['latest', 'sql server 2000', 'sql server 2005', 'sql server 2008', 'sql server 2012'],
  ],
  ['Transaction Binding', ['implicit unbind', 'explicit unbind']],
]

function unknownWords(builder: ConnectionStringBuilder): ConnectionFault[] {
  return wordsOfConnection
    .filter(([name, words]) => {
      const word = textOf(builder, name).toLowerCase()
      return word !== '' && !words.includes(word)
    })
    .map(([name]) => at(builder, 'unknown-word', name))
}

/** Ways to log in that take no password, or no user. */
function loginFaults(builder: ConnectionStringBuilder): ConnectionFault[] {
  const method = trim(textOf(builder, 'Authentication')).toLowerCase().replaceAll(' ', '')
  if (method === '') return []
  if (isOn(builder, 'Integrated Security')) return [at(builder, 'conflict', 'Authentication')]
  const passwordless = ![
    'sqlpassword',
    'activedirectorypassword',
    'activedirectoryserviceprincipal',
  ].includes(method)
  const userless = method === 'activedirectorydevicecodeflow'
  const conflicts =
    (passwordless && builder.last.has('Password')) || (userless && builder.last.has('User ID'))
  return conflicts ? [at(builder, 'conflict', 'Authentication')] : []
}

/** `npgsql/npgsql src/Npgsql/NpgsqlConnectionStringBuilder.cs`, `PostProcessAndValidate`, and the pools. */
function postgresFaults(builder: ConnectionStringBuilder): ConnectionFault[] {
  const host = textOf(builder, 'Host')
  if (trim(host) === '') return [at(builder, 'no-host', 'Host')]
  const pooling = !builder.values.has('Pooling') || isOn(builder, 'Pooling')
  if (isOn(builder, 'Multiplexing') && !pooling) return [at(builder, 'conflict', 'Multiplexing')]
  const hosts = host.split(',')
  const session = textOf(builder, 'Target Session Attributes', 'any')
  if (hosts.length === 1 && session !== 'any') return [at(builder, 'conflict', 'Target Session Attributes')]
  if (hosts.length > 1 && isOn(builder, 'Multiplexing')) return [at(builder, 'conflict', 'Multiplexing')]
  if (
    hosts.some((each) => !(hosts.length === 1 && isSocket(each)) && splitHostPort(trim(each)) === 'host-port')
  )
    return [at(builder, 'host-port', 'Host')]
  const [smallest, largest] = [
    number(builder, 'Minimum Pool Size', 0),
    number(builder, 'Maximum Pool Size', 100),
  ]
  return pooling && smallest > largest ? [at(builder, 'pool-sizes', 'Minimum Pool Size')] : []
}

function isOn(builder: ConnectionStringBuilder, name: string): boolean {
  const keyword = keywordOf(builder.provider, name.toLowerCase())
  return keyword !== null && readBoolean(builder.provider, keyword, textOf(builder, name)) === true
}

function number(builder: ConnectionStringBuilder, name: string, otherwise: number): number {
  const read = readInteger(textOf(builder, name))
  return typeof read === 'number' ? read : otherwise
}

function at(
  { provider, last }: ConnectionStringBuilder,
  kind: ConnectionFaultKind,
  name: string,
): ConnectionFault {
  const pair = last.get(name)
  return {
    kind,
    stage: 'connection',
    start: pair?.keyStart ?? 0,
    end: pair?.valueEnd ?? 0,
    keyword: keywordOf(provider, name.toLowerCase())?.name ?? null,
    belongsTo: [],
    wanted: null,
  }
}
