import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { editCost, leastEdits, letterSet } from '../../src/settings/typos/distance.js'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

describe('editCost', () => {
  it.each([
    ['host', 'host', 0],
    ['password', 'passsword', 0.7],
    ['host', 'hsot', 0.8],
    ['host', 'hosts', 1],
    ['host', 'hist', 1],
    ['port', 'post', 1],
    ['ssl', 'tls', 1.8],
    // One of two equal letters costs less, however far from where the words differ.
    ['aac', 'aacac', 1.7],
    ['caa', 'cacaa', 1.7],
  ])('%s and %s: %d', (a, b, cost) => {
    expect(editCost(a, b, 3)).toBeCloseTo(cost)
  })

  it('is what the whole table gives, of all short words', () => {
    const words = ['']
    for (const word of words) if (word.length < 5) for (const letter of 'abc') words.push(word + letter)
    const some = words.filter((_, at) => at % 3 === 0)
    for (const a of some)
      for (const b of some) {
        const cost = wholeTable(a, b)
        for (const limit of [1, 1.4, 2, 3, 20]) {
          const expected = cost <= limit ? cost : Number.POSITIVE_INFINITY
          if (editCost(a, b, limit) !== expected)
            expect(editCost(a, b, limit), `${a} ${b} ${limit}`).toBeCloseTo(expected)
        }
        const least = leastEdits(letterSet(a), letterSet(b))
        if (least > cost + 1e-9) expect(least, `${a} ${b}`).toBeLessThanOrEqual(cost)
      }
  })

  it('sees the letters of a part of a word', () => {
    expect(letterSet('abc', 1, 2)).toBe(letterSet('b'))
    expect(letterSet('')).toBe(0)
    expect(leastEdits(letterSet('abcd'), letterSet('cx'))).toBe(3)
    expect(leastEdits(letterSet('cx'), letterSet('abcd'))).toBe(3)
    expect(leastEdits(letterSet('abcdefghijklmnopqrstuvwxyz'), 0)).toBe(26)
  })

  it('is infinite above the limit', () => {
    expect(editCost('host', 'password', 3)).toBe(Number.POSITIVE_INFINITY)
    expect(editCost('abc', 'abd', 0.5)).toBe(Number.POSITIVE_INFINITY)
  })

  test.prop([word, word])('is the same both ways, and what the whole table gives', (a, b) => {
    const cost = editCost(a, b, 20)
    expect(cost).toBeCloseTo(editCost(b, a, 20))
    expect(cost).toBeCloseTo(wholeTable(a, b))
  })

  test.prop([word, word, fc.constantFrom(1, 1.4, 2, 3)])('keeps what is within the limit', (a, b, limit) => {
    const cost = wholeTable(a, b)
    const expected = cost <= limit ? cost : Number.POSITIVE_INFINITY
    expect(editCost(a, b, limit)).toBeCloseTo(expected)
  })

  test.prop([word, word])('is never below what the letters alone say', (a, b) => {
    expect(leastEdits(letterSet(a), letterSet(b))).toBeLessThanOrEqual(editCost(a, b, 20) + 1e-9)
  })
})

/** The textbook's recurrence, without bands and short cuts. */
function wholeTable(a: string, b: string): number {
  const gap = (text: string, at: number) => (at > 0 && text[at] === text[at - 1] ? 0.7 : 1)
  const table: number[][] = [[0]]
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i <= a.length; i++) {
    table[i] ??= []
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue
      const ways = [at(i - 1, j) + gap(a, i - 1), at(i, j - 1) + gap(b, j - 1)]
      ways.push(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 0.8)
      ;(table[i] as number[])[j] = Math.min(...ways)
    }
  }
  return at(a.length, b.length)
}
