import { rank, type Severity } from '../messages/severity.js'
import type { FailOn, FileReport, Verdict } from './report.js'

/** What the process returns; 3 is returned where an error of ours is caught. The highest wins. */
export const exitCodes = { pass: 0, fail: 1, error: 2, bug: 3 } as const satisfies Record<
  Verdict | 'bug',
  number
>
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Whether a finding of this severity fails the run. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && rank(severity) <= rank(failOn)
}

/** Whether a file can be merged: read, and nothing in it at or above the threshold. */
export function passes(file: FileReport, failOn: FailOn): boolean {
  return file.kind !== 'unreadable' && !file.findings.some((finding) => fails(finding.severity, failOn))
}

/** `error` when a file could not be read, though the others were linted; else what the findings say. */
export function judge(files: readonly FileReport[], failOn: FailOn): Verdict {
  if (files.some((file) => file.kind === 'unreadable')) return 'error'
  return files.every((file) => passes(file, failOn)) ? 'pass' : 'fail'
}
