import type { Coverage } from './hits.js'

/** What a thread is told to run: the tests of these files, in this order. */
export interface Order {
  /** The folder that the files' paths begin with. */
  readonly root: string
  readonly files: readonly FileOrder[]
  /** The mutant that is alive, by its number; −1 for none. */
  readonly mutant: number
  /** How often the mutant may be reached. */
  readonly hitLimit: number
  /** How many mutants' hits to count, with the script that counts. */
  readonly count: number | null
  /** To run each file's tests from its last to its first. */
  readonly backwards: boolean
  /** To stop at the first test that fails. */
  readonly bail: boolean
  /** To hand back what V8 has compiled by then. */
  readonly keepCompiled: boolean
}

export interface FileOrder {
  readonly file: string
  /** By their ids; all of the file's when null. */
  readonly tests: readonly string[] | null
}

export interface Outcome {
  readonly tests: readonly TestOutcome[]
  /** Milliseconds that importing each file took, with what its `describe` calls compute. */
  readonly imports: Readonly<Record<string, number>>
  /** How often the mutant was reached. */
  readonly reached: number
  readonly coverage: Coverage | null
  readonly compiled?: Uint8Array
}

export interface TestOutcome {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly ms: number
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly message: string
}
