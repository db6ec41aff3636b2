import { byPlace } from '../../rules/order.js'
import { fingerprints } from '../fingerprint.js'
import type { FileReport, ReportedFinding } from '../report.js'

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

/** The fingerprints of a file's findings, as if the file already had another path: a renamed file is itself. */
export function fingerprintsAt(file: FileReport, path: string): (finding: ReportedFinding) => string {
  if (path === file.path) return ({ fingerprint }) => fingerprint
  const names = fingerprints([...file.findings, ...file.suppressed].sort(byPlace), path)
  return (finding) => names.get(finding) ?? ''
}
