import type { Span } from '../../source/span.js'

/** A text after its escapes. */
export interface Unescaped {
  readonly text: string
  /** Those that give another character than the one behind the backslash; the first `maxEscapes`. */
  readonly escapes: readonly Span[]
  /** The place in the file of a unit of `text`, null for one that an escape has made. */
  readonly fileOffset: (offset: number) => number | null
}

/** More nobody is shown; a value may have millions. */
const maxEscapes = 1000

/** What a backslash and the characters behind it give. */
interface Found {
  readonly length: number
  readonly result: string
  /** The result is not what stands behind the backslash. */
  readonly changes: boolean
}

const inDoubleQuotes: ReadonlyMap<string, Found> = new Map<string, Found>([
  ...Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }).map(
    ([letter, result]): [string, Found] => [letter, { length: 2, result, changes: true }],
  ),
  ['\\', { length: 2, result: '\\', changes: false }],
  ['"', { length: 2, result: '"', changes: false }],
  ['$', { length: 2, result: '$$', changes: false }],
])
const inSingleQuotes: ReadonlyMap<string, Found> = new Map([
  ["'", { length: 2, result: "'", changes: false }],
])

/**
 * Takes the backslashes from what stands between two quotes, which begins at `start` of the file: in single
 * quotes only `\'`, in double quotes the escapes of compose-go `dotenv/parser.go` (`expandEscapes`). `\$`
 * becomes `$$`, as there, for the interpolation that follows.
 */
export function replaceEscapes(inner: string, quote: '"' | "'", start: number): Unescaped {
  const escapes: Span[] = []
  // Places are asked for of a `$`, and one that is not written in the value has none.
  const made = inner.includes('$') ? new MadeText() : null
  const simple = quote === '"' ? inDoubleQuotes : inSingleQuotes
  let text = ''
  let from = 0
  for (let at = inner.indexOf('\\'); at !== -1; at = inner.indexOf('\\', at)) {
    const next = inner.charAt(at + 1)
    const found = quote === '"' && next === '0' ? octal(inner, at) : simple.get(next)
    if (found === undefined) {
      at += 2
      continue
    }
    text += inner.slice(from, at)
    const begins = text.length
    const end = at + found.length
    const same = !found.changes && found.result === next
    // What stays as it is goes on with what follows it: one piece less to join.
    if (!same) text += found.result
    from = same ? at + 1 : end
    made?.add(begins, begins + found.result.length, end)
    if (found.changes && escapes.length < maxEscapes) escapes.push({ start: start + at, end: start + end })
    at = end
  }
  text += inner.slice(from)
  return { text, escapes, fileOffset: (offset) => made?.fileOffset(offset, start) ?? null }
}

/** `\0` and up to three digits: Go's octal escape is tried without the 0, and stays as it is if it fails. */
function octal(inner: string, at: number): Found {
  const digits = /^[0-9]*/.exec(inner.slice(at + 2, at + 5))?.[0] ?? ''
  const code = /^[0-3][0-7]{2}$/.test(digits) ? Number.parseInt(digits, 8) : null
  const result = code === null ? `\\${digits}` : String.fromCharCode(code)
  return { length: 2 + digits.length, result, changes: true }
}

/** What escapes have made of a text. One flat list, as there may be as many escapes as characters. */
class MadeText {
  /** Of each escape, where its result begins and ends in the text, and where it ends as written. */
  readonly #places: number[] = []

  add(begins: number, ends: number, rawEnd: number): void {
    this.#places.push(begins, ends, rawEnd)
  }

  /** The place in the file of an offset of the text that was written from `start` on. */
  fileOffset(offset: number, start: number): number | null {
    let low = 0
    let high = this.#places.length / 3
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#places[3 * middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    if (low === 0) return start + offset
    const ends = this.#places[3 * low - 2] ?? 0
    const rawEnd = this.#places[3 * low - 1] ?? 0
    return offset < ends ? null : start + rawEnd + offset - ends
  }
}
