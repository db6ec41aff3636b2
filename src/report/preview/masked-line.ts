import { type Message, message } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'
import { lineAt, type SetupLine } from '../../readers/setup/read-setup.js'
import { displayNameOf, nameAsWritten } from '../../settings/display-name.js'
import type { Scan } from '../../source/scan.js'
import type { Statement } from '../../source/statement.js'
import { mask } from '../../source/value.js'

/** A line of the file as it may be shown: nothing of its text but a name. */
export interface MaskedLine {
  /** Blanks and `export`. */
  readonly lead: string
  /** Null where the line has none. */
  readonly name: Printable | Message | null
  /** The separator, and a mask of fixed width. */
  readonly tail: string
}

/** The statements of a file by the lines of Setup that they begin on. */
export type StatementsByLine = ReadonlyMap<SetupLine, Statement>

/** Only a statement that begins its line is there: what follows a quote, or is inside one, has no name to show. */
export function statementsByLine({ statements }: Scan, lines: readonly SetupLine[]): StatementsByLine {
  const byLine = new Map<SetupLine, Statement>()
  for (const statement of statements) {
    const line = lineAt(lines, statement.span.start)
    if (line !== undefined && statement.beginsLine && !byLine.has(line)) byLine.set(line, statement)
  }
  return byLine
}

/** Masks a line of the file itself. */
export function maskLine(scan: Scan, byLine: StatementsByLine, line: SetupLine): MaskedLine {
  const statement = byLine.get(line)
  if (statement !== undefined) return maskStatement(scan, statement, line)
  if (line.kind === 'dropped' && line.what === 'blank') return plain('')
  const comment = line.kind === 'dropped' ? line.what === 'comment' : line.key.matches(/^\s*#/)
  return plain(comment ? `# ${mask}` : mask)
}

/** The setting's name where it may be shown, else its line; both as messages have them. */
export function nameOf(scan: Scan, statement: Statement): Message {
  const shown = displayNameOf(statement)
  return shown === null ? onLine(scan, statement) : message('name.shown', { name: shown })
}

function maskStatement(scan: Scan, statement: Statement, line: SetupLine): MaskedLine {
  const indent = ' '.repeat(Math.min(statement.span.start - line.span.start, 8))
  return {
    lead: statement.export === null ? indent : `${indent}export `,
    name: nameAsWritten(statement) ?? onLine(scan, statement),
    tail: tailOf(statement),
  }
}

function tailOf(statement: Statement): string {
  if (statement.kind === 'key-only') return ''
  if (statement.kind === 'malformed') return statement.rawValue === null ? '' : `=${mask}`
  const { key, operator, separator, rawValue } = statement
  const before = operator.start > key.end ? ' ' : ''
  const after = rawValue.span.start > operator.end ? ' ' : ''
  return `${before}${separator}${after}${rawValue.span.end > rawValue.span.start ? mask : ''}`
}

function onLine(scan: Scan, { span }: Statement): Message {
  return message('name.onLine', { line: scan.text.position(span.start).line })
}

function plain(tail: string): MaskedLine {
  return { lead: '', name: null, tail }
}
