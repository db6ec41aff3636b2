import { reveal, Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import { ipAddress } from '../ip/address.js'
import type { ConnectionStringReading } from './connection-string.js'
import { endpoint } from './endpoint.js'
import { postgresHosts } from './hosts.js'

/** Where a connection string that throws nothing leads to. */
export interface ServersReading {
  /** As written, without ports; none for a file or a socket. */
  readonly hosts: readonly Value[]
  /**
   * Why connecting fails at once: no server at all; `host:1433`, all of which the provider takes for the name of a host;
   * a name with a blank or `=` in it, which no host has; a text that SqlClient can make no address of.
   */
  readonly fault: 'no-server' | 'port-in-name' | 'not-a-name' | 'not-a-server' | null
}

/** Reads the servers of a connection string as its provider does. */
export function connectionServers(reading: ConnectionStringReading): ServersReading {
  const { provider, values } = reading
  switch (provider) {
    case 'sqlserver':
      return sqlServer(values.get('Data Source'))
    case 'mysql':
      return mySql(values.get('Server'))
    case 'postgres':
      return postgres(values.get('Host') ?? new Value(''))
    case 'sqlite':
      return { hosts: [], fault: null }
  }
}

function sqlServer(dataSource: Value | undefined): ServersReading {
  if (dataSource === undefined) return { hosts: [], fault: 'no-server' }
  if (isNoName(dataSource)) return { hosts: [], fault: 'not-a-name' }
  const read = endpoint(dataSource)
  if (typeof read === 'string') return { hosts: [], fault: 'not-a-server' }
  return named([read.server])
}

function postgres(host: Value): ServersReading {
  const hosts = postgresHosts(reveal(host)).flatMap((each) => (each.isSocket ? [] : [each.host]))
  return { hosts, fault: hosts.some(isNoName) ? 'not-a-name' : null }
}

/** `mysql-net/MySqlConnector src/MySqlConnector/Core/ConnectionSettings.cs`: several with commas, or a socket. */
function mySql(server: Value | undefined): ServersReading {
  if (server === undefined) return { hosts: [], fault: 'no-server' }
  const text = reveal(server)
  if (text.startsWith('/')) return { hosts: [], fault: null }
  return named(text.split(',').map((host) => new Value(trim(host))))
}

/** No host has a colon in its name, but an IPv6 address. */
function named(hosts: readonly Value[]): ServersReading {
  if (hosts.some(isNoName)) return { hosts, fault: 'not-a-name' }
  const isPort = hosts.some((host) => host.matches(/:/) && !ipAddress(host).ok)
  return { hosts, fault: isPort ? 'port-in-name' : null }
}

/** What swallows the pairs behind it: `Host=db dbname=vault`. */
function isNoName(host: Value): boolean {
  return host.matches(/=/) || host.matches(/\S\s+\S/)
}

/**
 * Whether the server is written as localhost or its address. `.`, `(local)` and the like mean the same to SqlClient, but
 * are words that nobody writes by mistake.
 */
export function namesLocalhost({ values }: ConnectionStringReading): boolean {
  return serverKeys.some((key) => /localhost|127\.|::1|0\.0\.0\.0/i.test(reveal(values.get(key) ?? none)))
}

const serverKeys = ['Data Source', 'Server', 'Host']
const none = new Value('')
