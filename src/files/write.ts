import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { encode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'
import { errorCode } from './error-code.js'

/**
 * Writes a file the user asked for, making the folders it stands in. An EnvironmentError names the path and the
 * errno.
 *
 * @param name relative to `folder`, or absolute.
 */
export function writeOutput(folder: string, name: string, content: string): void {
  const file = path.resolve(folder, name)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  } catch (error) {
    throw cannotWrite(name, error)
  }
}

/**
 * Replaces a file's content at once: readers see the old one or the new one, never a part. The mode stays, no
 * other byte is touched, no copy is left behind. An EnvironmentError names the path and the errno.
 *
 * @param location absolute, symlinks resolved.
 * @param displayPath the path as the user knows it.
 */
export function replaceFile(location: string, displayPath: string, text: SourceText): void {
  const beside = path.join(path.dirname(location), `.${path.basename(location)}.${process.pid}.new`)
  try {
    writeNew(beside, encode(text), statSync(location).mode)
    renameSync(beside, location)
  } catch (error) {
    rmSync(beside, { force: true })
    throw cannotWrite(displayPath, error)
  }
}

/** Never more open than the file it will replace, not for a moment: it holds secrets. */
function writeNew(location: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(location, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fchmodSync(file, mode & 0o7777)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function cannotWrite(name: string, error: unknown): EnvironmentError {
  const code = printable(errorCode(error))
  return new EnvironmentError(message('files.cannotWrite', { path: printable(name), code }))
}
