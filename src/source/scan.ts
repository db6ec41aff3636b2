import { contentEnd, lineFeed, skipWhiteSpace } from './characters.js'
import { unicodePattern } from './lazy.js'
import { asUnclosed, scanStatement } from './scan-statement.js'
import type { Assignment, Node, Statement } from './statement.js'
import { rawText, type SourceText } from './text.js'

/** A file's text and what stands in it, in order. */
export interface Scan {
  readonly text: SourceText
  readonly nodes: readonly Node[]
  readonly statements: readonly Statement[]
}

/**
 * What stands in a text, statement by statement, by Compose's grammar (compose-go `dotenv/parser.go`) but without
 * its stops: a statement that Compose rejects is a node, and the next line is read as if it had been none.
 * A quote that swallows lines which look like settings counts as unclosed on its own line. Nodes are in order
 * and cover the text without gaps. Linear in its size; never throws.
 */
export function scan(text: SourceText): Scan {
  const raw = rawText(text)
  const nodes: Node[] = []
  const statements: Statement[] = []
  let beginsLine = true
  for (let at = 0; at < raw.length; ) {
    const start = skipWhiteSpace(raw, at === 0 && text.hasBom ? 1 : at)
    if (start > at) {
      nodes.push({ kind: 'space', span: { start: at, end: start } })
      beginsLine ||= hasLineFeed(raw, at, start)
    }
    if (start === raw.length) break
    if (raw[start] === '#') {
      at = contentEnd(raw, start)
      nodes.push({ kind: 'comment', span: { start, end: at } })
    } else {
      const statement = scanTolerantly(raw, start, beginsLine)
      nodes.push(statement)
      statements.push(statement)
      at = statement.span.end
      beginsLine = false
    }
  }
  return { text, nodes, statements }
}

function hasLineFeed(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (raw.charCodeAt(at) === lineFeed) return true
  return false
}

function scanTolerantly(raw: string, start: number, beginsLine: boolean): Statement {
  const statement = scanStatement(raw, start, beginsLine)
  return statement.kind === 'assignment' && swallowsSettings(raw, statement)
    ? asUnclosed(raw, statement)
    : statement
}

/** A line that begins as an assignment, and the names of Bitwarden's settings: `section__name`, and Lite's. */
const assignmentLine = unicodePattern(String.raw`[\t ]*(?:export[\t ]+)?([\p{L}\p{N}_]+)[\t ]*=`, 'uy')
const settingName = /__|^BW_|^P[UG]ID$/

function swallowsSettings(raw: string, { rawValue }: Assignment): boolean {
  if (rawValue.quote === null) return false
  const { start, end } = rawValue.inner
  for (let at = nextLine(raw, start, end); at < end; at = nextLine(raw, at, end)) {
    const line = assignmentLine()
    line.lastIndex = at
    const found = line.exec(raw)
    if (settingName.test(found?.[1] ?? '') && line.lastIndex <= end) return true
  }
  return false
}

/** The first place of the next line, or `end`. */
function nextLine(raw: string, at: number, end: number): number {
  for (let next = at; next < end; next++) if (raw.charCodeAt(next) === lineFeed) return next + 1
  return end
}
