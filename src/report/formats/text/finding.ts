import { message } from '../../../messages/message.js'
import { type Scan, scan } from '../../../source/scan.js'
import type { FileReport, ReportedFinding, ReportedFix } from '../../report.js'
import { type FrameLine, frame, type Pointer } from '../frame.js'
import { pad, width } from '../width.js'
import { severityStyle, type Terminal } from './terminal.js'

/** The findings of a file: place, severity, rule; what it says; where it points. */
export function findingLines(file: FileReport, terminal: Terminal): string[] {
  if (file.findings.length === 0) return []
  // Of a config every word would be masked, and its line and column say enough.
  const scanned = file.text === null || file.role === 'config' ? null : scan(file.text)
  const places = file.findings.map(({ range: { line, column } }) => `${line}:${column}`)
  const columns = places.reduce((longest, text) => Math.max(longest, text.length), 0)
  return file.findings.flatMap((finding, index) => [
    '',
    heading(finding, pad(places[index] ?? '', columns), terminal),
    ...body(scanned, finding, terminal).map((line) => `${' '.repeat(columns + 4)}${line}`.trimEnd()),
  ])
}

function heading(finding: ReportedFinding, at: string, terminal: Terminal): string {
  const { paint, say } = terminal
  const words = [say(message('report.error')), say(message('report.warning')), say(message('report.notice'))]
  const columns = Math.max(...words.map(width))
  const severity = pad(say(message(`report.${finding.severity}`)), columns)
  const rule = terminal.link(paint(finding.rule, 'bold'), finding.url)
  return `  ${paint(at, 'dim')}  ${paint(severity, severityStyle[finding.severity], 'bold')}  ${rule}`
}

function body(scanned: Scan | null, finding: ReportedFinding, terminal: Terminal): string[] {
  const columns = terminal.width - 12
  const lines = terminal.prose(terminal.say(finding.message), columns)
  if (scanned !== null) lines.push('', ...frameLines(scanned, finding, terminal, columns))
  if (finding.fix !== null) lines.push('', ...terminal.prose(fixSentence(finding.fix, terminal), columns))
  return lines
}

function fixSentence(fix: ReportedFix, terminal: Terminal): string {
  const key = { safe: 'fixSafe', unsafe: 'fixUnsafe', display: 'fix' } as const
  return terminal.say(message(`report.${key[fix.safety]}`, { fix: fix.description }))
}

/** More related places than these are counted, not shown. */
const relatedShown = 4

function frameLines(scanned: Scan, finding: ReportedFinding, terminal: Terminal, columns: number): string[] {
  const { paint, glyphs } = terminal
  const related = finding.related
    .slice(0, relatedShown)
    .map(({ at, message }) => ({ at, primary: false, label: terminal.say(message) }))
  const shown = frame(scanned, [{ at: finding.at, primary: true, label: null }, ...related])
  const gutter = Math.max(...shown.map(({ line }) => String(line).length))
  const rows: string[] = []
  let previous: number | null = null
  for (const frameLine of shown) {
    if (previous !== null && frameLine.line > previous + 1)
      rows.push(paint(glyphs.gap.padStart(gutter), 'dim'))
    previous = frameLine.line
    const bar = paint(glyphs.bar, 'dim')
    const number = paint(String(frameLine.line).padStart(gutter), 'dim')
    rows.push(`${number} ${bar} ${maskedText(frameLine, terminal)}`)
    for (const pointer of frameLine.pointers)
      for (const row of pointerRows(pointer, finding, terminal, columns - gutter - 3))
        rows.push(`${' '.repeat(gutter)} ${bar} ${row}`)
  }
  const more = finding.related.length - relatedShown
  if (more > 0) rows.push(terminal.say(message('report.morePlaces', { count: more })))
  return rows
}

function maskedText({ text }: FrameLine, { glyphs, paint }: Terminal): string {
  return text.replaceAll(/•+/g, (run) => paint(glyphs.mask.repeat(run.length / glyphs.mask.length), 'dim'))
}

/** The carets, and their label beside them or, where that is too long, below. */
function pointerRows(
  pointer: Pointer,
  finding: ReportedFinding,
  terminal: Terminal,
  columns: number,
): string[] {
  const { paint, glyphs } = terminal
  const indent = ' '.repeat(pointer.column)
  const style = pointer.primary ? severityStyle[finding.severity] : 'blue'
  const sign = pointer.primary ? glyphs.primary : glyphs.related
  const carets = `${indent}${paint(sign.repeat(pointer.columns), style)}`
  if (pointer.label === null) return [carets]
  if (pointer.column + pointer.columns + 1 + width(pointer.label) <= columns)
    return [`${carets} ${paint(pointer.label, style)}`]
  return [carets, ...terminal.prose(pointer.label, columns - pointer.column).map((line) => indent + line)]
}
