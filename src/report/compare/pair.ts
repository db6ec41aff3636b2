import type { FileReport } from '../report.js'

/** What a file was before the change; `path` differs from today's after a rename. */
export type BaseState =
  | { readonly kind: 'present'; readonly path: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/** One file after the change, and before it where that is known. */
export interface Pair {
  readonly base: BaseState['kind']
  readonly was: FileReport | null
  readonly is: FileReport
}
