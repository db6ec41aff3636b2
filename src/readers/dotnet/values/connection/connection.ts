import { trim } from '../../trim.js'
import { readBoolean, readInteger } from './convert.js'
import type { ConnectionFault, ConnectionFaultKind } from './fault.js'
import { isSocket, splitHostPort } from './hosts.js'
import { keywordOf } from './keywords.js'
import { type Settled, textOf } from './settled.js'

/** What `new …Connection(text)` throws for, once every key is set. No network is asked. */
export function connectionFaults(settled: Settled): ConnectionFault[] {
  switch (settled.provider) {
    case 'sqlserver':
      return sqlServerFaults(settled)
    case 'postgres':
      return postgresFaults(settled)
    // MySqlConnector and Microsoft.Data.Sqlite look no further before they connect.
    case 'mysql':
    case 'sqlite':
      return []
  }
}

/** `dotnet/SqlClient src/Microsoft.Data.SqlClient/src/Microsoft/Data/SqlClient/SqlConnectionString.cs`. */
function sqlServerFaults(settled: Settled): ConnectionFault[] {
  const faults: ConnectionFault[] = []
  for (const [name, { value }] of settled.last) {
    const keyword = keywordOf('sqlserver', name.toLowerCase())
    if (value === null && name !== 'Integrated Security' && keyword?.type === 'boolean')
      faults.push(at(settled, 'empty-value', name))
    if (value === null && name !== 'Encrypt' && keyword?.type === 'word')
      faults.push(at(settled, 'empty-value', name))
  }

  if (number(settled, 'Min Pool Size', 0) > number(settled, 'Max Pool Size', 100))
    faults.push(at(settled, 'pool-sizes', 'Min Pool Size'))
  for (const [name, { value }] of settled.values) {
    const longest = keywordOf('sqlserver', name.toLowerCase())?.longest ?? null
    if (longest !== null && (value?.length ?? 0) > longest) faults.push(at(settled, 'too-long', name))
  }
  const partner = textOf(settled, 'Failover Partner') !== ''
  if (partner && isOn(settled, 'Multi Subnet Failover'))
    faults.push(at(settled, 'conflict', 'Failover Partner'))
  if (partner && textOf(settled, 'Initial Catalog') === '')
    faults.push(at(settled, 'conflict', 'Failover Partner'))
  if (partner && trim(textOf(settled, 'Application Intent')).toLowerCase() === 'readonly')
    faults.push(at(settled, 'conflict', 'Application Intent'))
  return [...faults, ...unknownWords(settled), ...loginFaults(settled)]
}

const wordsOfConnection: readonly (readonly [string, readonly string[]])[] = [
  [
    'Type System Version',
    ['latest', 'sql server 2000', 'sql server 2005', 'sql server 2008', 'sql server 2012'],
  ],
  ['Transaction Binding', ['implicit unbind', 'explicit unbind']],
]

function unknownWords(settled: Settled): ConnectionFault[] {
  return wordsOfConnection
    .filter(([name, words]) => {
      const word = textOf(settled, name).toLowerCase()
      return word !== '' && !words.includes(word)
    })
    .map(([name]) => at(settled, 'unknown-word', name))
}

/** Ways to log in that take no password, or no user. */
function loginFaults(settled: Settled): ConnectionFault[] {
  const method = trim(textOf(settled, 'Authentication')).toLowerCase().replaceAll(' ', '')
  if (method === '') return []
  if (isOn(settled, 'Integrated Security')) return [at(settled, 'conflict', 'Authentication')]
  const passwordless = ![
    'sqlpassword',
    'activedirectorypassword',
    'activedirectoryserviceprincipal',
  ].includes(method)
  const userless = method === 'activedirectorydevicecodeflow'
  const conflicts =
    (passwordless && settled.last.has('Password')) || (userless && settled.last.has('User ID'))
  return conflicts ? [at(settled, 'conflict', 'Authentication')] : []
}

/** `npgsql/npgsql src/Npgsql/NpgsqlConnectionStringBuilder.cs`, `PostProcessAndValidate`, and the pools. */
function postgresFaults(settled: Settled): ConnectionFault[] {
  const host = textOf(settled, 'Host')
  if (trim(host) === '') return [at(settled, 'no-host', 'Host')]
  const pooling = !settled.values.has('Pooling') || isOn(settled, 'Pooling')
  if (isOn(settled, 'Multiplexing') && !pooling) return [at(settled, 'conflict', 'Multiplexing')]
  const hosts = host.split(',')
  const session = textOf(settled, 'Target Session Attributes', 'any')
  if (hosts.length === 1 && session !== 'any') return [at(settled, 'conflict', 'Target Session Attributes')]
  if (hosts.length > 1 && isOn(settled, 'Multiplexing')) return [at(settled, 'conflict', 'Multiplexing')]
  if (
    hosts.some((each) => !(hosts.length === 1 && isSocket(each)) && splitHostPort(trim(each)) === 'host-port')
  )
    return [at(settled, 'host-port', 'Host')]
  const [smallest, largest] = [
    number(settled, 'Minimum Pool Size', 0),
    number(settled, 'Maximum Pool Size', 100),
  ]
  return pooling && smallest > largest ? [at(settled, 'pool-sizes', 'Minimum Pool Size')] : []
}

function isOn(settled: Settled, name: string): boolean {
  const keyword = keywordOf(settled.provider, name.toLowerCase())
  return keyword !== null && readBoolean(settled.provider, keyword, textOf(settled, name)) === true
}

function number(settled: Settled, name: string, otherwise: number): number {
  const read = readInteger(textOf(settled, name))
  return typeof read === 'number' ? read : otherwise
}

function at({ provider, last }: Settled, kind: ConnectionFaultKind, name: string): ConnectionFault {
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
