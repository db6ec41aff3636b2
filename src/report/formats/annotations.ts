import { withoutCommands } from '../../messages/escape-controls.js'
import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { rank, type Severity } from '../../messages/severity.js'
import { isLinted } from '../../source/file-form.js'
import type { Range } from '../../source/span.js'
import type { FileReport, Report, ReportedFinding } from '../report.js'
import { countBySeverity, outcome } from '../verdict.js'
import { titleLine } from './title.js'

/** One annotation as the runner takes it: lines and columns from 1, columns only within one line. */
export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  /** As in the report; null for what is said of the whole run. */
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

/** Whether a finding of a file can fail the run. */
export type CountsUnderGate = (path: string, finding: ReportedFinding) => boolean

interface AnnotationOptions {
  readonly language: Language
  /** Where not given, every finding counts. */
  readonly counts?: CountsUnderGate
  /** The paths that the change touches; null where that is not known. */
  readonly touched?: ReadonlySet<string> | null
  /** Where those that find no place can be read. */
  readonly rest: 'summary' | 'log'
}

/** What is shown, and the findings that found no place. */
export interface Annotations {
  readonly shown: readonly Annotation[]
  readonly left: readonly Annotation[]
}

/**
 * The annotations of a report: first what counts under the gate, then what is in files that the change touches, then
 * by severity. What does not count is no error, since nothing fails for it. The runner shows ten of a level for each
 * step and drops the rest (`_maxCountPerIssueType`, actions/runner Runner.Worker/ExecutionContext.cs); so where there
 * are more, the tenth says how many.
 */
export function annotations(report: Report, options: AnnotationOptions): Annotations {
  const found = report.files.flatMap((file) => fileAnnotations(file, options))
  if (outcome(report) === 'none') found.unshift({ annotation: nothingChecked(options.language), order: 0 })
  const ordered = found.sort((one, other) => one.order - other.order).map(({ annotation }) => annotation)
  const shown: Annotation[] = []
  const left: Annotation[] = []
  const seen = { error: 0, warning: 0, notice: 0 }
  const all = countBySeverity(ordered.map(({ level }) => ({ severity: level })))
  for (const annotation of ordered) {
    const { level } = annotation
    const count = all[level]
    seen[level] += 1
    const isLast = count > perLevel && seen[level] === perLevel - 1
    ;(count <= perLevel || seen[level] < perLevel ? shown : left).push(annotation)
    if (isLast) shown.push(moreOf(level, count - perLevel + 1, options))
  }
  return { shown, left }
}

/** An annotation, and a number that is smaller for what is to be seen first. */
interface Ordered {
  readonly annotation: Annotation
  readonly order: number
}

function orderOf(counts: boolean, isTouched: boolean, level: Severity): number {
  return (counts ? 0 : 100) + (isTouched ? 0 : 10) + rank(level)
}

export const perLevel = 10

function nothingChecked(language: Language): Annotation {
  const title = format(message('report.nothingChecked'), language)
  return {
    level: 'notice',
    title,
    message: format(message('annotation.nothingChecked'), language),
    file: null,
    ...nowhere,
  }
}

function fileAnnotations(file: FileReport, { language, counts, touched }: AnnotationOptions): Ordered[] {
  const isTouched = touched?.has(file.path) ?? true
  const found = file.findings.map((finding) => {
    const isCounted = counts?.(file.path, finding) ?? true
    const annotation = findingAnnotation(file, finding, isCounted, language)
    return { annotation, order: orderOf(isCounted, isTouched, annotation.level) }
  })
  if (isLinted(file.form) || file.problem === null) return found
  const level = file.form === 'unreadable' ? 'error' : 'notice'
  const annotation = ofFile(file, level, file.problem, language)
  return [{ annotation, order: orderOf(true, isTouched, level) }, ...found]
}

function findingAnnotation(
  file: FileReport,
  finding: ReportedFinding,
  isCounted: boolean,
  language: Language,
): Annotation {
  const { severity } = finding
  return {
    level: severity === 'error' && !isCounted ? 'warning' : severity,
    title: clean(`${titleLine(finding.rule, language)} (${finding.rule})`),
    message: `${clean(format(finding.message, language))}\n${finding.url}`,
    file: file.path,
    ...lineOrColumns(finding.range),
  }
}

/** The runner drops columns that span lines or end before they start; an empty place is a line's. */
function lineOrColumns({ line, column, endLine, endColumn }: Range) {
  if (line !== endLine || endColumn <= column) return { line, endLine, column: null, endColumn: null }
  return { line, endLine, column, endColumn }
}

function ofFile(file: FileReport, level: Severity, problem: Message, language: Language): Annotation {
  const title = format(message('report.notCheckedTitle'), language)
  return { level, title, message: clean(format(problem, language)), file: file.path, ...nowhere }
}

const nowhere = { line: null, endLine: null, column: null, endColumn: null }

function moreOf(level: Severity, count: number, { language, rest }: AnnotationOptions): Annotation {
  const more = {
    error: message('annotation.moreErrors', { count }),
    warning: message('annotation.moreWarnings', { count }),
    notice: message('annotation.moreNotices', { count }),
  }[level]
  const where = message(rest === 'summary' ? 'annotation.inSummary' : 'annotation.inLog', { more })
  return { level, title: format(more, language), message: format(where, language), file: null, ...nowhere }
}

/** The runner cuts messages at 4096 UTF-16 units; the link behind the text is to survive. */
const maxLength = 3500

/** Without commands, and no longer than the runner takes. */
function clean(text: string): string {
  const inert = withoutCommands(text)
  return inert.length <= maxLength ? inert : `${inert.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}...`
}
