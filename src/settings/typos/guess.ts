import type { Spelling } from './spellings.js'

/** A known name that a wrong one may be meant for; the lower the cost, the nearer. */
export interface Guess {
  readonly spelling: Spelling
  readonly cost: number
}

/** By how much one guess must be better than the next, for a person to agree. */
export const clearly = 0.15

/** The guess no other comes close to; of equal ones the documented. Null when two are as good. */
export function surest(guesses: readonly Guess[]): Spelling | null {
  const [first, second] = [...guesses].sort((a, b) => a.cost - b.cost || rank(a) - rank(b))
  if (first === undefined) return null
  if (second === undefined || second.spelling.meaning.name === first.spelling.meaning.name)
    return first.spelling
  const clear = second.cost - first.cost >= clearly || rank(first) < rank(second)
  return clear ? first.spelling : null
}

function rank({ spelling: { meaning } }: Guess): number {
  if (meaning.kind === 'removed') return 2
  return meaning.documented ? 0 : 1
}
