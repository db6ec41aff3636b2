import type { Message } from '../../messages/message.js'
import type { RuleId } from '../../messages/rule-id.js'
import type { Severity } from '../../messages/severity.js'
import type { Policy } from '../../policy/policy.js'
import type { Suppression } from '../../policy/suppression.js'
import type { CompanionRole } from '../../readers/companions/companions.js'
import type { Readiness } from '../../readiness/feature.js'
import type { Context } from '../../rules/context.js'
import { isLinted } from '../../source/file-form.js'
import type { FileReport, ReportedFinding } from '../report.js'
import { type CopyLine, copyLines } from './copy-lines.js'
import { onLines } from './on-lines.js'

/** A copy of a file that may be shown to everybody: nothing in it depends on a value that may be a secret. */
export interface RedactedFile extends Pick<FileReport, 'stack' | 'form' | 'template'> {
  readonly release: string
  readonly releaseIsKnown: boolean
  /** What was read with it. */
  readonly companions: readonly CompanionRole[]
  readonly lines: readonly CopyLine[]
  readonly findings: readonly RedactedFinding[]
  /** Whether there are more than are listed. */
  readonly more: boolean
  readonly readiness: readonly Readiness[]
}

/** A finding on a line of the copy. */
export interface RedactedFinding {
  readonly line: number
  readonly severity: Severity
  readonly rule: RuleId
  readonly message: Message
  readonly suppressedBy: Suppression['by'] | null
}

/** The policy by which a file is judged for a copy: a value under a name that is no setting's may be a secret. */
export function policyForCopy(policy: Policy): Policy {
  return { ...policy, secretUnlessKnown: true }
}

/**
 * Makes the copy of a file: `context` is how its readers see it, `file` what was found in it, both by `policyForCopy`.
 * Its lines are not those of the file, whose number a value of several lines would tell, and everything that names a
 * line names one of the copy.
 */
export function redact(
  context: Context,
  file: FileReport,
  companions: Iterable<CompanionRole>,
): RedactedFile {
  const { release, releaseIsKnown, stack, form, template } = context
  const { lines, lineOf } = isLinted(form) ? copyLines(context) : { lines: [], lineOf: () => 1 }
  const finding = (found: ReportedFinding, suppressedBy: Suppression['by'] | null): RedactedFinding => ({
    line: lineOf(found.range.line),
    severity: found.severity,
    rule: found.rule,
    message: onLines(found.message, lineOf),
    suppressedBy,
  })
  const all = [
    ...file.findings.map((found) => finding(found, null)),
    ...file.suppressed.map((found) => finding(found, found.by)),
  ]
  return {
    stack,
    form,
    template,
    release,
    releaseIsKnown,
    companions: [...companions],
    lines,
    findings: distinct(all).sort((one, other) => one.line - other.line),
    more: file.omitted > 0,
    readiness: file.readiness.map((each) => ({
      ...each,
      reason: each.reason && onLines(each.reason, lineOf),
      line: each.line && lineOf(each.line),
    })),
  }
}

/** Without those that say the same of the same line: how many there were may be a secret's length. */
function distinct(findings: readonly RedactedFinding[]): RedactedFinding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()]
}
