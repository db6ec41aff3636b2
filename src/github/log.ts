import * as core from '@actions/core'
import type { ErrorPlace } from '../messages/errors.js'
import { withoutCommands } from '../messages/escape-controls.js'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { Message } from '../messages/message.js'
import { project } from '../messages/project.js'
import type { Severity } from '../messages/severity.js'
import type { Annotation } from '../report/formats/annotations.js'
import { escapePath } from '../report/formats/github.js'

const commands: Readonly<Record<Severity, (message: string, properties: core.AnnotationProperties) => void>> =
  { error: core.error, warning: core.warning, notice: core.notice }

/** Shows an annotation. `@actions/core` escapes it, and leaves out what is not there. */
export function annotate({ level, message, title, file, ...range }: Annotation): void {
  commands[level](message, {
    title,
    ...(file === null ? {} : { file: escapePath(file) }),
    ...(range.line === null ? {} : { startLine: range.line }),
    ...(range.endLine === null ? {} : { endLine: range.endLine }),
    ...(range.column === null ? {} : { startColumn: range.column }),
    ...(range.endColumn === null ? {} : { endColumn: range.endColumn }),
  })
}

/** An annotation of what is wrong: on its line, or on the run as a whole. */
export function announce(level: Severity, text: Message, place: ErrorPlace | null, language: Language): void {
  const at = place === null ? {} : { file: escapePath(place.path), startLine: place.line }
  commands[level](format(text, language), { title: project.title, ...at })
}

/** A line of the log. */
export function log(text: Message, language: Language): void {
  logText(format(text, language))
}

/** A line of the log that is no command (see `escapeControls`). */
export function logText(text: string): void {
  const line = withoutCommands(text.replace(/[\r\n]+/g, ' '))
  core.info(/^\s*::/.test(line) ? `- ${line}` : line)
}
