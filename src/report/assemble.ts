import { count } from './counts.js'
import { byPlace, byText } from './order.js'
import type { FailOn, FileReport, Report } from './report.js'
import { judge } from './verdict.js'

/** Puts the files' parts in the order every format shows them in, counts and judges them. */
export function assemble(files: readonly FileReport[], serverVersion: string, failOn: FailOn): Report {
  const ordered = files
    .map((file) => ({
      ...file,
      findings: [...file.findings].sort(byPlace),
      suppressed: [...file.suppressed].sort((a, b) => byPlace(a.finding, b.finding)),
    }))
    .sort((a, b) => byText(a.path, b.path))
  return {
    serverVersion,
    files: ordered,
    counts: count(ordered),
    verdict: judge(ordered, failOn),
    failOn,
  }
}
