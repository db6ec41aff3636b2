import type { en } from './en.js'
import type { Printable } from './printable.js'

/** The English sentences; every other language has the same keys and parameters. */
export type Catalogue = typeof en

/** The rules that exist are the rules that have messages. */
export type RuleId = keyof Catalogue['rules']

type Keys<Groups> = {
  [G in keyof Groups & string]: `${G}.${keyof Groups[G] & string}`
}[keyof Groups & string]

type RuleKey = Keys<Catalogue['rules']>
type TextKey = Keys<Catalogue['texts']>

/** `group.id`, as in `smtp-not-configured.placeholder` or `report.checked`. */
export type MessageKey = RuleKey | TextKey

type Template<K extends MessageKey> = K extends `${infer G}.${infer I}`
  ? G extends keyof Catalogue['rules']
    ? I extends keyof Catalogue['rules'][G]
      ? Catalogue['rules'][G][I]
      : never
    : G extends keyof Catalogue['texts']
      ? I extends keyof Catalogue['texts'][G]
        ? Catalogue['texts'][G][I]
        : never
      : never
  : never

type ParamName<T> = T extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${infer Name}|${string}` ? Name : Hole) | ParamName<Rest>
  : never

/** What may stand in a message: no type here can hold a value of the file. */
export type Param = number | Printable | Message | readonly Param[]

/** The parameters that the sentence of `K` needs, by name. */
export type Params<K extends MessageKey> = { readonly [N in ParamName<Template<K>>]: Param }

/** A sentence in no language yet. */
export interface Message {
  readonly key: MessageKey
  readonly params: Readonly<Record<string, Param>>
}

/** The parameters as arguments: none where the sentence has none. */
export type ParamsArg<K extends MessageKey> = ParamName<Template<K>> extends never ? [] : [params: Params<K>]

/** Makes a message; a missing or a wrong parameter does not compile. */
export function message<K extends MessageKey>(key: K, ...params: ParamsArg<K>): Message {
  return { key, params: params[0] ?? {} }
}
