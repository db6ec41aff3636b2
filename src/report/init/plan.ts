import type { Message } from '../../messages/message.js'
import type { Report } from '../report.js'

/** Whose jobs check the repository. */
export type Forge = 'github' | 'gitlab'

/** A file to write. */
export interface NewFile {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly content: string
}

/** What `init` found and will do. */
export interface InitPlan {
  readonly forge: Forge
  /** What was found, as it is judged without what is to be written. */
  readonly found: Report
  readonly files: readonly NewFile[]
  /** Files that are there and stay as they are. */
  readonly kept: readonly string[]
  /** The verdict with all of it. */
  readonly after: Report
  readonly baseline: { readonly path: string; readonly count: number } | null
  /** What is left for a person. */
  readonly left: readonly Message[]
}
