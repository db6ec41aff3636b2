import type { Statement } from '../../source/statement.js'

/**
 * Counts lines as Compose does, which is not quite how they stand in the file: a line feed counts between
 * statements and inside quotes; a value without quotes counts as one line even where the text ends; a name alone
 * counts too, but not if it is followed by a blank (compose-go `dotenv/parser.go`).
 */
export class ComposeLines {
  readonly #raw: string
  #line = 1
  /** How far into the text has been counted. */
  #counted = 0
  /** The line feed behind the last statement was counted with it, or is not counted at all. */
  #pastLineFeed = false

  constructor(raw: string) {
    this.#raw = raw
  }

  copy(): ComposeLines {
    const copy = new ComposeLines(this.#raw)
    copy.#line = this.#line
    copy.#counted = this.#counted
    copy.#pastLineFeed = this.#pastLineFeed
    return copy
  }

  /** The line Compose is in when it comes to a statement; to be asked in the statements' order. */
  at(statement: Statement): number {
    const feeds = this.#feeds(this.#counted, statement.span.start)
    this.#line += this.#pastLineFeed && feeds > 0 ? feeds - 1 : feeds
    this.#counted = statement.span.start
    this.#pastLineFeed = false
    return this.#line
  }

  /** Goes past a statement that `at` was asked for. */
  pass(statement: Statement): void {
    if (statement.kind === 'key-only') {
      this.#pastLineFeed = true
      if (!this.#blankBeforeLineFeed(statement.key.end)) this.#line += 1
    } else if (statement.kind === 'assignment' && statement.rawValue.quote === null) {
      this.#pastLineFeed = true
      this.#line += 1
    } else this.#line += this.#feeds(statement.span.start, statement.span.end)
    this.#counted = statement.span.end
  }

  /** The line of the text's end, in which Compose notices that a quote is not closed. */
  atEnd(): number {
    return this.#line + this.#feeds(this.#counted, this.#raw.length)
  }

  #feeds(start: number, end: number): number {
    let feeds = 0
    for (let at = start; at < end; at++) if (this.#raw.charCodeAt(at) === 0x0a) feeds++
    return feeds
  }

  #blankBeforeLineFeed(start: number): boolean {
    for (let at = start; at < this.#raw.length && this.#raw[at] !== '\n'; at++)
      if (this.#raw[at] === ' ') return true
    return false
  }
}
