import { message } from '../../../messages/message.js'
import { fails } from '../../../policy/fail-on.js'
import type { FileChange } from '../../compare/change.js'
import type { FileReport, Report } from '../../report.js'
import { countBySeverity } from '../../verdict.js'
import { folded, plain, table } from './markdown.js'
import { type Page, severitySign, stateSign } from './page.js'

/** Whether the change does anything to a file that a reader must see. */
export function isWorthShowing({ base, added, fixed, hidden, features }: FileChange): boolean {
  const turned = features.some(({ before, after }) => before !== after)
  return base !== 'present' || added.length > 0 || fixed.length > 0 || hidden.length > 0 || turned
}

/**
 * The files of a report that this change leaves as they were, and in which nothing fails the run. None where it is not
 * known what it touches.
 */
export function unchangedFiles({ files, failOn }: Report, to: Page): ReadonlySet<FileReport> {
  const { change, touched, counts = () => true } = to.options
  if (change === null || touched === null) return new Set()
  const shown = new Set(change.files.filter(isWorthShowing).map(({ path }) => path))
  const failing = ({ path, findings }: FileReport) =>
    findings.some((finding) => counts(path, finding) && fails(finding.severity, failOn))
  return new Set(
    files.filter(
      (file) => file.role === 'linted' && !touched.has(file.path) && !shown.has(file.path) && !failing(file),
    ),
  )
}

/** One folded table of them: what was found in each and which features are not ready. */
export function* unchangedSection(unchanged: ReadonlySet<FileReport>, to: Page) {
  if (unchanged.size === 0) return
  const { error, warning, notice } = severitySign
  const head = [
    to.say(message('report.pathTitle')),
    error,
    warning,
    notice,
    to.say(message('summary.notReady')),
  ]
  const rows = [...unchanged].map((file) => {
    const counts = countBySeverity(file.findings)
    const missed = file.readiness.filter(({ state }) => state !== 'ready' && state !== 'obsolete')
    const features = missed.map(({ feature, state }) => `${stateSign[state]} ${plain(feature)}`).join(', ')
    return [to.file(file.path), counts.error, counts.warning, counts.notice, features].map(String)
  })
  yield ''
  yield* folded(to.say(message('summary.unchangedFiles', { count: unchanged.size })), table(head, rows))
}
