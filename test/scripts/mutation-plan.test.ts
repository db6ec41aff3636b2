import { describe, expect, test } from 'vitest'
import { choosing, counting, mutantsIn } from '../../scripts/mutation/instrumented.js'
import type { Outcome } from '../../scripts/mutation/order.js'
import { planFor, whatIsKnown } from '../../scripts/mutation/plan.js'

describe('what Stryker instrumented', () => {
  const bundle = 'f(stryMutAct_9fa48("7") ? 1 : (stryCov_9fa48$2("7", "12"), 2))'

  test('counts in an array', () => {
    expect(counting(bundle)).toContain('f(false ? 1 : (($hits[7]++, $hits[12]++), 2))')
  })

  test('chooses without counting', () => {
    expect(choosing(bundle)).toContain('f(($alive === 7 && $reached()) ? 1 : (0, 2))')
  })

  test('has as many mutants as its highest number says', () => {
    expect(mutantsIn(bundle)).toBe(8)
  })
})

describe('the tests for a mutant', () => {
  const outcome = (file: string, ms: number, coverage: Outcome['coverage']): Outcome => ({
    tests: ['1', '2'].map((id) => ({
      id: `${file}${id}`,
      file,
      name: `${file} ${id}`,
      ms,
      state: 'passed',
      message: '',
    })),
    imports: { [file]: 1 },
    reached: 0,
    coverage,
  })
  const slow = outcome('slow', 100, { static: {}, perTest: { slow1: { 5: 1, 6: 1, 7: 1 } } })
  const slowTurned = outcome('slow', 100, { static: {}, perTest: { slow1: { 5: 1, 6: 1 }, slow2: { 7: 1 } } })
  const fast = outcome('fast', 10, { static: { 6: 2 }, perTest: { fast1: { 5: 3 } } })
  const known = whatIsKnown([slow, fast], [slowTurned, fast])

  test('are those that reach it, the cheapest file first', () => {
    expect(planFor(known, { id: '5', fileName: 'src/a.ts' })).toEqual({
      files: [
        { file: 'fast', tests: ['fast1'] },
        { file: 'slow', tests: ['slow1'] },
      ],
      milliseconds: 112,
    })
  })

  test('are all tests of a file that reaches it outside of them, whatever they are then', () => {
    expect(planFor(known, { id: '6', fileName: 'src/a.ts' }).files).toEqual([
      { file: 'fast', tests: null },
      { file: 'slow', tests: ['slow1'] },
    ])
  })

  test('are all tests of a file of which the first alone reaches it, whichever is the first', () => {
    expect(planFor(known, { id: '7', fileName: 'src/a.ts' }).files).toEqual([{ file: 'slow', tests: null }])
  })
})
