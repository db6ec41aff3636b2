import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Scan } from '../../source/scan.js'
import { statementAt } from '../statements.js'

/** What can be completed at a place. */
export type CompletionPlace =
  | {
      readonly kind: 'name'
      /** What stands of the name in front of the segment: `globalSettings__mail__`, or nothing. */
      readonly before: string
      /** The segment, which a completion replaces. */
      readonly range: Range
      /** A separator follows, so that only the name is missing. */
      readonly hasValue: boolean
    }
  | { readonly kind: 'value'; readonly name: string; readonly range: Range }

/** What can be completed at a place; null in comments, in longer values, and where a value goes on from above. */
export function placeOf(
  document: TextDocument,
  position: Position,
  scan: Scan | null,
): CompletionPlace | null {
  const line = document.getText(lineOf(position.line)).replace(/[\r\n]+$/, '')
  const head = line.slice(0, position.character)
  const tail = line.slice(position.character)
  const name = /^[ \t]*(?:export[ \t]+)?(\w*)$/.exec(head)?.[1]
  if (name !== undefined) return isInsideValue(document, position, scan) ? null : atName(name, tail, position)
  const value = /^[ \t]*(?:export[ \t]+)?(\w+)=(["']?)([\w-]{0,60})$/.exec(head)
  if (value === null || !/^\w{0,60}["']?[ \t]*$/.test(tail)) return null
  const [, setting = '', , begun = ''] = value
  const rest = /^\w*/.exec(tail)?.[0].length ?? 0
  return { kind: 'value', name: setting, range: around(position, begun.length, rest) }
}

function atName(name: string, tail: string, position: Position): CompletionPlace {
  const last = name.lastIndexOf('__')
  const before = last === -1 ? '' : name.slice(0, last + 2)
  const rest = /^(\w*)[ \t]*[=:]/.exec(tail)
  const range = around(position, name.length - before.length, rest?.[1]?.length ?? 0)
  return { kind: 'name', before, range, hasValue: rest !== null }
}

/** A line that looks like a name may be one of a quoted value. */
function isInsideValue(document: TextDocument, position: Position, scan: Scan | null): boolean {
  const statement = scan && statementAt(scan, document, position)
  if (!scan || !statement) return false
  return scan.text.position(statement.span.start).line - 1 < position.line
}

function lineOf(line: number): Range {
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
}

function around({ line, character }: Position, before: number, behind: number): Range {
  return { start: { line, character: character - before }, end: { line, character: character + behind } }
}
