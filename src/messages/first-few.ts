import { type Message, message } from './message.js'

/** The first few of many, each named, and how many more there are: a sentence is no listing. */
export function firstFew<T>(
  items: readonly T[],
  most: number,
  nameOf: (item: T) => Message,
): readonly Message[] {
  const named = items.slice(0, most).map(nameOf)
  const more = items.length - named.length
  return more === 0 ? named : [...named, message('report.more', { count: more })]
}
