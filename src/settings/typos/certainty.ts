import { removedSettings, settings } from '../catalogue/catalogue.js'
import { editCost } from './distance.js'
import { camelWords } from './fold-letters.js'
import type { Nearest } from './nearest.js'

/**
 * Whether a wrong name can be nothing but a typo. A release newer than the catalogue may bring a setting of
 * nearly the same name, but it will be made of words: `passsword` is none, `hosts` could be one.
 */
export function isSurely({ spelling: { meaning }, typoKind }: Nearest, written: string): boolean {
  if (typoKind !== 'spelling') return true
  const right = camelWords(meaning.name)
  const wrong = camelWords(written)
  if (right.length !== wrong.length) {
    return (
      wrong.some((word) => !isWord(word)) &&
      editCost(wrong.join(''), right.join(''), mostForOneWord) <= mostForOneWord
    )
  }
  return wrong.every((word, i) => {
    const meant = right[i] ?? ''
    return word === meant || (!isWord(word) && editCost(word, meant, mostForOneWord) <= mostForOneWord)
  })
}

/**
 * Whether a wrong name says the opposite of a setting, as `enableUserRegistration` of `disableUserRegistration`:
 * then the one must not be taken for the other, for the value would turn round.
 */
export function isOpposite(written: string, name: string): boolean {
  const disables = /disable/i.test(name.split('__').at(-1) ?? '')
  return (
    disables && /(?<!de)(?:enable|allow|permit|(?<!in)activate)/i.test(written) && !/disable/i.test(written)
  )
}

/** More than one edit, and it may be another word: `overwrite` for `override`. */
const mostForOneWord = 1

let words: ReadonlySet<string> | undefined

/** A word that names of settings are made of, in singular or plural. */
function isWord(word: string): boolean {
  words ??= new Set(
    [...settings, ...removedSettings].flatMap(({ name }) => camelWords(name)).flatMap(numbers),
  )
  return words.has(word)
}

function numbers(word: string): string[] {
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`]
}
