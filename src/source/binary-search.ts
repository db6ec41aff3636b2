/**
 * How many of some items, which are in order, come before a place: `isBefore` says so of the first of them and denies it
 * of the rest. In logarithmic time.
 */
export function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
