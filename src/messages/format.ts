import { InternalError } from './errors.js'
import { escapeControls } from './escape-controls.js'
import { english, type Language, type Translation } from './language.js'
import type { Message, Param } from './message.js'

const translations = new Map<Language, Translation>([['en', english]])

/** Makes a language ready for `format`. English always is; another is loaded only where it is asked for. */
export function addTranslation(language: Language, translation: Translation): void {
  translations.set(language, translation)
}

/** Whether `format` can render a language. */
export function isReady(language: Language): boolean {
  return translations.has(language)
}

function translationOf(language: Language): Translation {
  const translation = translations.get(language)
  if (translation === undefined) throw new InternalError(`${language} is used before it is loaded`)
  return translation
}

/**
 * Renders a message in a language.
 *
 * `{name}` is replaced by the parameter; a list is joined as the language joins one; `{count|one|other}`
 * chooses by the language's plural rule, with `#` for the number; `{stack|standard|Lite}` by whose file it is, the
 * standard stack's where nothing says so. A hole without its parameter stays, as in the patterns of a rule's
 * sentences, its number as `…`.
 */
export function format(message: Message, language: Language): string {
  const text = render(message, language)
  return beginsWithPhrase(message, language) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Whether a phrase of ours, such as "the name on line 3", begins the sentence: not a name or a path. */
function beginsWithPhrase(message: Message, language: Language): boolean {
  const [begin] = partsOf(message, language)
  if (begin === undefined || typeof begin === 'string' || begin.forms !== undefined) return false
  const first = message.params[begin.name]
  if (typeof first !== 'object' || isList(first)) return false
  const [phrase] = partsOf(first, language)
  return typeof phrase === 'string' && phrase.charAt(0) !== phrase.charAt(0).toUpperCase()
}

function render(message: Message, language: Language): string {
  let text = ''
  for (const part of partsOf(message, language)) {
    if (typeof part === 'string') text += part
    else if (part.name === 'stack' && part.forms !== undefined)
      text += ofStack(message.params[part.name], part.forms)
    else if (part.forms !== undefined) text += plural(message.params[part.name], part.forms, language)
    else {
      const param = message.params[part.name]
      text += param === undefined ? `{${part.name}}` : formatParam(param, language)
    }
  }
  return text
}

/** What stands between holes, and the holes. */
type Part = string | { readonly name: string; readonly forms: string | undefined }

/** Ten thousand files say the same few sentences. */
const known: Readonly<Record<Language, Map<string, readonly Part[]>>> = { en: new Map(), fr: new Map() }

function partsOf({ key, template }: Message, language: Language): readonly Part[] {
  let parts = known[language].get(key)
  if (parts === undefined) {
    parts = split(translationOf(language).templates.get(key) ?? template)
    known[language].set(key, parts)
  }
  return parts
}

const hole = /\{([a-zA-Z]+)(?:\|([^{}]*))?\}/g

function split(text: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { index, 0: whole, 1: name = '', 2: forms } of text.matchAll(hole)) {
    if (index > at) parts.push(text.slice(at, index))
    parts.push({ name, forms })
    at = index + whole.length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

function formatParam(param: Param, language: Language): string {
  if (typeof param === 'number') return String(param)
  if (typeof param === 'string') return escapeControls(param)
  if (isList(param)) return formatList(param, language)
  return render(param, language)
}

/** Written out, since loading the platform's own list grammar takes longer than linting an ordinary file. */
function formatList(params: readonly Param[], language: Language): string {
  const items = params.map((param) => formatParam(param, language))
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${translationOf(language).grammar.and} ${last}`
}

function isList(param: Param): param is readonly Param[] {
  return Array.isArray(param)
}

function ofStack(stack: Param | undefined, forms: string): string {
  const [standard = '', lite = standard] = forms.split('|')
  return stack === 'lite' ? lite : standard
}

function plural(count: Param | undefined, forms: string, language: Language): string {
  const [one = '', other = one] = forms.split('|')
  if (typeof count !== 'number') return other.replaceAll('#', '…')
  const form = translationOf(language).grammar.isOne(count) ? one : other
  return form.replaceAll('#', String(count))
}
