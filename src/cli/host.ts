import type { Language } from '../messages/format.js'
import { format } from '../messages/format.js'
import type { Message } from '../messages/message.js'
import { project } from '../messages/project.js'

/** What of the process a command needs: `process` is one. */
export interface Host {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  cwd(): string
}

export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string, done: (error?: Error | null) => void): boolean
}

/** Writes to the end: a pipe takes text in parts. A reader that went away has seen enough. */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    output.write(text, () => resolve())
  })
}

/** Says a sentence beside the report, on standard error. */
export function tell(host: Host, text: Message, language: Language): Promise<void> {
  return print(host.stderr, `${project.name}: ${format(text, language)}\n`)
}
