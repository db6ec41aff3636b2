import { unicodePattern } from '../../source/lazy.js'
import { camelWords, withoutAccents } from './fold-letters.js'
import words from './words.json' with { type: 'json' }

/** The languages that Bitwarden's help is translated to by a machine, and others people read it in. */
export const guideLanguages = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'ja'] as const
export type GuideLanguage = (typeof guideLanguages)[number]

/** One English word for a foreign one; English words stand for themselves. `english` is null for `de`, `la`, `の`. */
interface Meaning {
  readonly language: GuideLanguage | 'en'
  readonly english: string | null
}

interface Word {
  readonly text: string
  readonly meanings: readonly Meaning[]
}

/** A text read as words: for each the meanings it may have. */
export type WordReading = readonly Word[]

/**
 * Words of all languages, by their first three letters, the shorter ones by their first: a name is cut into words
 * although nothing separates them (`motdepasse`, `benutzerregistrierungdeaktivieren`).
 */
export class Dictionary {
  readonly #byStart = new Map<string, Word[]>()
  readonly #byText = new Map<string, { text: string; meanings: Meaning[] }>()

  /** `english`: the words that the settings' own names are made of. */
  constructor(english: Iterable<string>) {
    for (const word of english) this.#add(word, { language: 'en', english: word })
    for (const language of ['en', ...guideLanguages] as const) {
      for (const filler of words[language].fillers) this.#add(filler, { language, english: null })
      for (const [word, translations] of Object.entries(words[language].words)) {
        for (const text of translations) this.#add(text, { language, english: word })
      }
    }
  }

  /**
   * Reads a name as words of the dictionary, those of camel case or, where that gives none, just as they follow
   * each other; null when some of it is no word. Time: its length.
   */
  read(name: string): WordReading | null {
    return this.#readPieces(camelWords(name)) ?? this.#readPieces([bareText(name)])
  }

  #readPieces(pieces: readonly string[]): WordReading | null {
    const reading: Word[] = []
    for (const piece of pieces) {
      const cut = this.#cut(piece)
      if (cut === null) return null
      reading.push(...cut)
    }
    return reading
  }

  #add(text: string, meaning: Meaning): void {
    const bare = bareText(text)
    this.#addBare(bare, meaning)
    const withoutUmlauts = bareText(text.replace(/[äöüß]/g, (letter) => umlauts.get(letter) ?? letter))
    if (withoutUmlauts !== bare) this.#addBare(withoutUmlauts, meaning)
  }

  #addBare(text: string, meaning: Meaning): void {
    const known = this.#byText.get(text)
    if (known !== undefined) {
      known.meanings.push(meaning)
      return
    }
    const word = { text, meanings: [meaning] }
    this.#byText.set(text, word)
    const start = text.length < 3 ? text.slice(0, 1) : text.slice(0, 3)
    const group = this.#byStart.get(start)
    if (group === undefined) this.#byStart.set(start, [word])
    else group.push(word)
  }

  /** The fewest words that make up the piece, from its end backwards. */
  #cut(piece: string): Word[] | null {
    const best: ({ readonly cost: number; readonly first: Word | null } | undefined)[] = []
    best[piece.length] = { cost: 0, first: null }
    for (let at = piece.length - 1; at >= 0; at--) {
      for (const group of [this.#byStart.get(piece.slice(at, at + 3)), this.#byStart.get(piece[at] ?? '')]) {
        for (const word of group ?? []) {
          const rest = best[at + word.text.length]
          if (rest === undefined || !piece.startsWith(word.text, at)) continue
          const cost = rest.cost + (word.text.length === 1 ? lonelyLetter : 1)
          const sofar = best[at]
          if (sofar === undefined || cost < sofar.cost) best[at] = { cost, first: word }
        }
      }
    }
    const cut: Word[] = []
    for (let at = 0; at < piece.length; ) {
      const word = best[at]?.first
      if (!word) return null
      cut.push(word)
      at += word.text.length
    }
    return cut
  }
}

/** As Germans write without them. */
const umlauts = new Map([...'äöüß'].map((letter, i) => [letter, ['ae', 'oe', 'ue', 'ss'][i] ?? letter]))

const betweenLetters = unicodePattern(String.raw`[^\p{L}\p{N}]`, 'gu')

function bareText(text: string): string {
  return withoutAccents(text).toLowerCase().replace(betweenLetters(), '')
}

/** One letter is a word only where nothing better is: the `l` of `lenregistrement`. */
const lonelyLetter = 1.5
