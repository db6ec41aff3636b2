import { fstatSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { attempt } from '../files/attempt.js'
import { errorCode } from '../files/error-code.js'
import { EnvironmentError } from '../messages/errors.js'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { project } from '../messages/project.js'

/** What of the process a command needs. */
export interface Host {
  readonly argv: readonly string[]
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly platform: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  cwd(): string
  /** Whether somebody has written to standard input, which takes what was written. */
  holdsInput(): Promise<boolean>
}

/** Writes a log message beside the report, on standard error. */
export function log(host: Host, text: Message, language: Language): void {
  host.stderr.write(`${project.name}: ${format(text, language)}\n`)
}

/** Where text goes. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/**
 * Standard output (1) or error (2). Node's own streams add a sixth to what an empty program costs to start, so
 * only a terminal, at which somebody looks, gets one.
 */
export function output(descriptor: 1 | 2): Output {
  if (!isatty(descriptor)) return { write: (text) => writeAll(descriptor, Buffer.from(text)) }
  const stream = descriptor === 1 ? process.stdout : process.stderr
  stream.on('error', () => {})
  return stream
}

/** How long a writer that was started with this program has, in milliseconds. */
const inputWait = 10

/** Whether something was written to standard input; a terminal and `/dev/null` are not asked. */
export async function holdsInput(): Promise<boolean> {
  const stats = attempt(() => fstatSync(0))
  if (stats === null || stats.isFile()) return (stats?.size ?? 0) > 0
  if (!stats.isFIFO() && !stats.isSocket()) return false
  const { stdin } = process
  return new Promise((resolve) => {
    const finish = (found: boolean) => {
      clearTimeout(timer)
      stdin.destroy()
      resolve(found)
    }
    const timer = setTimeout(() => finish(false), inputWait)
    stdin.once('error', () => finish(false))
    stdin.once('readable', () => finish(stdin.read() !== null))
  })
}

function writeAll(descriptor: 1 | 2, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EAGAIN') waitForReader()
      // A reader that stops reading (`| head`) is no mistake, and there is no third place to complain in.
      else if (code === 'EPIPE' || code === 'EOF' || descriptor === 2) return
      else throw new EnvironmentError(message('cli.cannotPrint', { code: printable(code) }))
    }
  }
}

/** A pipe is full that whoever started us has made non-blocking. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
}
