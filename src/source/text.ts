import { countBefore } from './binary-search.js'
import type { Position, Range, Span } from './span.js'
import { Value } from './value.js'

/** Bound to the class's private field by its static block. */
let rawOf: (text: SourceText) => string

/**
 * The text of one file, lossless and not printable.
 *
 * Bytes that are not UTF-8 are kept as U+DC00 + byte (no valid text holds a lone surrogate), a BOM as U+FEFF.
 * Offsets are UTF-16 units into this text. Lines end at LF, as for git and GitHub; a CR before it belongs to
 * the line's end.
 */
export class SourceText {
  readonly #raw: string
  #lineStarts: readonly number[] | undefined

  static {
    rawOf = (text) => text.#raw
  }

  /**
   * From a text, as tests and editors have it. `like`: a text of the same length whose lines are to be counted, as
   * this one is made of it.
   */
  constructor(raw: string, like?: SourceText) {
    this.#raw = raw
    if (like !== undefined) this.#lineStarts = like.#starts()
  }

  get length(): number {
    return this.#raw.length
  }

  get hasBom(): boolean {
    return this.#raw.startsWith('\uFEFF')
  }

  /** How the file ends its lines, by its first one. */
  get lineEnd(): '\n' | '\r\n' {
    const first = this.#raw.indexOf('\n')
    return first > 0 && this.#raw.charCodeAt(first - 1) === 0x0d ? '\r\n' : '\n'
  }

  get lineCount(): number {
    return this.#starts().length
  }

  slice(span: Span): Value {
    return new Value(this.#raw.slice(span.start, span.end))
  }

  /** The line and column of an offset; one past the end is the end. */
  position(offset: number): Position {
    const starts = this.#starts()
    const line = countBefore(starts, (start) => start <= offset)
    const bom = line === 1 && this.hasBom && offset > 0 ? 1 : 0
    return { line, column: offset - (starts[line - 1] ?? 0) - bom + 1 }
  }

  range(span: Span): Range {
    const start = this.position(span.start)
    const end = this.position(span.end)
    // Named one by one: V8 gives each object that is copied by a spread a shape of its own.
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }

  /** The span of a line without its line end; line 1 without a BOM. Fails on a line that is not there. */
  line(line: number): Span {
    const starts = this.#starts()
    const start = starts[line - 1]
    if (start === undefined) throw new RangeError(`no line ${line}`)
    const next = starts[line]
    let end = next === undefined ? this.#raw.length : next - 1
    if (next !== undefined && end > start && this.#raw.charCodeAt(end - 1) === 0x0d) end -= 1
    return { start: line === 1 && this.hasBom ? start + 1 : start, end }
  }

  /**
   * Where a pattern, not global itself, is found within a span, the first `limit` times; `^` and `$` are the span's own
   * ends.
   */
  spansOf(pattern: RegExp, within: Span, limit: number): readonly Span[] {
    const text = this.#raw.slice(within.start, within.end)
    const spans: Span[] = []
    for (const { index, 0: found } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      if (spans.length === limit) break
      const start = within.start + index
      spans.push({ start, end: start + found.length })
    }
    return spans
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0]
      for (let at = this.#raw.indexOf('\n'); at !== -1; at = this.#raw.indexOf('\n', at + 1))
        starts.push(at + 1)
      this.#lineStarts = starts
    }
    return this.#lineStarts
  }
}

/** The characters themselves: for scanner, readers and fixes only (see `reveal`). */
export function rawText(text: SourceText): string {
  return rawOf(text)
}
