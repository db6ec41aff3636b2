import { printable } from '../../messages/printable.js'
import type { Severity } from '../../messages/severity.js'
import type { Policy } from '../../policy/policy.js'
import type { Ignore } from '../../policy/suppression.js'
import type { Finding } from '../../rules/finding.js'
import fileNoLongerChecked from '../../rules/linter/file-no-longer-checked.js'
import { notLinted, placed } from '../assemble.js'
import type { FileReport, Report, ReportedFinding } from '../report.js'
import { count, judge } from '../verdict.js'
import type { Change, FileChange } from './change.js'
import type { LostFile } from './lost-file.js'

/** The report and the change with a finding for each such file, whose features nothing is known of any more. */
export function withLost(
  report: Report,
  change: Change,
  lost: readonly LostFile[],
  policy: Policy,
): { readonly report: Report; readonly change: Change } {
  if (lost.length === 0) return { report, change }
  const files = new Map(report.files.map((file) => [file.path, file]))
  const changes = new Map(change.files.map((file) => [file.path, file]))
  for (const each of lost) {
    const before = files.get(each.path) ?? { ...notLinted, path: each.path, role: 'gone' as const }
    const file = withFinding(before, each, policy)
    files.set(each.path, file)
    changes.set(each.path, changeOf(each, file, changes.get(each.path)))
  }
  const all = [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
  return {
    report: { ...report, files: all, counts: count(all), verdict: judge(all, report.failOn) },
    change: { ...change, files: [...changes.values()], lost },
  }
}

function withFinding(file: FileReport, lost: LostFile, policy: Policy): FileReport {
  const level = policy.forFile(file.path).levels.get(fileNoLongerChecked.id) ?? fileNoLongerChecked.severity
  if (level === 'off') return file
  const finding = placed(findingOf(lost, level), file.path, file.text)
  const ignore = policy.ignores.find((each) => suppresses(each, file.path))
  return ignore === undefined
    ? { ...file, findings: [finding, ...file.findings] }
    : { ...file, suppressed: [{ ...finding, by: 'config', reason: ignore.reason }, ...file.suppressed] }
}

function findingOf({ reason, to }: LostFile, severity: Severity): Finding {
  const at = { start: 0, end: 0 }
  if (reason === 'moved')
    return fileNoLongerChecked.finding(reason, { to: printable(to ?? '') }, severity, at)
  return fileNoLongerChecked.finding(reason, {}, severity, at)
}

function suppresses({ rule, setting, matchesFile }: Ignore, path: string): boolean {
  return rule === fileNoLongerChecked.id && setting === null && matchesFile(path)
}

function changeOf({ path, was }: LostFile, { findings }: FileReport, known?: FileChange): FileChange {
  const own = findings.filter(({ rule }): boolean => rule === fileNoLongerChecked.id)
  const features = was.readiness.map(({ feature, state }) => ({
    feature,
    before: state,
    after: 'not-checked' as const,
  }))
  const added: readonly ReportedFinding[] = [...own, ...(known?.added ?? [])]
  return { ...nothingElse, ...known, path, base: 'present', features, added, fixed: [] }
}

const nothingElse = { unchanged: [], hidden: [] }
