/*
 * Names made comparable. Each step forgives more: letters that only look alike, then accents and case, then
 * everything between the letters.
 */

import { unicodePattern } from '../../source/lazy.js'

/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones they look like. */
const lookAlikes = new Map(
  [...'аеорсухіѕјкмтвнԁɡοαερνκτ'].map((letter, i) => [letter, [...'aeopcyxisjkmtbhdgoaepvkt'][i] ?? letter]),
)

/**
 * Lower case without accents, full-width forms, invisible characters and look-alikes. Letters stay letters: no
 * separator is touched.
 */
export function foldLetters(name: string): string {
  if (/^[\w.-]*$/.test(name)) return name.toLowerCase()
  const bare = withoutAccents(name).toLowerCase()
  return bare.replace(
    /[\u0370-\u03ff\u0400-\u052f\u0250-\u02af]/g,
    (letter) => lookAlikes.get(letter) ?? letter,
  )
}

/** Accents, full-width forms and invisible characters off; the case stays, for words run together in camel case. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKC').normalize('NFD').replace(marks(), '')
}

const marks = unicodePattern(String.raw`[\p{Mn}\p{Cf}]`, 'gu')

/**
 * What is left of a folded name without its separators: `globalsettingsmailsmtphost`. A number that stands
 * alone or at the end, an array's index, is `#`.
 */
export function normalizedKey(folded: string): string {
  return folded.replace(index(), '#').replaceAll('{index}', '#').replace(separators(), '')
}

const index = unicodePattern(String.raw`(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])|\d+$`, 'gu')
const separators = unicodePattern(String.raw`[^\p{L}\p{N}#]+`, 'gu')

/** A folded name's segments, between runs of two and more underscores. */
export function segmentsOf(folded: string): string[] {
  return folded.split(/_{2,}/)
}

/** A name's words in lower case: `enforceSsoPolicy` is enforce, sso, policy. */
export function camelWords(name: string): string[] {
  return withoutAccents(name)
    .split(betweenWords())
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

const betweenWords = unicodePattern(
  String.raw`[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`,
  'u',
)
