import { type Printable, printable } from '../../messages/printable.js'
import { reveal, type Value } from '../../source/value.js'
import { withoutAccents } from '../typos/fold-letters.js'
import booleans from './booleans.json' with { type: 'json' }

/** A word that says yes or no in some language, and which. */
export interface BooleanWord {
  readonly word: Printable
  readonly means: boolean
}

let known: ReadonlyMap<string, BooleanWord> | undefined

/**
 * What a value that should have been `true` or `false` says in another language, or in another way
 * (`vrai`, `ja`, `on`, `1`, `„ true“`); null when it says neither.
 */
export function booleanWord(value: Value): BooleanWord | null {
  if (value.length > 40) return null
  known ??= new Map(Object.values(booleans).flatMap(wordsOf))
  return known.get(bareWord(reveal(value))) ?? null
}

function wordsOf(language: { readonly true: string[]; readonly false: string[] }): [string, BooleanWord][] {
  return [
    ...language.true.map((word): [string, BooleanWord] => [
      bareWord(word),
      { word: printable(word), means: true },
    ]),
    ...language.false.map((word): [string, BooleanWord] => [
      bareWord(word),
      { word: printable(word), means: false },
    ]),
  ]
}

function bareWord(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/^[\s"'`“”„‘’‚«»‹›「」]+|[\s"'`“”„‘’‚«»‹›「」]+$/g, '')
}
