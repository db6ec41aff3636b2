/**
 * The candidate that `word` most likely meant: at most a third of its letters wrong, exchanged neighbours
 * counting as one. Case, `_` and `-` do not count. Undefined when none is near.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const plain = simplify(word)
  let best: T | undefined
  let bestDistance = Math.floor(Math.max(plain.length, 3) / 3) + 1
  for (const candidate of candidates) {
    const distance = editDistance(plain, simplify(candidate), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function simplify(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll('_', '-')
}

/** Optimal string alignment distance; `limit` when it is not below `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? limit) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? limit
}
