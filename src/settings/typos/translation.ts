import { settings } from '../catalogue/catalogue.js'
import type { Setting } from '../catalogue/setting.js'
import { Dictionary, type GuideLanguage, type WordReading } from './dictionary.js'
import { camelWords } from './fold-letters.js'
import words from './words.json' with { type: 'json' }

/** The setting that a name says in other words. */
export interface TranslatedName {
  readonly setting: Setting
  /** Null where every word is English. */
  readonly language: GuideLanguage | null
}

/** What a name means: English words without order, plural or repetition. */
type Concepts = ReadonlySet<string>

interface Meant {
  readonly setting: Setting
  readonly concepts: Concepts
}

interface Lexicon {
  readonly dictionary: Dictionary
  readonly exact: ReadonlyMap<string, Setting>
  readonly documented: readonly Meant[]
}

let lexicon: Lexicon | undefined

/**
 * The setting that a name says in other words: translated by a machine or a person, with or without accents, in
 * any order of words and with any separators; null when a word of it is in no dictionary or no setting is meant.
 *
 * Words, not names, are the data: a form that nobody listed is recognised by its words.
 */
export function translate(name: string): TranslatedName | null {
  lexicon ??= buildLexicon()
  const reading = lexicon.dictionary.read(name)
  if (reading === null) return null
  const language = foreignLanguage(reading)
  const sets = conceptSets(reading)
  const setting = saidExactly(sets, lexicon) ?? (language === null ? null : saidNearly(sets, lexicon))
  return setting === null ? null : { setting, language }
}

/** Whether the text means "global settings" or "admin settings". */
export function translatesToRoot(segment: string): boolean {
  lexicon ??= buildLexicon()
  const reading = lexicon.dictionary.read(segment)
  if (reading === null) return false
  return conceptSets(reading).some((concepts) => roots.has(keyOf(concepts)))
}

const roots: ReadonlySet<string> = new Set(['global setting', 'admin setting'])

function saidExactly(sets: readonly Concepts[], { exact }: Lexicon): Setting | null {
  for (const concepts of sets) {
    const setting = exact.get(keyOf(concepts))
    if (setting !== undefined) return setting
  }
  return null
}

function saidNearly(sets: readonly Concepts[], { documented }: Lexicon): Setting | null {
  const near = new Set<Setting>()
  for (const concepts of sets) {
    for (const meant of documented) if (isNear(concepts, meant.concepts)) near.add(meant.setting)
  }
  const [only, ...more] = near
  return more.length === 0 ? (only ?? null) : null
}

/** One word more or less, under the same root, and at least two words of the setting itself. */
function isNear(written: Concepts, meant: Concepts): boolean {
  const common = [...written].filter((concept) => meant.has(concept)).length
  const difference = written.size + meant.size - 2 * common
  return difference === 1 && common >= 4 && written.has('setting')
}

/** Shorter fillers may be a typo of English: `de`, `en`. */
const tellingLength = 4

/** The language of most foreign letters; null when every word that says something may be English. */
function foreignLanguage(reading: WordReading): GuideLanguage | null {
  const letters = new Map<GuideLanguage, number>()
  let foreign = false
  for (const { text, meanings } of reading) {
    if (meanings.some(({ language }) => language === 'en')) continue
    const says = meanings.some(({ english }) => english !== null)
    foreign ||= says || text.length >= tellingLength
    for (const language of new Set(meanings.map((meaning) => meaning.language))) {
      if (language !== 'en')
        letters.set(language, (letters.get(language) ?? 0) + text.length * (says ? 1 : 0.1))
    }
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return foreign ? (most?.[0] ?? null) : null
}

/** Every set of English words that the reading may mean; at most `mostSets` of them. */
function conceptSets(reading: WordReading): Concepts[] {
  let sets: Set<string>[] = [new Set()]
  for (const { meanings } of reading) {
    const words = new Set(meanings.map(({ english }) => english))
    const readings = [...words].map((english) => (english === null ? [] : primary(english)))
    sets = sets
      .flatMap((set) => readings.map((concepts) => new Set([...set, ...concepts])))
      .slice(0, mostSets)
  }
  return sets
}

const mostSets = 32

function buildLexicon(): Lexicon {
  const exact = new Map<string, Setting>()
  const documented: Meant[] = []
  const english = new Set<string>()
  for (const setting of [...settings].sort((a, b) => Number(b.documented) - Number(a.documented))) {
    const nameWords = camelWords(setting.name)
    for (const word of nameWords) if (word.length > 1) english.add(word)
    for (const concepts of alternativeSets(nameWords)) {
      const key = keyOf(concepts)
      if (!exact.has(key)) exact.set(key, setting)
    }
    if (setting.documented) documented.push({ setting, concepts: new Set(nameWords.flatMap(primary)) })
  }
  return { dictionary: new Dictionary(english), exact, documented }
}

const alternatives: Readonly<Record<string, readonly (readonly string[])[] | undefined>> =
  words.en.alternatives
const fillers: ReadonlySet<string> = new Set(words.en.fillers)

/** Every way to say a name's words in other words. */
function alternativeSets(nameWords: readonly string[]): Concepts[] {
  let sets: Set<string>[] = [new Set()]
  for (const word of nameWords) {
    const ways = alternatives[word] ?? [primary(word)]
    sets = sets.flatMap((set) => ways.map((way) => new Set([...set, ...way])))
  }
  return sets
}

/** A word as the concepts it is compared by: singular, without fillers, compounds in their parts. */
function primary(word: string): readonly string[] {
  if (fillers.has(word)) return []
  const first = alternatives[word]?.[0]
  if (first !== undefined) return first
  return [word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word]
}

function keyOf(concepts: Concepts): string {
  return [...concepts].sort().join(' ')
}
