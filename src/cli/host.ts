import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { Message } from '../messages/message.js'
import { project } from '../messages/project.js'
import type { Output } from './output.js'

/** What of the process a command needs. */
export interface Host {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  cwd(): string
}

/** Says a sentence beside the report, on standard error. */
export function tell(host: Host, text: Message, language: Language): void {
  host.stderr.write(`${project.name}: ${format(text, language)}\n`)
}
