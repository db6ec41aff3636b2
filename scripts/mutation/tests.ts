import { readdirSync } from 'node:fs'
import path from 'node:path'

const folders = /^(?:conformance|examples|messages|organization|readers|report|rules|settings|source)\//
const files = new Set(['lint.test.ts', 'fix.test.ts'])

/** What takes longer than a mutant can wait, or is not there inside a bundle. */
const leftOut: readonly RegExp[] = [
  // Inputs at random.
  /\.property\.test\.ts$/,
  // Programs of their own, and thousands of names.
  /^settings\/(?:catalogue|names|refresh)\.test\.ts$/,
  // The name of this very file in a stack.
  /^report\/failure\.test\.ts$/,
]

/** Of test/fix.test.ts: every example, linted six times. */
export const leftOutNames = /^after every (?:safe|unsafe) fix /

/** The tests that lint every example once more, for how it is said: of no use to a mutant that says nothing. */
const ofWords = /^(?:every example > |SARIF > is valid for every example)/
const words = /\/src\/(?:messages|report)\//

/** The test files that show what the core does. */
export function coreTests(root: string): readonly string[] {
  const folder = path.join(root, 'test')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && (folders.test(file) || files.has(file)))
    .filter((file) => !leftOut.some((pattern) => pattern.test(file)))
    .sort()
    .map((file) => path.join(folder, file))
}

/** Whether a test is to be run for a mutant of a source. */
export function concerns(test: string, source: string): boolean {
  return !ofWords.test(test) || words.test(source)
}
