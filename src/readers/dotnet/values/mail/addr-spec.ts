import { isAtom, isDomainText } from './characters.js'
import type { Cursor } from './cursor.js'

/** `loose` is MimeKit's default; `looser` lets dots stand side by side and before the `@`. */
export type Compliance = 'loose' | 'looser'

/** An address with its parts; without a domain it is the local part alone. */
export interface AddrSpec {
  readonly local: string
  readonly domain: string | null
}

/** The characters that may end an address within a list or angle brackets. */
export const listEnds = ',>;'

/**
 * Reads `local@domain` and leaves what stands behind it. Null where MimeKit throws a ParseException.
 * `jstedfast/MimeKit MimeKit/InternetAddress.cs`, `TryParseAddrspec`.
 */
export function readAddrSpec(cursor: Cursor, ends: string, compliance: Compliance): AddrSpec | null {
  const local = readLocalPart(cursor, compliance, true)
  if (local === null) return null
  if (cursor.isAtEnd || ends.includes(cursor.peek() ?? '')) return { local, domain: null }
  if (cursor.peek() !== '@') return null
  cursor.at += 1
  if (cursor.isAtEnd || !cursor.skipCommentsAndBlanks() || cursor.isAtEnd) return null
  const domain = cursor.peek() === '[' ? readDomainLiteral(cursor) : readDotAtom(cursor, ends)
  return domain === null ? null : { local, domain }
}

/** The address as text. */
export function addrSpecText({ local, domain }: AddrSpec): string {
  return domain === null ? local : `${local}@${domain}`
}

/** Words and dots before the `@`; comments are dropped. `TryParseLocalPart`. */
export function readLocalPart(cursor: Cursor, compliance: Compliance, skipsTrailing: boolean): string | null {
  let local = ''
  for (;;) {
    const word = readWord(cursor, compliance)
    if (word === null) return null
    local += word
    const end = cursor.at
    if (!cursor.skipCommentsAndBlanks()) return null
    if (cursor.peek() !== '.') {
      if (!skipsTrailing) cursor.at = end
      return local
    }
    do {
      local += '.'
      cursor.at += 1
      if (!cursor.skipCommentsAndBlanks() || cursor.isAtEnd) return null
    } while (compliance === 'looser' && cursor.peek() === '.')
    if (compliance === 'looser' && cursor.peek() === '@') return local
  }
}

/** An atom or a quoted string, its quotes included. */
function readWord(cursor: Cursor, compliance: Compliance): string | null {
  const start = cursor.at
  if (cursor.peek() === '"') return cursor.skipQuoted() ? cursor.text.slice(start, cursor.at) : null
  if (!isAtom(cursor.peek())) return null
  cursor.skipAtom()
  if (compliance === 'looser') skipEscapedAts(cursor)
  return cursor.text.slice(start, cursor.at).replaceAll('\\@', '%40')
}

function skipEscapedAts(cursor: Cursor): void {
  while (cursor.text.startsWith('\\@', cursor.at)) {
    cursor.at += 2
    const before = cursor.at
    cursor.skipAtom()
    if (cursor.at === before) return
  }
}

/** A dot at the end is dropped. `ParseUtils.cs`, `TryParseDotAtom`. */
function readDotAtom(cursor: Cursor, ends: string): string | null {
  let domain = ''
  for (;;) {
    if (!isAtom(cursor.peek())) return null
    const start = cursor.at
    cursor.skipAtom()
    domain += cursor.text.slice(start, cursor.at)
    const end = cursor.at
    if (!cursor.skipCommentsAndBlanks()) return null
    if (cursor.peek() !== '.') {
      cursor.at = end
      return domain
    }
    cursor.at += 1
    if (!cursor.skipCommentsAndBlanks()) return null
    if (cursor.isAtEnd || ends.includes(cursor.peek() ?? '')) return domain
    domain += '.'
  }
}

function readDomainLiteral(cursor: Cursor): string | null {
  let domain = '['
  cursor.at += 1
  for (;;) {
    cursor.skipBlanks()
    const start = cursor.at
    while (isDomainText(cursor.peek())) cursor.at += 1
    domain += cursor.text.slice(start, cursor.at)
    cursor.skipBlanks()
    if (cursor.peek() === ']') {
      cursor.at += 1
      return `${domain}]`
    }
    if (!isDomainText(cursor.peek())) return null
  }
}
