import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { encode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'
import { errorCode } from './error-code.js'

/**
 * Replaces a file's content at once: readers see the old one or the new one, never a part. The mode stays, no
 * other byte is touched, no copy is left behind. An EnvironmentError names the path and what the system said.
 *
 * @param location absolute, links resolved; `shown` is the path as the user knows it.
 */
export function replaceFile(location: string, shown: string, text: SourceText): void {
  const beside = path.join(path.dirname(location), `.${path.basename(location)}.${process.pid}.new`)
  try {
    writeNew(beside, encode(text), statSync(location).mode)
    renameSync(beside, location)
  } catch (error) {
    rmSync(beside, { force: true })
    const code = printable(errorCode(error))
    throw new EnvironmentError(message('files.cannotWrite', { path: printable(shown), code }))
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
