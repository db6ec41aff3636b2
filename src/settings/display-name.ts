import { type Printable, printable } from '../messages/printable.js'
import { settingKey } from '../readers/dotnet/key.js'
import { unicodePattern } from '../source/lazy.js'
import type { Statement } from '../source/statement.js'
import { reveal, Value } from '../source/value.js'
import { isOpenSection } from './catalogue/elsewhere.js'
import { knownBeginning } from './known-beginning.js'
import { longestName, recognise } from './recognition.js'
import { isLiteName } from './typos/lite.js'
import { isBitwardenRoot } from './typos/roots.js'

/**
 * A statement's name as it may be shown; null where it may not. What does not begin its line may be a piece of a
 * value. A name that no `=` or `:` ends for Compose may have a value run into it (`passwordhunter2`,
 * `password'hunter2`), so that such a one is shown only where each word of it is one of ours.
 *
 * @param name the statement's own, or a part of it.
 */
export function displayNameOf(statement: Statement, name: Value = statement.name): Printable | null {
  if (!statement.beginsLine) return null
  return statement.nameEnds || isOurs(name) ? displayName(name) : null
}

/** The same with the capitals its writer gave it: what distinguishes `GLOBALSETTINGS__x` from its duplicate. */
export function nameAsWritten(statement: Statement, name: Value = statement.name): Printable | null {
  const canonical = displayNameOf(statement, name)
  if (canonical === null) return null
  const text = reveal(name)
  return settingKey(text) === settingKey(canonical) ? printable(text) : canonical
}

/** A name of the catalogue, or one made of the dictionary's words. */
function isOurs(name: Value): boolean {
  const { kind } = recognise(name)
  return kind !== 'misspelt' && kind !== 'unknown' && kind !== 'unrelated'
}

/**
 * The name as it may be shown: the canonical spelling when known; as written when its root is, resembles or
 * translates to one of Bitwarden's and no character of it can be one of a value; of one that goes on behind a known
 * setting's whole name that name and `...`; else null ("the name on line N").
 */
function displayName(name: Value): Printable | null {
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
  if (recognition.kind === 'unknown' && mayRunOn(text)) return null
  return isBitwardenRoot(text) || isOpenSection(text) || isLiteName(text) ? printable(text) : null
}

/**
 * Whether an unknown name may be a known one in another spelling with a value run into it: it begins with one up to the
 * end of a word, or its root is in another spelling too, so that a setting of several parts is surely meant.
 */
function mayRunOn(name: string): boolean {
  if (!/^(?:global|admin)Settings/i.test(name)) return name.split('__').length > 2
  const last = name.lastIndexOf('__')
  const ends = [...name.slice(Math.max(0, last)).matchAll(betweenWords())].slice(0, mostWords)
  return ends.some(({ index }) => 'setting' in recognise(new Value(name.slice(0, Math.max(0, last) + index))))
}

const mostWords = 4
const betweenWords = unicodePattern(
  String.raw`(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<=\p{Ll})(?=[\p{Lu}\p{N}])`,
  'gu',
)

/** In place of what stands behind a known setting's whole name: it may be a secret, and has no length. */
const goesOn = '...'

const charactersOfNames = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}_.\\[\]-]+$`, 'u')
const charactersOfWords = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}_.'\u2019\\[\]-]+$`, 'u')
