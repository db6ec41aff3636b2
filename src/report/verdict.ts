import type { Severity } from '../messages/severity.js'
import { type FailOn, fails } from '../policy/fail-on.js'
import { isLinted } from '../source/file-form.js'
import type { Counts, FileReport, Report, Verdict } from './report.js'

/** What the process returns; 3 is returned where an error of ours is caught. The highest wins. */
export const exitCodes = { pass: 0, fail: 1, error: 2, bug: 3 } as const satisfies Record<
  Verdict | 'bug',
  number
>
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Whether a file can be merged: read, and nothing in it at or above the threshold. */
export function passes(file: FileReport, failOn: FailOn): boolean {
  return !isUnread(file) && !file.findings.some((finding) => fails(finding.severity, failOn))
}

/** `error` when a file could not be read, though the others were linted; else what the findings say. */
export function judge(files: readonly FileReport[], failOn: FailOn): Verdict {
  if (files.some(isUnread)) return 'error'
  return files.every((file) => passes(file, failOn)) ? 'pass' : 'fail'
}

/** Whether a file is there and could not be read. */
function isUnread({ form, role }: FileReport): boolean {
  return form === 'unreadable' && role === 'linted'
}

/** The verdict for people and for a workflow: where nothing was checked, nothing has passed. */
export function outcome({ verdict, counts }: Pick<Report, 'verdict' | 'counts'>): Verdict | 'none' {
  return verdict === 'pass' && counts.files === 0 ? 'none' : verdict
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Counts what the verdict and every last line speak of. */
export function count(files: readonly FileReport[]): Counts {
  return {
    files: files.filter(({ form, role }) => isLinted(form) && role === 'linted').length,
    ...countBySeverity(files.flatMap(({ findings }) => findings)),
    suppressed: files.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
  }
}
