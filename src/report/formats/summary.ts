import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { word } from '../../messages/printable.js'
import { project } from '../../messages/project.js'
import type { Report } from '../report.js'
import { countBySeverity } from '../verdict.js'
import { changeSection } from './summary/change.js'
import { findingsSection } from './summary/findings.js'
import { prose, table } from './summary/markdown.js'
import { nextStepSection } from './summary/next-step.js'
import { type Detail, type Page, page, type SummaryOptions } from './summary/page.js'
import { readinessSection } from './summary/readiness.js'
import { unchangedFiles, unchangedSection } from './summary/unchanged.js'
import { verdictSection } from './summary/verdict.js'

/**
 * The job summary as Markdown: verdict, what this change does, readiness, all findings, the next step. Above 1 MiB
 * GitHub drops a summary whole (`CreateStepSummaryCommand`, actions/runner Runner.Worker/FileCommandManager.cs), so
 * detail is left out in steps until it fits, and the summary says so.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  for (const detail of ['everything', 'no-messages'] satisfies Detail[]) {
    const text = joinWithin(sections(report, page(options, detail)))
    if (text !== null) return text
  }
  return [...sections(report, page(options, 'counts')), ''].join('\n')
}

/** The summary of a run that an error ended before anything was checked. */
export function renderFailure(explanation: Message, language: Language): string {
  const title = message('summary.none', { title: word(project.title) })
  return [`## ❌ ${prose(format(title, language))}`, '', prose(format(explanation, language)), ''].join('\n')
}

/** Bytes of UTF-8; the rest of the MiB is left for what others add in the same step. */
export const summaryLimit = 1_000_000

/** Null as soon as it is too long, whatever is still to come. */
function joinWithin(lines: Iterable<string>): string | null {
  const parts: string[] = []
  let bytes = 0
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1
    if (bytes > summaryLimit) return null
    parts.push(line)
  }
  return [...parts, ''].join('\n')
}

function* sections(report: Report, to: Page): Iterable<string> {
  yield* verdictSection(report, to)
  if (to.detail !== 'everything') yield* ['', `⚠️ ${to.say(leftOut(to.detail))}`]
  yield* changeSection(report, to)
  if (to.detail === 'counts') {
    yield* countsTable(report, to)
  } else {
    const unchanged = unchangedFiles(report, to)
    yield* readinessSection(report, unchanged, to)
    yield* unchangedSection(unchanged, to)
    yield* findingsSection(report, unchanged, to)
  }
  yield* nextStepSection(report, to)
}

/** The last step: few enough files to fit whatever their names are. */
const filesCounted = 200

function leftOut(detail: Detail) {
  if (detail === 'counts') return message('summary.onlyCounts', { count: filesCounted })
  return message('summary.withoutMessages')
}

function countsTable({ files }: Report, to: Page): string[] {
  const head = ['report.pathTitle', 'summary.errors', 'summary.warnings', 'summary.notices'] as const
  const shown = files.filter(({ findings }) => findings.length > 0).slice(0, filesCounted)
  return [
    '',
    ...table(
      head.map((key) => to.say(message(key))),
      shown.map((file) => {
        const counts = countBySeverity(file.findings)
        return [to.file(file.path), counts.error, counts.warning, counts.notice].map(String)
      }),
    ),
  ]
}
