import { reveal, type Value } from '../../../../source/value.js'
import { readUri } from '../uri/uri.js'

/** Before the host; without one of them the proxy is asked over plain HTTP. */
const schemes = ['http', 'https', 'socks4', 'socks4a', 'socks5'] as const

const highestPort = 0xffff

/**
 * Whether .NET reads a proxy in a variable such as `HTTP_PROXY`: a host, with or without scheme, user and port. What
 * it cannot read counts as if the variable were not there. What stands before the last `@` is the user, and what
 * stands behind the digits of the port is dropped.
 * `dotnet/runtime src/libraries/System.Net.Http/src/System/Net/Http/SocketsHttpHandler/HttpEnvironmentProxy.cs`,
 * `GetUriFromString`.
 */
export function isHttpProxy(value: Value): boolean {
  const text = reveal(value)
  const beginning = text.slice(0, 'socks4a://'.length).toLowerCase()
  const scheme = schemes.find((each) => beginning.startsWith(`${each}://`))
  const behindScheme = scheme === undefined ? text : text.slice(scheme.length + '://'.length)
  const address = behindScheme.slice(behindScheme.lastIndexOf('@') + 1)
  const colon = address.lastIndexOf(':')
  const hasPort = colon !== -1 && colon > address.indexOf(']')
  if (hasPort && !isPort(address, colon + 1)) return false
  const host = hasPort ? address.slice(0, colon) : address
  return typeof readUri(`${scheme ?? 'http'}://${withBrackets(host)}:80/`) !== 'string'
}

function isPort(text: string, start: number): boolean {
  let port = 0
  let at = start
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) break
    port = port * 10 + digit
    if (port > highestPort) return false
  }
  return at > start
}

/** `UriBuilder.Host` takes every text with a colon for an IPv6 address. */
function withBrackets(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}
