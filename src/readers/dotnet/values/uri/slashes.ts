import { isLetter, isSlash } from './characters.js'
import type { UriFault } from './fault.js'
import { may, type Syntax } from './syntax.js'

/** What follows a scheme: a host, or a path at once. `at` is where it begins. */
export interface Slashes {
  readonly kind: 'host' | 'path'
  readonly at: number
  readonly hasAuthority: boolean
}

/**
 * Decides by the slashes behind the scheme what follows, as on Linux.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`, `PrivateParseMinimal`.
 */
export function readSlashes(text: string, start: number, syntax: Syntax): Slashes | UriFault {
  const loose = may(syntax, 'dos-path') ? readLoose(text, start, syntax) : false
  if (typeof loose !== 'boolean') return loose
  const two = isSlash(text.charCodeAt(start)) && isSlash(text.charCodeAt(start + 1))
  if (may(syntax, 'authority')) {
    return two ? { kind: 'host', at: start + 2, hasAuthority: true } : 'no-slashes'
  }
  const found = text.startsWith('//', start) || (loose && start + 1 < text.length)
  if (may(syntax, 'optional-authority') && found) return { kind: 'host', at: start + 2, hasAuthority: true }
  if (may(syntax, 'mail')) return { kind: 'host', at: start, hasAuthority: false }
  return { kind: 'path', at: start, hasAuthority: loose }
}

/**
 * Files, and schemes that .NET does not know: more slashes than two, a drive, a share; where it is none of them,
 * whether two slashes of any kind announce a host.
 */
function readLoose(text: string, start: number, syntax: Syntax): Slashes | UriFault | boolean {
  if (start + 1 >= text.length) return false
  let at = start
  while (isSlash(text.charCodeAt(at))) at += 1
  const count = at - start
  const file = may(syntax, 'file')
  if (!file && count > 3) return false
  const hasAuthority = count >= 2
  if (isLetter(text.charCodeAt(at)) && (text[at + 1] === ':' || text[at + 1] === '|')) {
    if (isSlash(text.charCodeAt(at + 2)))
      return {
        kind: 'path',
        at: count === 0 || count === 2 ? at : at - 1,
        hasAuthority: hasAuthority || may(syntax, 'authority'),
      }
    return file ? 'one-letter-scheme' : hasAuthority
  }
  if (!file) return hasAuthority
  if (count >= 2 && count !== 3 && at < text.length && text[at] !== '?' && text[at] !== '#')
    return { kind: 'host', at, hasAuthority: true }
  if (count === 3 && text[at - 1] === '/') return { kind: 'path', at: start + 2, hasAuthority: true }
  return hasAuthority
}
