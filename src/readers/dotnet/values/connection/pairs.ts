import { isWhiteSpace } from '../../../../source/characters.js'
import { lowerCase } from '../../lower-case.js'

/** One `key=value` of a connection string. Places are UTF-16 offsets in the text that was scanned. */
export interface KeywordPair {
  /** In lower case, blanks around it dropped, `==` made one. */
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** Without quotes; null where nothing stands behind the `=`. */
  readonly value: string | null
  /** With the quotes, blanks around it left out. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** Why a text is no list of pairs. */
export type PairFault =
  | 'piece-without-equals'
  | 'empty-key'
  /** A quote opens a value and does not close. */
  | 'quote-not-closed'
  /** Something other than `;` behind a closing quote. */
  | 'text-behind-quote'
  /** A value that begins without a quote ends with one. */
  | 'quote-at-the-end'
  | 'control-character'

/** The pairs up to the fault, and the fault with the place of the piece it is in. */
export interface Pairs {
  readonly pairs: readonly KeywordPair[]
  readonly fault: { readonly kind: PairFault; readonly start: number; readonly end: number } | null
}

/**
 * Splits a connection string in one pass.
 * `dotnet/runtime src/libraries/Common/src/System/Data/Common/DbConnectionOptions.Common.cs`, `GetKeyValuePair`.
 */
export function readPairs(text: string): Pairs {
  const pairs: KeywordPair[] = []
  let at = 0
  for (;;) {
    while (at < text.length && (text[at] === ';' || isWhiteSpace(text.charCodeAt(at)))) at += 1
    if (at >= text.length) return { pairs, fault: null }
    if (text[at] === '\0') return { pairs, fault: restOfNulls(text, at) }
    const key = readKey(text, at)
    if (typeof key === 'string') return failed(pairs, key, at, text.length)
    const value = readValue(text, key.next)
    if ('kind' in value) return failed(pairs, value.kind, at, value.end)
    pairs.push({
      key: key.name,
      keyStart: at,
      keyEnd: key.end,
      value: value.value,
      valueStart: value.start,
      valueEnd: value.end,
    })
    at = value.next
  }
}

interface Key {
  readonly name: string
  readonly end: number
  /** Behind the `=`. */
  readonly next: number
}

/** A semicolon does not end a key: what has no `=` joins the key behind it. */
function readKey(text: string, start: number): Key | PairFault {
  let at = start
  let doubled = false
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === equals) {
      if (text.charCodeAt(at + 1) !== equals) break
      doubled = true
      at += 1
    } else if (isControl(code) && !isWhiteSpace(code)) return 'control-character'
  }
  if (at >= text.length) return 'piece-without-equals'
  let end = at
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1
  if (end === start) return 'empty-key'
  const raw = text.slice(start, end)
  return { name: lowerCase(doubled ? raw.replaceAll('==', '=') : raw), end, next: at + 1 }
}

type ReadValue =
  | { readonly value: string | null; readonly start: number; readonly end: number; readonly next: number }
  | { readonly kind: PairFault; readonly end: number }

function readValue(text: string, from: number): ReadValue {
  let start = from
  while (start < text.length && isWhiteSpace(text.charCodeAt(start))) start += 1
  const first = text[start]
  if (first === '"' || first === "'") return readQuoted(text, start, first)
  let at = start
  let end = start
  for (; at < text.length && text[at] !== ';'; at++) {
    const code = text.charCodeAt(at)
    if (isWhiteSpace(code)) continue
    if (isControl(code)) {
      if (code === 0 && at === start) return { value: null, start, end, next: at }
      if (at === start) return { kind: 'control-character', end: at }
      break
    }
    end = at + 1
  }
  if (end === start) return { value: null, start, end, next: at + 1 }
  const last = text[end - 1]
  if (last === '"' || last === "'") return { kind: 'quote-at-the-end', end }
  return { value: text.slice(start, end), start, end, next: text[at] === ';' ? at + 1 : at }
}

function readQuoted(text: string, start: number, quote: string): ReadValue {
  let at = start + 1
  let doubled = false
  for (;;) {
    const close = text.indexOf(quote, at)
    if (close === -1) return { kind: 'quote-not-closed', end: text.length }
    at = close + 1
    if (text[at] !== quote) break
    doubled = true
    at += 1
  }
  const inner = text.slice(start + 1, at - 1)
  if (inner.includes('\0')) return { kind: 'control-character', end: at }
  let next = at
  while (next < text.length && isWhiteSpace(text.charCodeAt(next))) next += 1
  if (next < text.length && text[next] !== ';' && text[next] !== '\0')
    return { kind: 'text-behind-quote', end: next }
  const value = doubled ? inner.replaceAll(quote + quote, quote) : inner
  return { value, start, end: at, next: text[next] === ';' ? next + 1 : next }
}

/** NULs may stand at the very end, and nothing but blanks among them. */
function restOfNulls(text: string, start: number): Pairs['fault'] {
  for (let at = start; at < text.length; at++)
    if (text[at] !== '\0' && !isWhiteSpace(text.charCodeAt(at)))
      return { kind: 'control-character', start, end: text.length }
  return null
}

function failed(pairs: readonly KeywordPair[], kind: PairFault, start: number, end: number): Pairs {
  return { pairs, fault: { kind, start, end } }
}

const equals = 0x3d

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f)
}
