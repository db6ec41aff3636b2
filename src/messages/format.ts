import { en } from './en.js'
import type { Message, Param } from './message.js'

/** The languages there are. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

/** A language's sentences: the keys and parameters of the English ones. */
export type Sentences = {
  readonly [Section in keyof typeof en]: {
    readonly [Group in keyof (typeof en)[Section]]: {
      readonly [Id in keyof (typeof en)[Section][Group]]: string
    }
  }
}

const sentences: Record<Language, Sentences> = { en }

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
  const all = sentences[language] as unknown as Record<
    'rules' | 'texts',
    Record<string, Record<string, string>>
  >
  return all.rules[group]?.[id] ?? all.texts[group]?.[id] ?? key
}

function formatParam(param: Param, language: Language): string {
  if (typeof param === 'number' || typeof param === 'string') return String(param)
  if (isList(param)) {
    const items = param.map((item) => formatParam(item, language))
    return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(items)
  }
  return format(param, language)
}

function isList(param: Param): param is readonly Param[] {
  return Array.isArray(param)
}

function plural(count: number, forms: string, language: Language): string {
  const [one = '', other = one] = forms.split('|')
  const form = new Intl.PluralRules(language).select(count) === 'one' ? one : other
  return form.replaceAll('#', String(count))
}
