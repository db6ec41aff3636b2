import type { Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Printable, printable } from '../messages/printable.js'
import { liteVariables } from '../readers/lite/names.js'
import { displayNameOf } from '../settings/display-name.js'
import type { Scan } from '../source/scan.js'
import type { Statement } from '../source/statement.js'

/** The statement at a place of the document, its value included; null between statements. */
export function statementAt(scan: Scan, document: TextDocument, position: Position): Statement | null {
  // The text that was judged may have a BOM that the document does not show.
  const hidden = scan.text.hasBom && !document.getText().startsWith('\uFEFF') ? 1 : 0
  const offset = document.offsetAt(position) + hidden
  return scan.statements.find(({ span }) => span.start <= offset && offset <= span.end) ?? null
}

/** A statement's name as it may be shown; null where it may not. In a file of Bitwarden Lite its own names count. */
export function displayNameIn(statement: Statement, isLite: boolean): Printable | null {
  const variable = isLite ? liteVariables.find(({ name }) => statement.name.is(name)) : undefined
  return variable === undefined ? displayNameOf(statement) : printable(variable.name)
}
