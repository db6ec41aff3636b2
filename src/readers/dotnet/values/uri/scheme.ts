import { isBlank, isLetter, isSlash } from './characters.js'
import type { UriFault } from './fault.js'

/** What a text begins with. `at` is where the rest begins, in UTF-16 units. */
export type Beginning =
  | { readonly kind: 'scheme'; readonly scheme: string; readonly at: number }
  /** `/path`, `C:\path` or `\\host\share` without a scheme: a file. */
  | { readonly kind: 'unix-path' | 'dos-path' | 'unc-path'; readonly at: number }

const longestScheme = 1024
const scheme = /^[a-z][a-z0-9+.-]*$/i

/**
 * Reads the scheme, or finds a path in its place, as on Linux.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`, `ParseSchemeCheckImplicitFile`.
 */
export function readBeginning(text: string): Beginning | UriFault {
  let at = 0
  while (isBlank(text.charCodeAt(at))) at += 1
  if (at === text.length) return 'empty'
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (first === 0x2f && !isSlash(second)) return { kind: 'unix-path', at }
  const colon = text.indexOf(':', at)
  if (at + 2 >= text.length || colon === at) return 'no-scheme'
  if (second === 0x3a || second === 0x7c) return readDrive(text, at)
  if (isSlash(first)) {
    if (!isSlash(second)) return 'no-scheme'
    while (isSlash(text.charCodeAt(at))) at += 1
    return { kind: 'unc-path', at }
  }
  if (colon === -1) return 'no-scheme'
  if (colon - at > longestScheme) return 'scheme'
  const name = text.slice(at, colon)
  return scheme.test(name) ? { kind: 'scheme', scheme: name.toLowerCase(), at: colon + 1 } : 'scheme'
}

/** One letter before the colon is a drive, never a scheme. */
function readDrive(text: string, at: number): Beginning | UriFault {
  if (!isLetter(text.charCodeAt(at))) return text[at + 1] === ':' ? 'scheme' : 'no-scheme'
  return isSlash(text.charCodeAt(at + 2)) ? { kind: 'dos-path', at } : 'one-letter-scheme'
}
