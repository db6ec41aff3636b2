import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { errorCode } from './error-code.js'

/**
 * Writes a file the user asked for, making the folders it stands in. An EnvironmentError names the path and
 * the system's word for what went wrong.
 *
 * @param name relative to `folder`, or absolute.
 */
export function writeOutput(folder: string, name: string, content: string): void {
  const file = path.resolve(folder, name)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  } catch (error) {
    const code = printable(errorCode(error))
    throw new EnvironmentError(message('files.cannotWrite', { path: printable(name), code }))
  }
}
