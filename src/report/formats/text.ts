import { escapeControls } from '../../messages/escape-controls.js'
import type { Language } from '../../messages/language.js'
import { message } from '../../messages/message.js'
import { isLinted } from '../../source/file-form.js'
import type { FileReport, Report } from '../report.js'
import { outcome } from '../verdict.js'
import { tally } from './tally.js'
import { templatedText } from './templated.js'
import { findingLines } from './text/finding.js'
import { readinessLines } from './text/readiness.js'
import { type Terminal, type TextOptions, terminal } from './text/terminal.js'

/**
 * The report for people at a terminal: file by file, worst news where it stands, what the organization gets, and
 * a last line that always says how many files were checked. Ends with a line feed.
 */
export function renderText(report: Report, options: TextOptions): string {
  const to = terminal(options)
  const lines: string[] = []
  for (const file of report.files) {
    for (const line of fileLines(file, to)) lines.push(line)
    lines.push('')
  }
  if (report.files.some(({ findings }) => findings.length > 0)) lines.push(...explainLines(to), '')
  lines.push(lastLine(report, to, options.language))
  return `${lines.join('\n')}\n`
}

function fileLines(file: FileReport, to: Terminal): string[] {
  const path = to.paint(escapeControls(file.path), 'bold', 'underline')
  if (!isLinted(file.form)) {
    const label = to.paint(
      to.say(message('report.notCheckedTitle')),
      file.form === 'unreadable' ? 'red' : 'yellow',
    )
    const why = file.problem === null ? [] : to.prose(to.say(file.problem), to.width - 2)
    return [`${path}  ${label}`, ...why.map((line) => `  ${line}`), ...findingLines(file, to)]
  }
  if (file.findings.length === 0) {
    const clean = to.paint(`${to.glyphs.pass} ${to.say(message('report.clean'))}`, 'green')
    return [`${path}  ${clean}`, ...templatedLines(file, to), ...readinessLines(file, to)]
  }
  return [path, ...templatedLines(file, to), ...findingLines(file, to), ...readinessLines(file, to)]
}

function templatedLines(file: FileReport, to: Terminal): string[] {
  const text = templatedText(file)
  return text === null ? [] : to.prose(to.say(text), to.width - 2).map((line) => `  ${line}`)
}

function explainLines(to: Terminal): string[] {
  return to.prose(to.say(message('report.explain')), to.width)
}

function lastLine(report: Report, to: Terminal, language: Language): string {
  const came = outcome(report)
  const sign = {
    pass: to.paint(to.glyphs.pass, 'green'),
    none: to.paint(to.glyphs.nothing, 'yellow'),
    fail: to.paint(to.glyphs.fail, 'red'),
    error: to.paint(to.glyphs.fail, 'red'),
  }[came]
  const nothing = came === 'none' ? `${to.say(message('report.nothingChecked'))}. ` : ''
  return `${sign} ${to.paint(nothing + tally(report, language), 'bold')}`
}
