import fc, { type Arbitrary, type Parameters } from 'fast-check'
import { test as plain } from 'vitest'

/**
 * In the place of fast-check and @fast-check/vitest inside the bundle: with the same inputs in every run, since a
 * mutant has to meet the same fate tomorrow, and without the second that @fast-check/vitest takes to start.
 */
fc.configureGlobal({ seed: 1, numRuns: 25 })

function prop(arbitraries: [Arbitrary<unknown>], parameters: Parameters<[unknown]> = {}) {
  return (name: string, check: (...values: [unknown]) => unknown) =>
    plain(name, async () => {
      const property = fc.asyncProperty(...arbitraries, async (...values) => {
        await check(...values)
      })
      await fc.assert(property, parameters)
    })
}

export const test = Object.assign(plain, { prop })
export * from 'fast-check'
export { fc }
export default fc
