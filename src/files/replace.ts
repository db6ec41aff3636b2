import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { encode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'
import { cannotWrite } from './output.js'

/** Windows has no O_NOFOLLOW. */
const { O_RDWR, O_NOFOLLOW = 0 } = constants

/**
 * Writes a file's new text in its place. The file stays the same one: its owner, mode, extended attributes and hard
 * links, and what has it mounted, are untouched; no copy of its secrets is made. Where the new text does not fit on the
 * disk the old one is put back. An EnvironmentError names the path, and says why it was not written: the errno, or that
 * somebody else has changed it since it was read.
 *
 * @param location absolute, symlinks resolved.
 * @param displayPath the path as the user knows it.
 */
export function replaceContent(
  location: string,
  displayPath: string,
  before: SourceText,
  after: SourceText,
): void {
  try {
    const file = openSync(location, O_RDWR | O_NOFOLLOW)
    try {
      const old = fstatSync(file).isFile() ? readFileSync(file) : null
      if (old === null || !old.equals(encode(before)))
        throw new EnvironmentError(message('files.changed', { path: printable(displayPath) }))
      overwrite(file, encode(after), old)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof EnvironmentError ? error : cannotWrite(displayPath, error)
  }
}

function overwrite(file: number, bytes: Uint8Array, old: Uint8Array): void {
  try {
    writeFrom(file, bytes)
    fsyncSync(file)
  } catch (error) {
    // What was there has its place on the disk still.
    writeFrom(file, old)
    throw error
  }
}

function writeFrom(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at)
  ftruncateSync(file, bytes.length)
}
