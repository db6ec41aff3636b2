import { en, grammar as enGrammar } from './en.js'
import type { Grammar, Sentences } from './language.js'
import type { Message, Param } from './message.js'

/** The languages there are. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

interface Pack {
  readonly sentences: Sentences
  readonly grammar: Grammar
}

const packs: Readonly<Record<Language, Pack>> = { en: { sentences: en, grammar: enGrammar } }

/**
 * Renders a message in a language.
 *
 * `{name}` is replaced by the parameter; a list is joined as the language joins one; `{count|one|other}`
 * chooses by the language's plural rule, with `#` for the number.
 */
export function format(message: Message, language: Language): string {
  return template(message, language).replace(hole, (_, name: string, forms: string | undefined) => {
    const param = message.params[name]
    if (param === undefined) return `{${name}}`
    if (forms !== undefined && typeof param === 'number') return plural(param, forms, language)
    return formatParam(param, language)
  })
}

const hole = /\{([a-zA-Z]+)(?:\|([^{}]*))?\}/g

function template({ key }: Message, language: Language): string {
  const dot = key.indexOf('.')
  const group = key.slice(0, dot)
  const id = key.slice(dot + 1)
  const all = packs[language].sentences as unknown as Record<
    'rules' | 'texts',
    Record<string, Record<string, string>>
  >
  return all.rules[group]?.[id] ?? all.texts[group]?.[id] ?? key
}

function formatParam(param: Param, language: Language): string {
  if (typeof param === 'number' || typeof param === 'string') return String(param)
  if (isList(param)) return formatList(param, language)
  return format(param, language)
}

/** Written out, since loading the platform's own list grammar takes longer than linting an ordinary file. */
function formatList(params: readonly Param[], language: Language): string {
  const items = params.map((param) => formatParam(param, language))
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${packs[language].grammar.and} ${last}`
}

function isList(param: Param): param is readonly Param[] {
  return Array.isArray(param)
}

function plural(count: number, forms: string, language: Language): string {
  const [one = '', other = one] = forms.split('|')
  const form = packs[language].grammar.isOne(count) ? one : other
  return form.replaceAll('#', String(count))
}
