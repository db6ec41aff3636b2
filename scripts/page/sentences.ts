import { texts } from '../../src/messages/texts.js'
import { french } from '../../src/translations/fr/fr.js'
import { sentenceKeys } from '../../src/translations/sentence-keys.js'
import { silentRules } from './silent-rules.js'

/** Whether the page says a text of a surface. */
export type HasText = (group: string, id: string) => boolean

/**
 * The page's own src/translations/load-language.ts: it has the French sentences alone, one a line, in the order of the
 * English ones that are there, which have the keys. With keys French is a fifth larger.
 */
export function loadLanguageModule(hasText: HasText): string {
  const sentences = sentenceKeys()
    .filter((key) => isInPage(key, hasText))
    .map((key) => french.templates.get(key) ?? missing(key))
  if (sentences.some((sentence) => sentence.includes('\n'))) throw new Error('a sentence of two lines')
  return `
import { addTranslation, isReady } from '../messages/format.js'
import { grammar } from './fr/grammar.js'
import { sentenceKeys } from './sentence-keys.js'

const french = () => ${JSON.stringify(sentences.join('\n'))}

export async function loadLanguage(language) {
  if (isReady(language)) return
  const sentences = french().split('\\n')
  addTranslation(language, { grammar, templates: new Map(sentenceKeys().map((key, at) => [key, sentences[at]])) })
}
`
}

function isInPage(key: string, hasText: HasText): boolean {
  const dot = key.indexOf('.')
  const [group, id] = [key.slice(0, dot), key.slice(dot + 1)]
  if (Object.hasOwn(texts, group)) return hasText(group, id)
  return id === 'title' || !silentRules.has(group)
}

function missing(key: string): never {
  throw new Error(`no French for ${key}`)
}
