import { liteVariables } from '../readers/lite/names.js'
import { once, unicodePattern } from '../source/lazy.js'
import type { Statement } from '../source/statement.js'
import { reveal, Value } from '../source/value.js'
import { removedSettings, settings } from './catalogue/catalogue.js'
import { recognise } from './recognition.js'
import { isLiteName } from './typos/roots.js'

/**
 * Whether a value may have run into a name that Bitwarden does not know: it begins with a known one in another
 * spelling, up to the end of a word (`…__pasword-hunter2`, `…__passwd__hunter2`), or the `=` behind it may be the padding
 * of a secret in Base64 and not all of it is words of Bitwarden's names. Linear: only so many beginnings are tried.
 */
export function mayRunOn(statement: Statement, name: string): boolean {
  return (mayBePadded(statement) && !isOfWords(name)) || beginsMisspelt(name)
}

/** The `=` of `q7Rk…Kx0=` is followed by nothing, by another, by a blank (a lone CR is one to Compose) or by a remark. */
function mayBePadded(statement: Statement): boolean {
  const { rawValue } = statement
  if (rawValue === null || /^=?(?:[#\s]|$)/.test(reveal(rawValue.text))) return true
  return statement.kind === 'assignment' && statement.operator.end < rawValue.span.start
}

function beginsMisspelt(name: string): boolean {
  const parts = [...name.matchAll(/(?!^)__/g)].map(({ index }) => index)
  // With a root in another spelling too, a setting of several parts is surely meant.
  if (!isLiteName(name) && !/^(?:global|admin)Settings/i.test(name)) return parts.length > 1
  return [...parts.slice(0, mostParts), ...wordEnds(name, parts.at(-1) ?? 0)].some(
    (end) => !isOfWords(name.slice(end)) && 'setting' in recognise(new Value(name.slice(0, end))),
  )
}

function wordEnds(name: string, from: number): readonly number[] {
  return [...name.slice(from).matchAll(betweenWords())].slice(0, mostWords).map(({ index }) => from + index)
}

const mostParts = 8
const mostWords = 8
const betweenWords = unicodePattern(
  String.raw`(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<=\p{Ll})(?=[\p{Lu}\p{N}])`,
  'gu',
)

/** Whether a name is made of words that stand in names of Bitwarden's, and of short numbers. */
function isOfWords(name: string): boolean {
  return wordsOf(name).every((word) => /^\d{1,3}$/.test(word) || knownWords().has(word.toLowerCase()))
}

const knownWords = once(
  () =>
    new Set([
      'file',
      ...[...settings, ...removedSettings, ...liteVariables].flatMap(({ name }) =>
        wordsOf(name).map((word) => word.toLowerCase()),
      ),
    ]),
)

function wordsOf(name: string): readonly string[] {
  return name.split(/[^A-Za-z\d]+|(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Za-z])/).filter((word) => word !== '')
}
