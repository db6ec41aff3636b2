import { Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import { readInteger } from './convert.js'

/** One of the hosts of a PostgreSQL connection string. */
export interface PostgresHost {
  readonly host: Value
  /** Null where the host carries none of its own. */
  readonly port: number | null
  /** A path of a socket. */
  readonly isSocket: boolean
}

/** The hosts between the commas; those whose port cannot be read keep their text. */
export function postgresHosts(value: string): PostgresHost[] {
  return value.split(',').map((each) => {
    const text = trim(each)
    const split = isSocket(text) ? null : splitHostPort(text)
    if (split === null || split === 'host-port')
      return { host: new Value(text), port: null, isSocket: isSocket(text) }
    return { host: new Value(split.host), port: split.port, isSocket: false }
  })
}

/**
 * `host:port`, with IPv6 in brackets; null for a host without a port, and for IPv6 without brackets.
 * `npgsql/npgsql src/Npgsql/NpgsqlConnectionStringBuilder.cs`, `TrySplitHostPort`.
 */
export function splitHostPort(
  text: string,
): { readonly host: string; readonly port: number } | 'host-port' | null {
  const colon = text.lastIndexOf(':')
  if (colon === -1) return null
  const other = text.slice(0, colon).lastIndexOf(':')
  const bracket = text.lastIndexOf(']')
  if (other !== -1 && !(colon > bracket && other < bracket)) return null
  const port = readInteger(text.slice(colon + 1))
  return typeof port === 'number' ? { host: text.slice(0, colon), port } : 'host-port'
}

/** `IsUnixSocket`, on Linux. */
export function isSocket(host: string): boolean {
  return host.startsWith('/') || host.startsWith('@')
}
