import { vaultAddress } from '../readers/dotnet/values/address/vault.js'
import type { UriFault } from '../readers/dotnet/values/uri/fault.js'
import { parseUri } from '../readers/dotnet/values/uri/uri.js'
import type { Value } from '../source/value.js'

/** What is wrong with an address of the web as .NET reads it. */
export type UrlFault =
  /** Quotes within the quotes of the file, which stay. */
  | 'quoted'
  /** `https://https://host`. */
  | 'twice'
  | 'no-scheme'
  /** `host:8443`: .NET takes the host for a scheme, and nothing fails. */
  | 'host-port'
  | 'other-scheme'
  /** No port, or two. */
  | 'port'
  | 'host'

const unreadable: Readonly<Record<UriFault, UrlFault>> = {
  empty: 'no-scheme',
  'no-scheme': 'no-scheme',
  scheme: 'no-scheme',
  'one-letter-scheme': 'no-scheme',
  'no-slashes': 'no-scheme',
  'no-host': 'host',
  'blank-in-host': 'host',
  host: 'host',
  port: 'port',
  backslash: 'host',
}

/** The fault of an address that has a value, or null. A path is none, nor is a blank around the whole. */
export function urlFault(url: Value): UrlFault | null {
  if (url.matches(/^\s*["']|["']\s*$/)) return 'quoted'
  if (url.matches(/^\s*https?:\/*https?:/i)) return 'twice'
  const reading = parseUri(url)
  if (!reading.ok) return unreadable[reading.fault]
  const { scheme, hostType, path } = reading.uri
  if (scheme.is('http') || scheme.is('https')) return null
  if (scheme.is('file')) return 'no-scheme'
  return hostType === 'none' && (scheme.matches(/\./) || path.matches(/^\d/)) ? 'host-port' : 'other-scheme'
}

/** Whether .NET itself can read an address: what it cannot, it throws at. */
export function throws(url: Value): boolean {
  return !parseUri(url).ok
}

/** What is wrong with the vault's address, which has to be a bare origin. */
export type VaultFault = UrlFault | 'empty' | 'blank' | 'slash' | 'path' | 'query'

/** The fault of the vault's address, or null. */
export function vaultFault(vault: Value): VaultFault | null {
  const { isBlank, ok, webClient } = vaultAddress(vault)
  if (isBlank) return 'empty'
  if (vault.matches(/^\s|\s$/)) return 'blank'
  const fault = urlFault(vault)
  const reading = parseUri(vault)
  if (fault !== null || !reading.ok) return fault
  const { path, query, fragment } = reading.uri
  if (!query.isEmpty || !fragment.isEmpty) return 'query'
  if (webClient !== 'valid') return path.is('/') ? 'slash' : 'path'
  return ok ? null : 'host'
}

/** Whether the address is one of the machine that opens it: the reader's own, or the container itself. */
export function isOwnMachine(url: Value): boolean {
  const reading = parseUri(url)
  return reading.ok && isLocalHost(reading.uri.host)
}

/** Whether a host is the machine that asks for it. */
export function isLocalHost(host: Value): boolean {
  return host.matches(/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)\.?$/i)
}
