import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { type Severity, severities } from '../../messages/severity.js'
import { isLinted } from '../../source/file-form.js'
import type { Range } from '../../source/span.js'
import type { FileReport, Report, ReportedFinding } from '../report.js'
import { outcome } from '../verdict.js'
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

interface AnnotationOptions {
  readonly language: Language
  /** Where those that find no place can be read. */
  readonly rest: 'summary' | 'log'
}

/** What is shown, and the findings that found no place. */
export interface Annotations {
  readonly shown: readonly Annotation[]
  readonly left: readonly Annotation[]
}

/**
 * The annotations of a report, errors first. The runner shows ten of a level for each step and drops the rest
 * (`_maxCountPerIssueType`, actions/runner Runner.Worker/ExecutionContext.cs); so where there are more, the tenth
 * says how many.
 */
export function annotations(report: Report, options: AnnotationOptions): Annotations {
  const shown: Annotation[] = []
  const left: Annotation[] = []
  const all = report.files.flatMap((file) => fileAnnotations(file, options.language))
  if (outcome(report) === 'none') all.unshift(nothingChecked(options.language))
  for (const level of severities) {
    const ofLevel = all.filter((annotation) => annotation.level === level)
    if (ofLevel.length <= perLevel) {
      shown.push(...ofLevel)
      continue
    }
    shown.push(...ofLevel.slice(0, perLevel - 1), moreOf(level, ofLevel.length - perLevel + 1, options))
    for (const annotation of ofLevel.slice(perLevel - 1)) left.push(annotation)
  }
  return { shown, left }
}

const perLevel = 10

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

function fileAnnotations(file: FileReport, language: Language): Annotation[] {
  const found = file.findings.map((finding) => findingAnnotation(file, finding, language))
  if (isLinted(file.form) || file.problem === null) return found
  const level = file.form === 'unreadable' ? 'error' : 'notice'
  return [ofFile(file, level, file.problem, language), ...found]
}

function findingAnnotation(file: FileReport, finding: ReportedFinding, language: Language): Annotation {
  return {
    level: finding.severity,
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

/** No legacy command (`##[`, obeyed anywhere in a line), and no longer than the runner takes. */
function clean(text: string): string {
  const inert = text.replaceAll('##[', '# #[')
  return inert.length <= maxLength ? inert : `${inert.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}...`
}
