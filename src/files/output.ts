import { closeSync, constants, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { errorCode } from './error-code.js'
import { makeFolder } from './make-folder.js'

/**
 * Writes a file the user asked for, part by part, making the folders it stands in. `checkOutputs` has been asked; a
 * symlink that took its place since is not followed. An EnvironmentError names the path and the errno.
 */
export function writeOutput(folder: string, name: string, parts: Iterable<string>): void {
  const file = path.resolve(folder, name)
  try {
    makeFolder(path.dirname(file))
    const descriptor = openSync(file, flags, 0o666)
    try {
      for (const part of inChunks(parts)) writeAll(descriptor, Buffer.from(part))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw cannotWrite(name, error)
  }
}

/** Why a file is not written, as an error that names it. */
export function cannotWrite(name: string, error: unknown): EnvironmentError {
  const code = printable(errorCode(error))
  return new EnvironmentError(message('files.cannotWrite', { path: printable(name), code }))
}

/** Windows has no O_NOFOLLOW. */
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants
const flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW

/** Many small parts as few of this many characters or more. */
const chunk = 64 * 1024

/** Joins small parts: a report has one for each of ten thousand files. */
export function* inChunks(parts: Iterable<string>): Iterable<string> {
  let held = ''
  for (const part of parts) {
    held += part
    if (held.length < chunk) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
