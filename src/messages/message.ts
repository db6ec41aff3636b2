import type { Printable } from './printable.js'
import { texts } from './texts.js'

type Texts = typeof texts

/** `group.id` of a text of a surface, as in `report.checked`. */
export type TextKey = { [G in keyof Texts & string]: `${G}.${keyof Texts[G] & string}` }[keyof Texts & string]

type TextOf<K extends TextKey> = K extends `${infer G extends keyof Texts & string}.${infer I}`
  ? I extends keyof Texts[G]
    ? Texts[G][I]
    : never
  : never

type ParamName<T> = T extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${infer Name}|${string}` ? Name : Hole) | ParamName<Rest>
  : never

/** What may stand in a message: no type here can hold a value of the file. */
export type Param = number | Printable | Message | readonly Param[]

/** Whose file it is: `{stack|standard|Lite}` chooses by it, and who reports on a file fills it. */
type OfItself = 'stack'

/** The parameters that an English template needs, by name. */
export type Params<T> = { readonly [N in Exclude<ParamName<T>, OfItself>]: Param }

/** A sentence in no language yet: its key for translations, its English template, what fills it. */
export interface Message {
  /** `group.id`: of a text, or of a rule and its message. */
  readonly key: string
  readonly template: string
  readonly params: Readonly<Record<string, Param>>
}

/** The parameters as arguments: none where the template has none. */
export type ParamsArg<T> = Exclude<ParamName<T>, OfItself> extends never ? [] : [params: Params<T>]

/** Makes a message of a surface's text; a missing or a wrong parameter does not compile. */
export function message<K extends TextKey>(key: K, ...params: ParamsArg<TextOf<K>>): Message {
  const [filled] = params
  if (filled !== undefined) return { key, template: textOf(key), params: filled }
  const same = unfilled.get(key)
  if (same !== undefined) return same
  const made: Message = { key, template: textOf(key), params: {} }
  unfilled.set(key, made)
  return made
}

/** Those without parameters: a report on thousands of files says the same again and again. */
const unfilled = new Map<TextKey, Message>()

function textOf(key: TextKey): string {
  const dot = key.indexOf('.')
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = texts
  return groups[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key
}
