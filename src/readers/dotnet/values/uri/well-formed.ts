import { readUri } from './uri.js'

/** Characters that must be written as `%` and two digits. */
const unsafe = /["<>[\\\]^`{|}\0-\x20\x7f-\x9f]|%(?![0-9a-f]{2})/i

/**
 * `Uri.IsWellFormedUriString(text, UriKind.Absolute)`: an address that .NET reads, has a scheme, two plain slashes,
 * and nothing that is to be escaped.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/UriExt.cs`, `InternalIsWellFormedOriginalString`.
 */
export function isWellFormed(text: string): boolean {
  const parts = readUri(text)
  if (typeof parts === 'string' || parts.isImplicitFile) return false
  const behindScheme = text.replace(/^[ \t\r\n]+/, '').slice(parts.scheme.length + 1)
  if (parts.hasAuthority && !behindScheme.startsWith('//')) return false
  const host = /^\/\/(?:[^/?#]*@)?\[[^\]/?#]*\]/.exec(behindScheme)?.[0] ?? ''
  const rest = behindScheme.slice(host.length)
  if (unsafe.test(rest)) return false
  return rest.indexOf('#') === rest.lastIndexOf('#')
}
