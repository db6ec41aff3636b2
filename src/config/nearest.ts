import { editCost } from '../settings/typos/distance.js'

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
