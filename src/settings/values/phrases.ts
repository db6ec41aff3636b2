import { once, unicodePattern } from '../../source/lazy.js'
import data from './placeholder-phrases.json' with { type: 'json' }

/** What a phrase asks for: nothing that is one, anything, or the name of a place in a network. */
export type Asked = 'nothing' | 'value' | 'place'

type WordClass = 'trigger' | 'thing' | 'filler' | 'asking' | 'spot'

interface Phrases {
  readonly triggers: readonly string[]
  readonly things: readonly string[]
  readonly fillers: readonly string[]
  readonly possessives: readonly string[]
  readonly asking?: readonly string[]
  readonly spots?: readonly string[]
}

const phrases: readonly Phrases[] = data.phrases
const { everywhere } = data

interface Language {
  /** Its own in a set of languages. */
  readonly bit: number
  readonly words: ReadonlyMap<string, WordClass>
}

/** A language's own words before those of everywhere. */
const languages = once((): readonly Language[] =>
  phrases.map(({ triggers, things, fillers, asking = [], spots = [] }, index) => ({
    bit: 1 << index,
    words: new Map([
      ...everywhere.fillers.map((word) => [word, 'filler'] as const),
      ...everywhere.things.map((word) => [word, 'thing'] as const),
      ...fillers.map((word) => [word, 'filler'] as const),
      ...things.map((word) => [word, 'thing'] as const),
      ...triggers.map((word) => [word, 'trigger'] as const),
      ...asking.map((word) => [word, 'asking'] as const),
      ...spots.map((word) => [word, 'spot'] as const),
    ]),
  })),
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
  if (text.length > longest.text || !mayBegin(text) || isOfASecret(text)) return 'nothing'
  const words = wordsOf(text)
  if (words.length === 0 || words.length > longest.words) return 'nothing'
  let candidates = everyLanguage
  for (const word of words) {
    candidates &= languagesOf(word)
    if (candidates === 0) return 'nothing'
  }
  const [alone] = words.length === 1 ? words : []
  let asked: Asked = 'nothing'
  for (const language of languages()) {
    if ((candidates & language.bit) === 0 || (alone !== undefined && saysHalf(alone, language))) continue
    const found = inLanguage(words, language.words)
    if (found === 'place') return found
    if (found === 'value') asked = found
  }
  return asked
}

/** A word of a language that does not both ask and say for what: alone it is no phrase. */
function saysHalf(word: string, { words }: Language): boolean {
  const kind = words.get(word)
  return kind !== undefined && kind !== 'asking'
}

const everyLanguage = 2 ** phrases.length - 1

/** A digit with a letter behind it, as most secrets have: of all words only `default1` may have another behind it. */
function isOfASecret(text: string): boolean {
  return digitBeforeLetter.test(text)
}

// Not in the functions: of a pattern that stands there V8 makes an object at each call, and every value is asked.
const digitBeforeLetter = /(?<!t)\d[a-z]/i
const allAscii = /^[\0-\x7f]*$/
const number = /^\d+$/
const wordBeginning = /^(?:[A-Za-z][a-z]|[A-Z]{2})$/
const letterFirst = /^[a-z]/

/** Whether a text is a possessive alone, as in `votre@email.com`: nobody has an address of that name. */
export function isPossessive(text: string): boolean {
  if (text.length > longest.word) return false
  const [only, ...more] = wordsOf(text)
  return only !== undefined && more.length === 0 && possessives.has(only)
}

function wordsOf(text: string): readonly string[] {
  if (allAscii.test(text)) {
    const words: string[] = []
    for (const word of text.match(asciiWords) ?? []) if (!number.test(word)) words.push(word.toLowerCase())
    return words
  }
  return text
    .replace(bumps(), '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .split(marks())
    .filter((word) => word !== '' && !digits().test(word))
}

/** Letters and digits; a capital behind a small letter begins another word. */
const asciiWords = /(?:[A-Z\d]|[a-z](?![A-Z]))*[A-Za-z\d]/g

const bumps = unicodePattern(String.raw`(\p{Ll})(\p{Lu})`, 'gu')
const marks = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'u')
const digits = unicodePattern(String.raw`^\p{N}+$`, 'u')

/** A word with a bit for every language that has it. */
interface KnownWord {
  readonly word: string
  languages: number
}

/** The words of all languages by their first two letters. */
const byBeginning = once((): ReadonlyMap<string, readonly KnownWord[]> => {
  const known = new Map<string, KnownWord>()
  const found = new Map<string, KnownWord[]>()
  for (const { bit, words } of languages())
    for (const word of words.keys()) {
      const same = known.get(word)
      if (same !== undefined) {
        same.languages |= bit
        continue
      }
      const first = { word, languages: bit }
      known.set(word, first)
      const beginning = word.slice(0, 2)
      found.set(beginning, [...(found.get(beginning) ?? []), first])
    }
  return found
})

/** The languages, a bit for each, that have a word or one that begins it: of most words there are none. */
function languagesOf(word: string): number {
  const known = byBeginning()
  return among(known.get(word.slice(0, 2)), word) | among(known.get(word.slice(0, 1)), word)
}

/** Whether a text may begin with a word: half of what values begin with begins none, and need not be split. */
function mayBegin(text: string): boolean {
  const beginning = text.slice(0, 2)
  return !wordBeginning.test(beginning) || byBeginning().has(beginning.toLowerCase())
}

function among(words: readonly KnownWord[] | undefined, word: string): number {
  if (words === undefined) return 0
  const shortest = shortestPiece(word)
  let found = 0
  for (const each of words)
    if (each.word === word || (each.word.length >= shortest && word.startsWith(each.word)))
      found |= each.languages
  return found
}

function inLanguage(words: readonly string[], language: ReadonlyMap<string, WordClass>): Asked {
  let [asks, says, isPlace, pointsAtSpot] = [false, false, false, false]
  for (const word of words) {
    const pieces = language.has(word) ? [word] : piecesOf(word, language)
    if (pieces === null) return 'nothing'
    for (const piece of pieces) {
      const kind = language.get(piece)
      asks ||= kind === 'trigger' || kind === 'asking'
      says ||= kind === 'thing' || kind === 'asking'
      isPlace ||= places.has(piece)
      pointsAtSpot = kind === 'spot'
    }
  }
  if (asks && says) return isPlace ? 'place' : 'value'
  return pointsAtSpot && (asks || says) ? 'value' : 'nothing'
}

/** How many letters a word within a longer one has at least. */
function shortestPiece(word: string): number {
  return letterFirst.test(word) ? 3 : 1
}

/** The words that make a longer one, `yourdomainhere`. */
function piecesOf(word: string, language: ReadonlyMap<string, WordClass>): readonly string[] | null {
  if (word.length > longest.word) return null
  const shortest = shortestPiece(word)
  // Where the last piece begins of a way to each place; null where none leads there.
  const ways: (number | null)[] = [0]
  for (let end = 1; end <= word.length; end += 1) {
    let way: number | null = null
    for (let start = 0; start <= end - shortest && way === null; start += 1)
      if (ways[start] !== null && language.has(word.slice(start, end))) way = start
    ways.push(way)
  }
  if (ways[word.length] === null) return null
  const pieces: string[] = []
  for (let end = word.length; end > 0; end = ways[end] ?? 0) pieces.push(word.slice(ways[end] ?? 0, end))
  return pieces
}
