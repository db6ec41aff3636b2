import type { Range as EditorRange, Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../source/span.js'

/**
 * Turns places as reports have them (lines that end at LF, both counts from 1, a BOM not counted) into places as
 * the Language Server Protocol has them (lines that also end at a lone CR, counts from 0). Columns are UTF-16
 * units in both.
 */
export class Places {
  readonly #document: TextDocument
  readonly #length: number
  /** Where each line begins that a line feed ends. */
  readonly #starts: readonly number[]

  constructor(document: TextDocument) {
    this.#document = document
    const text = document.getText()
    this.#length = text.length
    const starts = [text.startsWith('\uFEFF') ? 1 : 0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  /** The same stretch for the editor; what lies behind the end of the document is its end. */
  range({ line, column, endLine, endColumn }: Range): EditorRange {
    return { start: this.#position(line, column), end: this.#position(endLine, endColumn) }
  }

  #position(line: number, column: number): Position {
    const start = this.#starts[line - 1] ?? this.#length
    const next = this.#starts[line] ?? this.#length
    return this.#document.positionAt(Math.min(start + column - 1, next))
  }
}

/** Whether two ranges share a place; a cursor at the edge of one is within it. */
export function meet(one: EditorRange, other: EditorRange): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start)
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character)
}
