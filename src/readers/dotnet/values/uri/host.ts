import { unicodePattern } from '../../../../source/lazy.js'
import { lowerCase } from '../../lower-case.js'
import { ipv4Text, readDottedQuad, readIpv4 } from '../ip/ipv4.js'
import { ipv6Text, readIpv6 } from '../ip/ipv6.js'
import { isDigit, isLetter, isSlash } from './characters.js'
import { may, type Syntax } from './syntax.js'

/** As `Uri.HostNameType` names them; `none` is a scheme without a host. */
export type HostType = 'dns' | 'ipv4' | 'ipv6' | 'basic' | 'none'

/** A host as .NET prints it, and where it ends. */
export interface UriHost {
  readonly type: HostType
  readonly text: string
  readonly end: number
}

const longestUncName = 256
const longestLabel = 63
/** Within a scheme these end a host; a file's host is ended by slashes alone. */
const delimiters = new Set([0x3a, 0x3f, 0x23])

/**
 * Reads a host from `start`: IPv6 in brackets, IPv4, a domain name, or a name of a share, in this order.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`, `CheckAuthorityHelper`.
 */
export function readHost(text: string, start: number, syntax: Syntax, implicitFile: boolean): UriHost | null {
  const ends = (code: number) => isSlash(code) || (!implicitFile && delimiters.has(code))
  const first = text.charCodeAt(start)
  if (may(syntax, 'internet')) {
    // A bracket that does not close around an address is in no name either.
    if (first === 0x5b) return readBracketed(text, start, ends)
    const ipv4 = isDigit(first)
      ? may(syntax, 'unknown')
        ? readDottedQuad(text, start, ends)
        : readIpv4(text, start, ends)
      : null
    if (ipv4 !== null) return { type: 'ipv4', text: ipv4Text(ipv4.bits), end: ipv4.end }
    const end = hostEnd(text, start, ends)
    if (isDomainName(text, start, end)) return { type: 'dns', text: normalized(text.slice(start, end)), end }
  }
  if (!may(syntax, 'unc')) return null
  const end = hostEnd(text, start, ends)
  if (end - start > longestUncName || !isShareName(text, start, end)) return null
  return { type: 'basic', text: normalized(text.slice(start, end)), end }
}

function readBracketed(text: string, start: number, ends: (code: number) => boolean): UriHost | null {
  const address = readIpv6(text, start + 1)
  if (address === null) return null
  const end = bracketEnd(text, address.end)
  if (end === null || (end < text.length && !ends(text.charCodeAt(end)))) return null
  return { type: 'ipv6', text: `[${ipv6Text(address.groups)}]`, end }
}

/** Behind the bracket; a prefix of one or two digits may stand before it. */
function bracketEnd(text: string, at: number): number | null {
  let bracket = at
  if (text[bracket] === '/') {
    bracket += 1
    while (isDigit(text.charCodeAt(bracket)) && bracket - at <= 2) bracket += 1
    if (bracket === at + 1) return null
  }
  return text[bracket] === ']' ? bracket + 1 : null
}

function hostEnd(text: string, start: number, ends: (code: number) => boolean): number {
  let end = start
  while (end < text.length && !ends(text.charCodeAt(end))) end += 1
  return end
}

/** `DomainNameHelper.cs`, `IsValid`: ASCII letters, digits, `-` and `_`, and anything from U+00A0 on. */
function isDomainName(text: string, start: number, end: number): boolean {
  if (start === end) return false
  let label = start
  let size = 0
  let wide = false
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at)
    if (at === end || isDot(code)) {
      if (at === end && at === label) return true
      if (at === label || size + (wide ? 4 : 0) > longestLabel) return false
      label = at + 1
      size = 0
      wide = false
      continue
    }
    const plain = isLetter(code) || isDigit(code) || code >= 0xa0
    if (!plain && (at === label || (code !== 0x2d && code !== 0x5f))) return false
    size += code > 0xff ? 2 : 1
    wide ||= code > 0x7f
  }
  return true
}

function isDot(code: number): boolean {
  return code === 0x2e || code === 0x3002 || code === 0xff0e || code === 0xff61
}

const letter = unicodePattern(String.raw`^\p{L}$`, 'u')

/** `UncNameHelper.cs`, `IsValid`: the first label may begin with `-` or `_`, and is not digits alone. */
function isShareName(text: string, start: number, end: number): boolean {
  let named = false
  let first = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e) {
      if (!named || text[at - 1] === '.') return false
      if (!first) named = false
      // A dot behind the first label does not ask the second for a letter of its own.
      first = false
    } else if (code === 0x2d || code === 0x5f) {
      if (first) named = true
      else if (!named) return false
    } else if (isDigit(code)) {
      if (!first) named = true
    } else if (letter().test(text[at] ?? '')) named = true
    else return false
  }
  return named || (end > start && text[end - 1] === '.')
}

/** Unicode in its composed form, capitals small where an ASCII one is among them. */
function normalized(host: string): string {
  const composed = /^[\0-\x7f]*$/.test(host)
    ? host
    : host.replace(/[\u200e\u200f\u202a-\u202e]/g, '').normalize('NFC')
  if (composed === 'loopback') return 'localhost'
  return /[A-Z]/.test(composed) ? lowerCase(composed) : composed
}
