import {
  contentEnd,
  isBlank,
  isNameCharacter,
  lineEnd,
  lineFeed,
  skipBlanks,
  trimmedEnd,
} from './characters.js'
import { findClosingQuote, meant, quoteAt, quoted, unquoted } from './raw-value.js'
import type { Span } from './span.js'
import type { Assignment, KeyOnly, Malformed, RawValue, RejectionKind, Statement } from './statement.js'
import { Value } from './value.js'

/** Where a statement begins and where its name does. */
interface Opening {
  readonly start: number
  readonly beginsLine: boolean
  readonly export: Span | null
  readonly key: number
}

/**
 * The statement that begins at `start`, which is no white space and no `#`, as Compose reads it (compose-go
 * `dotenv/parser.go`). It ends where the next one may begin. What Compose rejects is a malformed statement up to
 * the end of its line. Never throws.
 */
export function scanStatement(raw: string, start: number, beginsLine: boolean): Statement {
  const opening = open(raw, start, beginsLine)
  if (opening.key === raw.length) return malformed(raw, opening, 'export-alone', { start, end: start + 6 })

  const { end, rejected } = scanKey(raw, opening.key)
  if (rejected) {
    const size = (raw.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
    return malformed(raw, opening, 'character', { start: end, end: end + size })
  }
  const key = { start: opening.key, end: trimmedEnd(raw, opening.key, end) }
  const endsFile = end === raw.length
  const blank = endsFile ? -1 : raw.slice(key.start, key.end).indexOf(' ')
  if (blank !== -1)
    return malformed(raw, opening, 'space-in-key', { start: key.start + blank, end: key.start + blank + 1 })
  if (endsFile || raw.charCodeAt(end) === lineFeed) return keyOnly(raw, opening, key, endsFile)

  const operator = { start: end, end: end + 1 }
  const value = skipBlanks(raw, operator.end)
  const quote = quoteAt(raw, value)
  if (quote === null)
    return assignment(raw, opening, key, operator, unquoted(raw, value, contentEnd(raw, value), operator.end))
  const close = findClosingQuote(raw, value, raw.length)
  if (close === null) return unclosed(raw, opening, key, operator, value, null)
  return assignment(raw, opening, key, operator, quoted(raw, quote, { start: value, end: close + 1 }))
}

/** The same assignment, taken as one whose quote its writer forgot to close on its own line. */
export function asUnclosed(raw: string, statement: Assignment): Malformed {
  const { span, beginsLine, key, operator, rawValue } = statement
  const opening = { start: span.start, beginsLine, export: statement.export, key: key.start }
  const close = { start: rawValue.span.end - 1, end: rawValue.span.end }
  return unclosed(raw, opening, key, operator, rawValue.span.start, close)
}

/** Drops `export` as compose-go does: one of five characters must follow, then all blanks go. */
function open(raw: string, start: number, beginsLine: boolean): Opening {
  if (!raw.startsWith('export', start) || !/^[\t\n\f\r ]/.test(raw.charAt(start + 6)))
    return { start, beginsLine, export: null, key: start }
  const key = skipBlanks(raw, start + 6)
  return { start, beginsLine, export: { start, end: key }, key }
}

/** Reads a name to its `=`, `:` or line feed, to the end of the text, or to the first character rejected. */
function scanKey(raw: string, start: number): { end: number; rejected: boolean } {
  let at = start
  while (at < raw.length) {
    const code = raw.codePointAt(at) ?? 0
    if (code === 0x3d || code === 0x3a || code === lineFeed) return { end: at, rejected: false }
    if (!isNameCharacter(code) && !isBlank(code)) return { end: at, rejected: true }
    at += code > 0xffff ? 2 : 1
  }
  return { end: at, rejected: false }
}

function assignment(
  raw: string,
  opening: Opening,
  key: Span,
  operator: Span,
  rawValue: RawValue,
): Assignment {
  return {
    kind: 'assignment',
    span: { start: opening.start, end: rawValue.comment?.end ?? rawValue.span.end },
    beginsLine: opening.beginsLine,
    export: opening.export,
    key,
    name: valueAt(raw, key),
    nameEnds: endsAt(raw, key, operator),
    separator: raw[operator.start] === ':' ? ':' : '=',
    operator,
    rawValue,
  }
}

function keyOnly(raw: string, opening: Opening, key: Span, endsFile: boolean): KeyOnly {
  return {
    kind: 'key-only',
    span: { start: opening.start, end: Math.max(key.end, opening.export?.end ?? 0) },
    beginsLine: opening.beginsLine,
    export: opening.export,
    key,
    name: valueAt(raw, key),
    nameEnds: false,
    rawValue: null,
    endsFile,
  }
}

function endsAt(raw: string, key: Span, operator: Span): boolean {
  return operator.start === key.end || !raw.slice(key.end, operator.start).includes('\r')
}

function valueAt(raw: string, span: Span): Value {
  return new Value(raw.slice(span.start, span.end))
}

/** A statement rejected at `at`, with the name and the value its writer most likely meant. */
function malformed(raw: string, opening: Opening, rejection: RejectionKind, at: Span): Malformed {
  const end = trimmedEnd(raw, opening.start, lineEnd(raw, opening.start))
  const separator = meantSeparator(raw, opening.key, end, at)
  const keyEnd = trimmedEnd(raw, opening.key, separator ?? end)
  const key = { start: opening.key, end: Math.max(keyEnd, opening.key) }
  return {
    kind: 'malformed',
    span: { start: opening.start, end: Math.max(end, at.end, key.end) },
    beginsLine: opening.beginsLine,
    export: opening.export,
    key,
    name: valueAt(raw, key),
    nameEnds: false,
    rejection,
    at,
    rawValue: separator === null ? null : meant(raw, separator + 1, end),
    closingQuote: null,
  }
}

/**
 * The full-width sign that Compose stops at, as keyboards for Chinese and Japanese write it; else the first `=`, or `:`
 * with a blank behind it, as in JSON; else the first `:`.
 */
function meantSeparator(raw: string, start: number, end: number, at: Span): number | null {
  if (/[\uFF1D\uFF1A]/.test(raw.slice(at.start, at.end)) && /_/.test(raw.slice(start, at.start)))
    return at.start
  const line = raw.slice(start, end)
  const found = line.search(/=|:[ \t]/)
  const separator = found === -1 ? line.indexOf(':') : found
  return separator === -1 ? null : start + separator
}

function unclosed(
  raw: string,
  opening: Opening,
  key: Span,
  operator: Span,
  quote: number,
  closing: Span | null,
): Malformed {
  const end = trimmedEnd(raw, quote, lineEnd(raw, quote))
  return {
    kind: 'malformed',
    span: { start: opening.start, end },
    beginsLine: opening.beginsLine,
    export: opening.export,
    key,
    name: valueAt(raw, key),
    nameEnds: endsAt(raw, key, operator),
    rejection: 'unclosed-quote',
    at: { start: quote, end: quote + 1 },
    rawValue: meant(raw, operator.end, end),
    closingQuote: closing,
  }
}
