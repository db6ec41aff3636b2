import { reveal, Value } from '../../../../source/value.js'
import { lowerCase } from '../../lower-case.js'
import { trim } from '../../trim.js'
import { readInteger } from './convert.js'

/** Where SqlClient connects to. */
export interface Endpoint {
  /** In lower case; a colon in it means a name that no host has. */
  readonly server: Value
  /** Null where none is given. */
  readonly port: number | null
  readonly instance: Value | null
  readonly protocol: 'tcp' | 'np' | 'admin' | null
}

/** Why SqlClient gives up before it connects. */
export type EndpointFault = 'slash' | 'port' | 'instance' | 'pipe'

const protocols = ['tcp', 'np', 'admin'] as const

/**
 * Reads `Data Source`: `[protocol:]server[\instance][,port]`.
 * `dotnet/SqlClient src/Microsoft.Data.SqlClient/src/Microsoft/Data/SqlClient/ManagedSni/SniProxy.netcore.cs`.
 */
export function endpoint(dataSource: Value): Endpoint | EndpointFault {
  const text = lowerCase(trim(reveal(dataSource)))
  const colon = text.indexOf(':')
  const before = trim(text.slice(0, Math.max(colon, 0)))
  const protocol = protocols.find((each) => each === before) ?? null
  const rest = protocol === null ? text : trim(text.slice(colon + 1))
  if (rest.includes('/') && protocol !== 'admin') return 'slash'
  if (protocol === 'np' || rest.startsWith('\\\\')) return readPipe(rest, protocol)
  const [server = '', second = '', third = ''] = rest.split(/[\\,]/, 3)
  const comma = rest.indexOf(',')
  const backslash = rest.indexOf('\\')
  if (comma === -1 && backslash === -1) return made(server, null, null, protocol)
  if (comma === -1) {
    const instance = trim(second)
    if (instance === '' || instance === 'mssqlserver') return 'instance'
    return made(server, null, instance, protocol)
  }
  if (protocol !== null && protocol !== 'tcp') return 'port'
  const port = readInteger(backslash !== -1 && comma > backslash ? third : second)
  if (typeof port !== 'number' || port < 1 || port > 0x7fff_ffff) return 'port'
  return made(server, port, null, 'tcp')
}

function made(
  server: string,
  port: number | null,
  instance: string | null,
  protocol: Endpoint['protocol'],
): Endpoint {
  const name = trim(server)
  return {
    server: new Value(name === '' || name === '.' || name === '(local)' ? 'localhost' : name),
    port,
    instance: instance === null ? null : new Value(instance),
    protocol,
  }
}

/** A named pipe, which has no port. */
function readPipe(rest: string, protocol: Endpoint['protocol']): Endpoint | EndpointFault {
  if (!rest.includes('\\\\')) {
    const pieces = rest.split('\\')
    if (pieces.length > 2) return 'pipe'
    return made(pieces[0] ?? '', null, null, protocol)
  }
  const [, , host = '', pipe, name = ''] = rest.split('\\', 6)
  if (host === '' || pipe !== 'pipe' || rest.split('\\').length < 6) return 'pipe'
  if (protocol !== null && protocol !== 'np') return 'pipe'
  const instance = name.startsWith('mssql$') ? name.slice('mssql$'.length) : null
  return {
    server: new Value(host),
    port: null,
    instance: instance === null ? null : new Value(instance),
    protocol: 'np',
  }
}
