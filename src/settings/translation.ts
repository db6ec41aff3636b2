import { settings } from './catalogue.js'
import words from './data/words.json' with { type: 'json' }
import { Dictionary, type GuideLanguage, type Reading } from './dictionary.js'
import { camelWords } from './fold.js'
import type { Setting } from './setting.js'

/** A setting whose name was translated, and from which language it came back. */
export interface Translation {
  readonly setting: Setting
  readonly language: GuideLanguage
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
 * The setting that a name means which a machine or a person translated, with or without accents, in any order
 * of words and with any separators; null when no word of it is foreign or no setting is meant.
 *
 * Words, not names, are the data: a form that nobody listed is recognised by its words.
 */
export function translate(name: string): Translation | null {
  lexicon ??= buildLexicon()
  const reading = lexicon.dictionary.read(name)
  if (reading === null) return null
  const language = foreignLanguage(reading)
  if (language === null) return null
  const setting = meantSetting(reading, lexicon)
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

function meantSetting(reading: Reading, { exact, documented }: Lexicon): Setting | null {
  const sets = conceptSets(reading)
  for (const concepts of sets) {
    const setting = exact.get(keyOf(concepts))
    if (setting !== undefined) return setting
  }
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

/** The language most of the foreign words belong to, fillers aside; null when every word may be English. */
function foreignLanguage(reading: Reading): GuideLanguage | null {
  const count = new Map<GuideLanguage, number>()
  for (const { text, meanings } of reading) {
    const foreign = meanings.every(({ language, english }) => language !== 'en' && english !== null)
    if (!foreign) continue
    for (const language of new Set(meanings.map((meaning) => meaning.language))) {
      if (language !== 'en') count.set(language, (count.get(language) ?? 0) + text.length)
    }
  }
  const [most] = [...count].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** Every set of English words that the reading may mean; at most `mostSets` of them. */
function conceptSets(reading: Reading): Concepts[] {
  let sets: Set<string>[] = [new Set()]
  for (const { meanings } of reading) {
    const readings = meanings.map(({ english }) => (english === null ? [] : primary(english)))
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
