import { type Message, message } from '../../messages/message.js'
import { word } from '../../messages/printable.js'
import { project } from '../../messages/project.js'
import type { Suppression } from '../../policy/suppression.js'
import type { CompanionRole } from '../../readers/companions/companions.js'
import { shownRelease } from '../../settings/catalogue/release.js'
import type { RedactedFile } from './redact.js'

type Say = (text: Message) => string

/** What made the copy, the release it is judged by, and the kind of file: one line each. */
export function headerLines(file: RedactedFile, say: Say): readonly string[] {
  const { release, releaseIsKnown, stack, form, template, companions } = file
  const judged = releaseIsKnown
    ? message('redact.judged', { release: shownRelease(release) })
    : message('redact.guessed', { release: shownRelease(release) })
  const kind = [message(`redact.${stack}`), message(`redact.${form}`)]
  if (template) kind.push(message('redact.template'))
  const paths = companions.map((role) => message('redact.word', { word: pathOf[role] }))
  return [
    `${project.name} ${project.version}, ${say(judged)}`,
    kind.map(say).join(', '),
    ...(paths.length === 0 ? [] : [say(message('redact.companions', { paths }))]),
  ]
}

/** Where Setup has them; the folders of this installation are nobody's business. */
const pathOf = {
  mssql: word('env/mssql.override.env'),
  config: word('config.yml'),
  compose: word('docker/docker-compose.yml'),
  'compose-override': word('docker/docker-compose.override.yml'),
  'global-env': word('docker/global.env'),
  'lite-project': word('docker-compose.yml'),
} as const satisfies Record<CompanionRole, unknown>

/** Who suppressed a finding, in brackets; nothing where nobody did. */
export function suppressedText(by: Suppression['by'] | null, say: Say): string {
  if (by === null) return ''
  const names = {
    config: 'redact.byConfig',
    baseline: 'redact.byBaseline',
    comment: 'redact.byComment',
  } as const
  return ` (${say(message('redact.suppressed', { by: message(names[by]) }))})`
}
