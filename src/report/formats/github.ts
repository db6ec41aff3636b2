import { escapeHidden, withoutCommands } from '../../messages/escape-controls.js'
import type { Language } from '../../messages/language.js'
import type { Report } from '../report.js'
import { type Annotation, annotations } from './annotations.js'

/**
 * The report as workflow commands, for a `run:` step: annotations first, then, as plain lines of the log, the
 * findings that found no place among them.
 */
export function renderGithub(report: Report, { language }: { readonly language: Language }): string {
  const { shown, left } = annotations(report, { language, rest: 'log' })
  return [...shown.map(command), ...left.map(logLine)].map((line) => `${line}\n`).join('')
}

/** One workflow command; escapes as `@actions/core` command.ts and the runner's ActionCommand.cs have them. */
function command(annotation: Annotation): string {
  const { level, title, message, file, line, endLine, column, endColumn } = annotation
  const properties = { title, file: file && escapePath(file), line, endLine, col: column, endColumn }
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${pairs.join(',')}::${escapeData(message)}`
}

/** A path with its control characters escaped, which then finds no file; line ends are escaped by the command. */
export function escapePath(path: string): string {
  return path.replace(/[^\r\n]+/g, escapeHidden)
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** `level: path:line:column: message`, which can be no command: the path is not first. */
export function logLine({ level, message, file, line, column }: Annotation): string {
  const at = [escapeHidden(file ?? ''), line ?? 1, column ?? 1].join(':')
  return withoutCommands(`${level}: ${at}: ${message.replaceAll('\n', ' ')}`)
}
