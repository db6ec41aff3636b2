import { isBlank, skipWhiteSpace, trimmedEnd } from './characters.js'
import type { Span } from './span.js'
import type { RawValue } from './statement.js'
import { Value } from './value.js'

export type Quote = '"' | "'"

/** The quote at an offset; null where another character stands there. */
export function quoteAt(raw: string, at: number): Quote | null {
  const character = raw[at]
  return character === '"' || character === "'" ? character : null
}

/**
 * The place of the quote that closes the one at `open`, or null. A quote behind a backslash does not close,
 * unless that backslash is the second of a pair (compose-go `dotenv/parser.go`, `extractVarValue`).
 */
export function findClosingQuote(raw: string, open: number, end: number): number | null {
  const quote = raw.charCodeAt(open)
  for (let at = open + 1; at < end; at++) {
    const code = raw.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === quote) return at
  }
  return null
}

/** A value in quotes, both of which belong to `span`. */
export function quoted(raw: string, quote: Quote, span: Span): RawValue {
  const inner = { start: span.start + 1, end: span.end - 1 }
  return { quote, span, inner, text: new Value(raw.slice(inner.start, inner.end)), ...withoutComment }
}

const withoutComment = { comment: null, hasRemark: false }

/** A hash behind a blank, and nothing or a blank behind the hash. */
function isRemark(raw: string, { start, end }: Span): boolean {
  return /^\s*#+(?:\s|$)/.test(raw.slice(start, Math.min(end, start + longestMark)))
}

/** Longer than any row of blanks and hashes that begins a remark. */
const longestMark = 100

/**
 * A value without quotes: what stands between `start` (behind the operator and its blanks) and `end` (of the
 * line, `empty` if nothing is left there), cut at the first ` #`, white space at its end trimmed.
 */
export function unquoted(raw: string, start: number, end: number, empty: number): RawValue {
  const line = raw.slice(start, end)
  const hash = line.indexOf(' #')
  const comment = hash === -1 ? null : { start: start + hash, end }
  const last = trimmedEnd(raw, start, comment?.start ?? end)
  const span = last > start ? { start, end: last } : { start: empty, end: empty }
  return {
    quote: null,
    span,
    inner: span,
    text: new Value(raw.slice(span.start, span.end)),
    comment,
    hasRemark: comment !== null && isRemark(raw, comment),
  }
}

/**
 * What the writer of a line that Compose rejects most likely meant as its value: the text from `start` to
 * `end` of the line, without one pair of quotes around it.
 */
export function meant(raw: string, start: number, end: number): RawValue {
  let first = start
  while (first < end && isBlank(raw.charCodeAt(first))) first++
  const quote = first < end ? quoteAt(raw, first) : null
  if (quote === null) return unquoted(raw, first, end, start)
  const close = findClosingQuote(raw, first, end)
  if (close !== null) {
    const behind = skipWhiteSpace(raw, close + 1)
    if (behind >= end) return quoted(raw, quote, { start: first, end: close + 1 })
    if (raw[behind] === '#')
      return {
        ...quoted(raw, quote, { start: first, end: close + 1 }),
        comment: { start: close + 1, end },
        hasRemark: isRemark(raw, { start: close + 1, end }),
      }
  }
  const last = trimmedEnd(raw, first, end)
  if (last > first + 1 && raw[last - 1] === quote) return quoted(raw, quote, { start: first, end: last })
  if (close !== null) return unquoted(raw, first, end, start)
  const inner = { start: first + 1, end: last }
  return {
    quote,
    span: { start: first, end: last },
    inner,
    text: new Value(raw.slice(inner.start, inner.end)),
    ...withoutComment,
  }
}
