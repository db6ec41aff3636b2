import type { Hover, Position } from 'vscode-languageserver'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import type { Client } from './client.js'
import { explanation } from './explain-name.js'
import { Places } from './places.js'
import type { JudgedDocument } from './session.js'
import { displayNameIn, statementAt } from './statements.js'

/**
 * What the setting at a place is, does and is without. Never its value, and never a name that may have a value
 * run into it.
 */
export function hoverAt(
  { member, analysis }: JudgedDocument,
  position: Position,
  client: Client,
): Hover | null {
  if (analysis?.scan == null) return null
  const { scan } = analysis
  const isLite = looksLikeLite(scan.text)
  const statement = statementAt(scan, member.document, position)
  const name = statement && displayNameIn(statement, isLite)
  if (statement === null || name === null) return null
  const contents = explanation(name, client, member.project.language)
  const range = new Places(member.document).range(scan.text.range(statement.key))
  return contents && { contents, range }
}
