import { type Message, message } from '../messages/message.js'
import { type Printable, printable } from '../messages/printable.js'
import { editCost } from '../settings/typos/distance.js'

/**
 * A word of the user's, for an error. Only what can be a name is shown: the wrong file given as the config
 * must not be read out.
 */
function showWord(text: string): Printable | null {
  return /^[\w.-]{1,60}$/.test(text) ? printable(text) : null
}

/** "Did you mean …?", or what else helps: the whole list when it is short, else `otherwise`. */
export function hint(text: string, candidates: readonly string[], otherwise?: Message): Message {
  const near = nearest(text, candidates)
  if (near !== undefined) return message('config.didYouMean', { name: printable(near) })
  return otherwise ?? message('config.oneOf', { words: quoted(candidates) })
}

/** The words as code, for a list in a sentence. */
export function quoted(words: readonly string[]): readonly Message[] {
  return words.map((text) => message('config.named', { name: printable(text) }))
}

/** The name as code, or `otherwise` where it cannot be shown. */
export function namedOr(text: string, otherwise: Message): Message {
  const name = showWord(text)
  return name === null ? otherwise : message('config.named', { name })
}

/**
 * The candidate that `word` most likely meant: at most a third of its letters wrong. Case, `_` and `-` do not
 * count. Undefined when none is near.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const plain = simplify(word)
  const limit = Math.max(1, plain.length / 3)
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const cost = editCost(plain, simplify(candidate), limit)
    if (cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

function simplify(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll('_', '-')
}
