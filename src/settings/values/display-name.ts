import { type Printable, printable } from '../../messages/printable.js'
import type { Statement } from '../../source/statement.js'
import { reveal, type Value } from '../../source/value.js'
import { recognise, shownName } from '../recognition.js'

/**
 * A statement's name as it may be shown; null where it may not. What does not begin its line may be a piece of a
 * value. A name that no `=` or `:` ends for Compose may have a value run into it (`passwordhunter2`,
 * `password'hunter2`), so that such a one is shown only where each word of it is one of ours.
 *
 * @param name the statement's own, or a part of it.
 */
export function shownNameOf(statement: Statement, name: Value = statement.name): Printable | null {
  if (!statement.beginsLine) return null
  return statement.nameEnds || isOurs(name) ? shownName(name) : null
}

/** The same with the capitals its writer gave it: what distinguishes `GLOBALSETTINGS__x` from its duplicate. */
export function writtenNameOf(statement: Statement, name: Value = statement.name): Printable | null {
  const shown = shownNameOf(statement, name)
  if (shown === null) return null
  const rawValue = reveal(name)
  return rawValue.toLowerCase() === shown.toLowerCase() ? printable(rawValue) : shown
}

/** A name of the catalogue, or one made of the dictionary's words. */
function isOurs(name: Value): boolean {
  const { kind } = recognise(name)
  return kind !== 'misspelt' && kind !== 'unknown' && kind !== 'unrelated'
}
