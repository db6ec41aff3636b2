import { addTranslation, isReady } from '../messages/format.js'
import type { Language, Translation } from '../messages/language.js'

const files: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  fr: async () => (await import('./fr/fr.js')).french,
}

/** Makes a language ready for `format`; it is read only where it is asked for, which saves a start a millisecond. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !isReady(language)) addTranslation(language, await files[language]())
}
