import type { Span } from '../../source/span.js'

/** An escape in double quotes and what it gives: itself without the backslash, or something else. */
export interface Escape extends Span {
  readonly gives: 'backslash' | 'control' | 'octal'
}

/** A text after its escapes. */
export interface Unescaped {
  readonly text: string
  readonly escapes: readonly Escape[]
  /** The place in the file of a unit of `text`, null for one that an escape has made. */
  readonly origin: (offset: number) => number | null
}

const simple: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ['$', '$$'],
])

/**
 * Takes the backslashes from what stands between two quotes, which begins at `start` of the file: in single
 * quotes only `\'`, in double quotes the escapes of compose-go `dotenv/parser.go` (`expandEscapes`). `\$`
 * becomes `$$`, as there, for the interpolation that follows.
 */
export function replaceEscapes(inner: string, quote: '"' | "'", start: number): Unescaped {
  const escapes: Escape[] = []
  /** For each backslash that is gone: where its result ends in `text`, and where the escape ends in `inner`. */
  const ends: { made: number; text: number; inner: number }[] = []
  let text = ''
  let from = 0
  for (let at = inner.indexOf('\\'); at !== -1; at = inner.indexOf('\\', at)) {
    const found = quote === '"' ? doubleQuoted(inner, at) : singleQuoted(inner, at)
    if (found === null) {
      at += 2
      continue
    }
    text += inner.slice(from, at)
    const made = text.length
    text += found.result
    from = at + found.length
    ends.push({ made, text: text.length, inner: from })
    if (found.gives !== null) escapes.push({ start: start + at, end: start + from, gives: found.gives })
    at = from
  }
  text += inner.slice(from)
  return { text, escapes, origin: (offset) => origin(ends, offset, start) }
}

interface Found {
  readonly length: number
  readonly result: string
  readonly gives: Escape['gives'] | null
}

function singleQuoted(inner: string, at: number): Found | null {
  return inner[at + 1] === "'" ? { length: 2, result: "'", gives: null } : null
}

function doubleQuoted(inner: string, at: number): Found | null {
  const next = inner.charAt(at + 1)
  if (next === '"') return { length: 2, result: '"', gives: null }
  if (next === '0') return octal(inner, at)
  const result = simple.get(next)
  if (result === undefined) return null
  const gives = next === '$' ? null : next === '\\' ? 'backslash' : 'control'
  return { length: 2, result, gives }
}

/** `\0` and up to three digits: Go's octal escape is tried without the 0, and stays as it is if it fails. */
function octal(inner: string, at: number): Found {
  const digits = /^[0-9]*/.exec(inner.slice(at + 2, at + 5))?.[0] ?? ''
  const code = /^[0-3][0-7]{2}$/.test(digits) ? Number.parseInt(digits, 8) : null
  const result = code === null ? `\\${digits}` : String.fromCharCode(code)
  return { length: 2 + digits.length, result, gives: 'octal' }
}

function origin(
  ends: readonly { made: number; text: number; inner: number }[],
  offset: number,
  start: number,
): number | null {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.made ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const before = ends[low - 1]
  if (before === undefined) return start + offset
  return offset < before.text ? null : start + before.inner + offset - before.text
}
