import { once, unicodePattern } from '../../source/lazy.js'
import data from './placeholder-phrases.json' with { type: 'json' }

/** What a phrase asks for: nothing that is one, anything, or the name of a place in a network. */
export type Asked = 'nothing' | 'value' | 'place'

type WordClass = 'trigger' | 'thing' | 'filler' | 'asking'

interface Phrases {
  readonly triggers: readonly string[]
  readonly things: readonly string[]
  readonly fillers: readonly string[]
  readonly possessives: readonly string[]
  readonly asking?: readonly string[]
}

const phrases: readonly Phrases[] = data.phrases
const { everywhere } = data

/** A language's own words before those of everywhere. */
const languages = once((): readonly ReadonlyMap<string, WordClass>[] =>
  phrases.map(
    ({ triggers, things, fillers, asking = [] }) =>
      new Map([
        ...everywhere.fillers.map((word) => [word, 'filler'] as const),
        ...everywhere.things.map((word) => [word, 'thing'] as const),
        ...fillers.map((word) => [word, 'filler'] as const),
        ...things.map((word) => [word, 'thing'] as const),
        ...triggers.map((word) => [word, 'trigger'] as const),
        ...asking.map((word) => [word, 'asking'] as const),
      ]),
  ),
)

const possessives: ReadonlySet<string> = new Set(phrases.flatMap((each) => each.possessives))

const places: ReadonlySet<string> = new Set(data.places)

/** Longer than any phrase that a guide prints where a value belongs. */
const longest = { text: 120, words: 16, word: 40 }

/**
 * Whether a text is a phrase that guides print where a value belongs, `your-smtp-password`, `CHANGE_THIS_PASSWORD`,
 * `TON_MOT_DE_PASSE`: all its words are one language's, one of them asks, and one says for what. Words may be joined by
 * marks, by capitals or by nothing. Bounded in time.
 */
export function askedBy(text: string): Asked {
  if (text.length > longest.text || isOfASecret(text)) return 'nothing'
  const words = wordsOf(text)
  if (words.length === 0 || words.length > longest.words || !words.every(mayBeKnown)) return 'nothing'
  let asked: Asked = 'nothing'
  for (const language of languages()) {
    const found = inLanguage(words, language)
    if (found === 'place') return found
    if (found === 'value') asked = found
  }
  return asked
}

/** A digit with a letter behind it, as most secrets have: of all words only `default1` may have another behind it. */
function isOfASecret(text: string): boolean {
  return /(?<!t)\d[a-z]/i.test(text)
}

/** Whether a text is a possessive alone, as in `votre@email.com`: nobody has an address of that name. */
export function isPossessive(text: string): boolean {
  if (text.length > longest.word) return false
  const [only, ...more] = wordsOf(text)
  return only !== undefined && more.length === 0 && possessives.has(only)
}

function wordsOf(text: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(text))
    return text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !/^\d+$/.test(word))
  return text
    .replace(bumps(), '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .split(marks())
    .filter((word) => word !== '' && !digits().test(word))
}

const bumps = unicodePattern(String.raw`(\p{Ll})(\p{Lu})`, 'gu')
const marks = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'u')
const digits = unicodePattern(String.raw`^\p{N}+$`, 'u')

/** The words of all languages. */
const known = once(() => new Set(languages().flatMap((language) => [...language.keys()])))

/** Whether a word begins with one of any language: most have not even that, and need not be tried in each. */
function mayBeKnown(word: string): boolean {
  for (let end = 1; end <= Math.min(word.length, longest.word); end += 1)
    if (known().has(word.slice(0, end))) return true
  return false
}

function inLanguage(words: readonly string[], language: ReadonlyMap<string, WordClass>): Asked {
  const found: string[] = []
  for (const word of words) {
    const pieces = language.has(word) ? [word] : piecesOf(word, language)
    if (pieces === null) return 'nothing'
    found.push(...pieces)
  }
  const has = (wanted: WordClass) =>
    found.some((word) => language.get(word) === wanted || language.get(word) === 'asking')
  if (!has('trigger') || !has('thing')) return 'nothing'
  return found.some((word) => places.has(word)) ? 'place' : 'value'
}

/** The words that make a longer one, `yourdomainhere`; those of Latin letters have three at least. */
function piecesOf(word: string, language: ReadonlyMap<string, WordClass>): readonly string[] | null {
  if (word.length > longest.word) return null
  const shortest = /^[a-z]/.test(word) ? 3 : 1
  const ways: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    ways[end] = null
    for (let start = 0; start <= end - shortest; start += 1) {
      const before = ways[start]
      if (!before || !language.has(word.slice(start, end))) continue
      ways[end] = [...before, word.slice(start, end)]
      break
    }
  }
  return ways[word.length] ?? null
}
