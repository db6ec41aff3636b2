import { en, grammar as enGrammar } from './en.js'
import { InternalError } from './errors.js'
import type { Pack } from './language.js'
import type { Message, Param } from './message.js'
import { visible } from './escape-controls.js'

/** The languages there are. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

const files: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Pack>>> = {
  fr: () => import('./fr.js'),
}

const packs = new Map<Language, Pack>([['en', { sentences: en, grammar: enGrammar }]])

/**
 * Makes a language ready for `format`. English always is; any other costs a start about a millisecond, so it
 * is read only where it is spoken.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !packs.has(language)) packs.set(language, await files[language]())
}

function packOf(language: Language): Pack {
  const pack = packs.get(language)
  if (pack === undefined) throw new InternalError(`${language} is spoken before it is loaded`)
  return pack
}

/**
 * Renders a message in a language.
 *
 * `{name}` is replaced by the parameter; a list is joined as the language joins one; `{count|one|other}`
 * chooses by the language's plural rule, with `#` for the number. A hole without its parameter stays, as in the
 * patterns of a rule's sentences, its number as `…`.
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

function partsOf({ key }: Message, language: Language): readonly Part[] {
  let parts = known[language].get(key)
  if (parts === undefined) {
    parts = split(template(key, language))
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

function template(key: string, language: Language): string {
  const dot = key.indexOf('.')
  const group = key.slice(0, dot)
  const id = key.slice(dot + 1)
  const all = packOf(language).sentences as unknown as Record<
    'rules' | 'texts',
    Record<string, Record<string, string>>
  >
  return all.rules[group]?.[id] ?? all.texts[group]?.[id] ?? key
}

function formatParam(param: Param, language: Language): string {
  if (typeof param === 'number') return String(param)
  if (typeof param === 'string') return visible(param)
  if (isList(param)) return formatList(param, language)
  return render(param, language)
}

/** RawValue out, since loading the platform's own list grammar takes longer than linting an ordinary file. */
function formatList(params: readonly Param[], language: Language): string {
  const items = params.map((param) => formatParam(param, language))
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${packOf(language).grammar.and} ${last}`
}

function isList(param: Param): param is readonly Param[] {
  return Array.isArray(param)
}

function plural(count: Param | undefined, forms: string, language: Language): string {
  const [one = '', other = one] = forms.split('|')
  if (typeof count !== 'number') return other.replaceAll('#', '…')
  const form = packOf(language).grammar.isOne(count) ? one : other
  return form.replaceAll('#', String(count))
}
