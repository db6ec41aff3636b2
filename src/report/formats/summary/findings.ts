import { message } from '../../../messages/message.js'
import { isLinted } from '../../../source/file-form.js'
import type { FileReport, Report, ReportedFinding } from '../../report.js'
import { folded, link, plain, table } from './markdown.js'
import { type Page, severitySign } from './page.js'

/** Every finding of every file, the worst first within its file's order, then those turned off. */
export function* findingsSection({ files }: Report, unchanged: ReadonlySet<FileReport>, to: Page) {
  const listed = files.filter((file) => file.findings.length > 0 || !isLinted(file.form))
  const shown = listed.filter((file) => !unchanged.has(file))
  if (shown.length > 0) {
    yield ''
    yield `### ${to.say(message('summary.findings'))}`
    for (const file of shown) yield* fileFindings(file, to)
  }
  yield* foldedFindings(
    listed.filter((file) => unchanged.has(file)),
    to,
  )
  yield* suppressedFindings(files, to)
}

/** Those of files that this change leaves as they were, in one table. */
function* foldedFindings(files: readonly FileReport[], to: Page) {
  const rows = files.flatMap((file) =>
    file.findings.map((finding) => {
      const { line } = finding.range
      const where = to.line(file.path, line, String(line))
      return [severitySign[finding.severity], to.file(file.path), where, what(file, finding, to)]
    }),
  )
  if (rows.length === 0) return
  const head = ['report.pathTitle', 'report.lineTitle', 'report.finding'] as const
  const title = message('summary.unchangedFindings', { count: rows.length })
  yield ''
  yield* folded(to.say(title), table(['', ...head.map((key) => to.say(message(key)))], rows))
}

function* fileFindings(file: FileReport, to: Page) {
  yield ''
  yield to.file(file.path)
  if (!isLinted(file.form)) {
    yield ''
    yield `**${to.say(message('report.notCheckedTitle'))}**${file.problem === null ? '' : ` · ${to.say(file.problem)}`}`
  }
  if (file.findings.length === 0) return
  yield ''
  yield* findingTable(file, file.findings, to)
}

/** A table of findings, each with its line and its rule's page. */
function* findingTable(file: FileReport, findings: readonly ReportedFinding[], to: Page) {
  yield* table(['', to.say(message('report.lineTitle')), to.say(message('report.finding'))], [])
  for (const finding of findings) {
    const { line } = finding.range
    const cells = [
      severitySign[finding.severity],
      to.line(file.path, line, String(line)),
      what(file, finding, to),
    ]
    yield `| ${cells.join(' | ')} |`
  }
}

/** Related places beyond these are in the log. */
const relatedShown = 5

function what(file: FileReport, finding: ReportedFinding, to: Page): string {
  if (to.detail !== 'everything') return plain(finding.rule)
  const related = finding.related.slice(0, relatedShown).map(({ range: { line }, message: label }) => {
    return `${to.line(file.path, line, to.say(message('report.line', { line })))}${to.colon} ${to.say(label)}`
  })
  const rule = link(plain(finding.rule), finding.url)
  return [to.say(finding.message), ...related, rule].join('<br>')
}

function* suppressedFindings(files: readonly FileReport[], to: Page) {
  const rows = files.flatMap((file) => file.suppressed.map((suppressed) => ({ file, suppressed })))
  if (rows.length === 0 || to.detail !== 'everything') return
  const head = [
    'report.pathTitle',
    'report.lineTitle',
    'report.finding',
    'summary.by',
    'summary.reason',
  ] as const
  yield ''
  yield* folded(
    to.say(message('summary.suppressed', { count: rows.length })),
    table(
      head.map((key) => to.say(message(key))),
      rows.map(({ file, suppressed }) => {
        const { rule, url, range, by, reason } = suppressed
        const where = to.line(file.path, range.line, String(range.line))
        const about = [link(plain(rule), url), to.say(message(`summary.${by}`)), plain(reason)]
        return [to.file(file.path), where, ...about]
      }),
    ),
  )
}
