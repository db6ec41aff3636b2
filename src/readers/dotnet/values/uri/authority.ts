import { isBlank, isDigit, isSlash } from './characters.js'
import type { UriFault } from './fault.js'
import { readHost, type UriHost } from './host.js'
import { may, type Syntax } from './syntax.js'

/** What stands between the scheme and the path. */
export interface Authority {
  /** Without the `@`, null where there is none. */
  readonly userInfo: string | null
  readonly host: UriHost
  /** Null where none is given, or an empty one. */
  readonly port: number | null
  /** Where the path begins. */
  readonly end: number
}

const highestPort = 0xffff

/**
 * Reads user info, host and port from `start`. `text` has no blanks at its end.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`, `CheckAuthorityHelper`.
 */
export function readAuthority(
  text: string,
  start: number,
  syntax: Syntax,
  implicitFile: boolean,
): Authority | UriFault {
  if (start >= text.length || isEmptyAuthority(text.charCodeAt(start), syntax)) {
    if (!may(syntax, 'empty-host') || implicitFile) return 'no-host'
    return { userInfo: null, host: { type: 'basic', text: '', end: start }, port: null, end: start }
  }
  const at = may(syntax, 'user') ? userInfoEnd(text, start) : null
  const userInfo = at === null ? null : text.slice(start, at)
  const hostStart = at === null ? start : at + 1
  const host = readHost(text, hostStart, syntax, implicitFile)
  if (host === null) return hostOfDots(text, hostStart, syntax) ?? hostFault(text, hostStart)
  if (text[host.end] === '\\' && !may(syntax, 'file')) return 'backslash'
  if (text[host.end] !== ':' || implicitFile) return { userInfo, host, port: null, end: host.end }
  if (!may(syntax, 'port')) return 'host'
  return readPort(text, host.end + 1, { userInfo, host })
}

function isEmptyAuthority(code: number, syntax: Syntax): boolean {
  return code === 0x2f || code === 0x23 || code === 0x3f || (code === 0x5c && may(syntax, 'file'))
}

/** The place of the `@` before the first `/`, `\`, `?` or `#`; one that is the very last character is none. */
function userInfoEnd(text: string, start: number): number | null {
  for (let at = start; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSlash(code) || code === 0x3f || code === 0x23) return null
    if (code === 0x40) return at
  }
  return null
}

function readPort(
  text: string,
  start: number,
  { userInfo, host }: Pick<Authority, 'userInfo' | 'host'>,
): Authority | UriFault {
  let at = start
  let port = 0
  while (at < text.length && isDigit(text.charCodeAt(at))) {
    port = port * 10 + text.charCodeAt(at) - 0x30
    if (port > highestPort) return 'port'
    at += 1
  }
  const next = text[at]
  if (next !== undefined && next !== '/' && next !== '?' && next !== '#') return 'port'
  return { userInfo, host, port: at === start ? null : port, end: at }
}

/** Behind a scheme that .NET does not know, `.` and `..` are hosts. */
function hostOfDots(text: string, start: number, syntax: Syntax): Authority | null {
  if (!may(syntax, 'unknown')) return null
  const dots = /^\.{1,2}(?=[/?#]|$)/.exec(text.slice(start, start + 3))?.[0]
  if (dots === undefined) return null
  const end = start + dots.length
  return { userInfo: null, host: { type: 'basic', text: dots, end }, port: null, end }
}

/** What is most likely wrong with a host that cannot be read. */
function hostFault(text: string, start: number): UriFault {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) return 'blank-in-host'
    if (isSlash(code) || code === 0x3f || code === 0x23) return at === start ? 'no-host' : 'host'
    if (code === 0x3a && at === start) return 'no-host'
  }
  return 'host'
}
