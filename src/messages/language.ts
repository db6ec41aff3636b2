/** The languages there are. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The language of a locale such as `fr`, `fr-CA` or `fr_CA.UTF-8`, in any case; undefined where it is none of ours. */
export function languageOfLocale(locale: string): Language | undefined {
  const [code] = locale.toLowerCase().split(/[_.@-]/)
  return languages.find((language) => language === code)
}

/** The little grammar that sentences with parameters need. */
export interface Grammar {
  /** The word before the last of a list. */
  readonly and: string
  /** Whether a number takes the first form of a noun. */
  readonly isOne: (count: number) => boolean
}

/** A language: its grammar, and its templates by message key. English ones stand in the messages themselves. */
export interface Translation {
  readonly grammar: Grammar
  readonly templates: ReadonlyMap<string, string>
}

export const english: Translation = {
  grammar: { and: 'and', isOne: (count) => count === 1 },
  templates: new Map(),
}
