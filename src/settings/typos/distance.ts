/** What a typo costs; two letters swapped and a letter doubled are the commonest of them. */
const swapped = 0.8
const doubled = 0.7
const other = 1

/**
 * The cost of turning one word into another: insertions, deletions, replacements and swaps of neighbouring letters
 * (optimal string alignment), or `Infinity` when it is above `limit`.
 *
 * Time: `limit` times the length; far less for words that begin or end alike, or share few letters.
 */
export function editCost(a: string, b: string, limit: number): number {
  if (a === b) return 0
  const reach = Math.floor(limit / doubled)
  if (Math.abs(a.length - b.length) > reach) return Number.POSITIVE_INFINITY
  const { start, endA, endB } = differing(a, b)
  if (leastEdits(letterSet(a, start, endA), letterSet(b, start, endB)) > limit)
    return Number.POSITIVE_INFINITY
  const width = endB - start
  let before = new Float64Array(width + 1)
  let previous = new Float64Array(width + 1)
  let row = new Float64Array(width + 1)
  for (let j = 1; j <= width; j++) previous[j] = (previous[j - 1] ?? 0) + letterCost(b, start + j - 1)
  for (let i = 1; i <= endA - start; i++) {
    const at = start + i - 1
    const drop = letterCost(a, at)
    row.fill(Number.POSITIVE_INFINITY)
    if (i <= reach) row[0] = (previous[0] ?? 0) + drop
    let least = row[0] ?? Number.POSITIVE_INFINITY
    for (let j = Math.max(1, i - reach); j <= Math.min(width, i + reach); j++) {
      const bt = start + j - 1
      const same = a.charCodeAt(at) === b.charCodeAt(bt)
      let cost = (previous[j - 1] ?? 0) + (same ? 0 : other)
      cost = Math.min(cost, (previous[j] ?? 0) + drop, (row[j - 1] ?? 0) + letterCost(b, bt))
      if (!same && i > 1 && j > 1 && areSwapped(a, at, b, bt))
        cost = Math.min(cost, (before[j - 2] ?? 0) + swapped)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    ;[before, previous, row] = [previous, row, before]
  }
  const cost = previous[width] ?? 0
  return cost <= limit ? cost : Number.POSITIVE_INFINITY
}

/**
 * Where two words differ, and from there to a doubled letter on either side: one letter too many costs less there,
 * and `aac` becomes `aacac` by it.
 */
function differing(a: string, b: string): { start: number; endA: number; endB: number } {
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start) && !repeats(a, start)) start += 1
  start = Math.max(0, start - 1)
  let endA = a.length
  let endB = b.length
  while (
    endA > start + 1 &&
    endB > start + 1 &&
    a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1) &&
    !repeats(a, endA)
  ) {
    endA -= 1
    endB -= 1
  }
  while (endA > 0 && endA < a.length && (repeats(a, endA) || repeats(b, endB))) {
    endA += 1
    endB += 1
  }
  return { start, endA, endB }
}

/** What one letter too many or too few costs: less where it repeats the one before it. */
function letterCost(word: string, at: number): number {
  return repeats(word, at) ? doubled : other
}

function repeats(word: string, at: number): boolean {
  return at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)
}

function areSwapped(a: string, at: number, b: string, bt: number): boolean {
  return a.charCodeAt(at) === b.charCodeAt(bt - 1) && a.charCodeAt(at - 1) === b.charCodeAt(bt)
}

/** The letters of a word, or of a part of it, as bits: words that differ in many cannot be near. */
export function letterSet(word: string, start = 0, end = word.length): number {
  let set = 0
  for (let at = start; at < end; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

/** A lower bound of the edits between two words with these letters. */
export function leastEdits(a: number, b: number): number {
  return Math.max(bitCount(a & ~b), bitCount(b & ~a))
}

/** The bits that are set in 32 (Warren, Hacker's Delight, 5-1). */
function bitCount(set: number): number {
  let count = set - ((set >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
