import type { UriParts } from './parts.js'
import { may, type Syntax } from './syntax.js'

/** What stands behind host and port. */
export type Rest = Pick<UriParts, 'path' | 'query' | 'fragment'>

/**
 * Path, query and fragment, with the backslashes and dot segments of the path resolved as .NET does. Percent signs
 * stay as they are written, where .NET decodes some for show and encodes others.
 * `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`, `ParseRemaining`, `GetCanonicalPath`.
 */
export function readRest(
  text: string,
  start: number,
  syntax: Syntax,
  { hasAuthority, isImplicitFile }: Pick<UriParts, 'hasAuthority' | 'isImplicitFile'>,
): Rest {
  const pathEnd = isImplicitFile ? text.length : placeOf(text, start, may(syntax, 'query') ? /[?#]/g : /#/g)
  const queryEnd = text[pathEnd] === '?' ? placeOf(text, pathEnd, /#/g) : pathEnd
  const path = text.slice(start, pathEnd)
  return {
    path: withoutDelimiters(hasAuthority ? canonicalPath(path, syntax) : path),
    query: text.slice(pathEnd, queryEnd),
    fragment: text.slice(queryEnd),
  }
}

function placeOf(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start
  return pattern.exec(text)?.index ?? text.length
}

/** What would end a path, in one that has no query or no fragment. */
function withoutDelimiters(path: string): string {
  return path.replaceAll('?', '%3F').replaceAll('#', '%23')
}

function canonicalPath(path: string, syntax: Syntax): string {
  const slashed = may(syntax, 'slashes') ? path.replaceAll('\\', '/') : path
  const rooted =
    may(syntax, 'rooted') && !slashed.startsWith('/') && !/^[a-z][:|]/i.test(slashed)
      ? `/${slashed}`
      : slashed
  return may(syntax, 'compress') ? withoutDots(rooted) : rooted
}

/** Resolves `.` and `..` segments. */
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path
  const kept: string[] = []
  const segments = path.split('/')
  segments.forEach((segment, place) => {
    const last = place === segments.length - 1
    if (segment === '..' && kept.length > 1) kept.pop()
    if (segment !== '.' && segment !== '..') kept.push(segment)
    else if (last) kept.push('')
  })
  return kept.join('/')
}
