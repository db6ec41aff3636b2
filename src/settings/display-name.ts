import { type Printable, printable } from '../messages/printable.js'
import { settingKey } from '../readers/dotnet/key.js'
import { unicodePattern } from '../source/lazy.js'
import type { Statement } from '../source/statement.js'
import { reveal, Value } from '../source/value.js'
import { isOpenSection } from './catalogue/elsewhere.js'
import { knownBeginning } from './known-beginning.js'
import { longestName, recognise } from './recognition.js'
import { mayRunOn } from './run-on.js'
import { isBitwardenRoot, isLiteName } from './typos/roots.js'

/**
 * A statement's name as it may be shown; null where it may not. What does not begin its line may be a piece of a
 * value. A name that no `=` or `:` ends for Compose may have a value run into it (`passwordhunter2`,
 * `password'hunter2`), so that such a one is shown only where each word of it is one of ours.
 *
 * @param name the statement's own, or a part of it.
 */
export function displayNameOf(statement: Statement, name: Value = statement.name): Printable | null {
  if (!statement.beginsLine) return null
  return statement.nameEnds || isOurs(name) ? displayName(statement, name) : null
}

/**
 * How many characters of a statement's name a place may span: a value may have run into the rest, and where that ends
 * tells its length. All of a name that is shown, or that is none of Bitwarden's and ends before a value; of others the
 * known one that they begin with, else the first character.
 */
export function shownLength(statement: Statement): number {
  const name = reveal(statement.name)
  const displayed = displayNameOf(statement)
  if (displayed?.endsWith(goesOn)) return displayed.length - goesOn.length
  if (displayed !== null) return name.length
  if (statement.nameEnds && recognise(statement.name).kind === 'unrelated') return name.length
  const word = /^\S+/.exec(name)?.[0] ?? ''
  return recognise(new Value(word)).kind === 'known' ? word.length : 1
}

/** The same with the capitals its writer gave it: what distinguishes `GLOBALSETTINGS__x` from its duplicate. */
export function nameAsWritten(statement: Statement, name: Value = statement.name): Printable | null {
  const canonical = displayNameOf(statement, name)
  if (canonical === null) return null
  const text = reveal(name)
  return settingKey(text) === settingKey(canonical) ? printable(text) : canonical
}

/** Whether a text is a name of the catalogue, or one made of the dictionary's words. */
export function isOurs(name: Value): boolean {
  const { kind } = recognise(name)
  return kind !== 'misspelt' && kind !== 'unknown' && kind !== 'unrelated'
}

/**
 * The name as it may be shown: the canonical spelling when known; as written when its root is, resembles or
 * translates to one of Bitwarden's and no character of it can be one of a value; of one that goes on behind a known
 * setting's whole name that name and `...`; else null ("the name on line N").
 */
function displayName(statement: Statement, name: Value): Printable | null {
  const recognition = recognise(name)
  if (recognition.kind === 'known') return recognition.setting.name
  if (recognition.kind === 'removed') return recognition.removed.name
  if ('name' in recognition && !(recognition.kind === 'elsewhere' && isLiteName(reveal(name))))
    return recognition.name
  const text = reveal(name)
  // An apostrophe may be where a value begins; only in words of the guides it is surely none.
  const allowed = recognition.kind === 'translated' ? charactersOfWords() : charactersOfNames()
  if (text.length > longestName || !allowed.test(text)) return null
  const known = recognition.kind === 'translated' ? null : knownBeginning(text)
  if (known !== null) return printable(`${known}${goesOn}`)
  const isMeant = recognition.kind === 'misspelt' || recognition.kind === 'translated'
  if (!isMeant && mayRunOn(statement, text)) return null
  return isBitwardenRoot(text) || isOpenSection(text) || isLiteName(text) ? printable(text) : null
}

/** In place of what stands behind a known setting's whole name: it may be a secret, and has no length. */
const goesOn = '...'

const charactersOfNames = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}_.\\[\]-]+$`, 'u')
const charactersOfWords = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}_.'\u2019\\[\]-]+$`, 'u')
