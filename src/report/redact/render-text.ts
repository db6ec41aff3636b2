import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { pad, width, wrap } from '../formats/width.js'
import { headerLines, suppressedText } from './header.js'
import type { RedactedFile, RedactedFinding } from './redact.js'

type Say = (text: Message) => string

/** Columns of a copy: it is pasted, and no terminal is there. */
const columns = 100

/** The copy as plain text. Ends with a line feed. */
export function renderRedactedText(file: RedactedFile, language: Language): string {
  const say: Say = (text) => format(text, language).replaceAll('`', '')
  const lines = [
    say(message('redact.title')),
    '',
    ...headerLines(file, say).flatMap((line) => wrap(line, columns)),
    '',
    ...lineRows(file, say),
    ...(file.lines.length === 0 ? [] : ['']),
    ...findingRows(file, say),
    ...readinessRows(file, say),
    '',
    ...wrap(say(message('redact.nothing')), columns),
  ]
  return `${lines.join('\n')}\n`
}

function lineRows({ lines }: RedactedFile, say: Say): string[] {
  const digits = String(lines.length).length
  const names = Math.max(0, ...lines.map(({ name }) => width(name ?? '')))
  return lines.map(({ name, state }, index) => {
    const number = String(index + 1).padStart(digits)
    return name === null ? `${number}  (${say(state)})` : `${number}  ${pad(name, names)}  ${say(state)}`
  })
}

function findingRows({ findings, more }: RedactedFile, say: Say): string[] {
  if (findings.length === 0) return [say(message('redact.none'))]
  return [
    `${say(message('redact.findings'))}${say(message('report.colon'))}`,
    ...findings.flatMap((finding) => findingLines(finding, say)),
    ...(more ? [say(message('redact.more'))] : []),
  ]
}

function findingLines(
  { line, severity, rule, message: text, suppressedBy }: RedactedFinding,
  say: Say,
): string[] {
  const level = say(message(`report.${severity}`))
  return [
    `- ${say(message('report.line', { line }))}, ${level}, ${rule}${suppressedText(suppressedBy, say)}`,
    ...wrap(say(text), columns - 2).map((each) => `  ${each}`),
  ]
}

function readinessRows({ readiness }: RedactedFile, say: Say): string[] {
  if (readiness.length === 0) return []
  const names = Math.max(...readiness.map(({ feature }) => feature.length))
  const rows = readiness.map(({ feature, state, reason }) => {
    const why = reason === null ? '' : ` (${say(reason)})`
    return `  ${pad(feature, names)}  ${say(message(`state.${state}`))}${why}`
  })
  return ['', `${say(message('report.features'))}${say(message('report.colon'))}`, ...rows]
}
