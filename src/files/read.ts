import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Source } from '../lint.js'
import { type Message, message } from '../messages/message.js'
import { decode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'
import { errorCode, readProblem } from './error-code.js'

/** A text, or why there is none. */
export type ReadResult =
  | { readonly text: SourceText; readonly problem: null }
  | { readonly text: null; readonly problem: Message }

/** Larger files are not read, in bytes: the largest real one seen has 9 kB. */
export const maxFileSize = 32 * 1024 * 1024

/** Of files with more statements the process would run out of memory: each takes some kilobytes. */
export const maxStatements = 300_000

/** Of files with more `$`, `{`, `[` and `<` too: each may begin a reference, with its name and place. */
export const maxReferences = 300_000

const tooLarge: ReadResult = {
  text: null,
  problem: message('files.tooLarge', { limit: maxFileSize / 1024 / 1024 }),
}

/** Windows has neither: opening does not wait there, and symlinks need a privilege. */
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants

/**
 * Reads a regular file as text. Whatever else is there, or cannot be read, is a problem for the user and no
 * failure. Never waits: a pipe that took the file's place since it was found is opened without its writer.
 * A symlink is not followed; callers that follow one resolve it first.
 */
export function readText(location: string): ReadResult {
  return readWith(location, textOf, () => tooLarge)
}

/**
 * Reads a file as `readText` does where its content is asked for first: null where `isWanted` says no to it. Of a
 * file beyond the limit its beginning is asked, so that one that is wanted is not passed over in silence.
 */
export function readIfWanted(location: string, isWanted: (bytes: Uint8Array) => boolean): ReadResult | null {
  return readWith(
    location,
    (bytes) => (isWanted(bytes) ? textOf(bytes) : null),
    (file) => (isWanted(beginning(file)) ? tooLarge : null),
  )
}

/** Opens a file, and closes it whatever happens; `large` is for one beyond the limit. */
function readWith<T>(
  location: string,
  small: (bytes: Uint8Array) => T,
  large: (file: number) => T,
): T | ReadResult {
  try {
    const file = openSync(location, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    try {
      const stats = fstatSync(file)
      if (stats.isDirectory()) return { text: null, problem: message('files.folder') }
      if (!stats.isFile()) return { text: null, problem: message('files.special') }
      const bytes = stats.size > maxFileSize ? null : readBytes(file, stats.size)
      return bytes === null ? large(file) : small(bytes)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { text: null, problem: readProblem(errorCode(error)) }
  }
}

/** As much of a file as is read of any. */
function beginning(file: number): Uint8Array {
  const buffer = new Uint8Array(maxFileSize)
  let length = 0
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, length)
    if (count === 0) break
    length += count
  }
  return buffer.subarray(0, length)
}

/** Most files fit, so that none of them needs an allocation of its own: decoding copies. */
const shared = new Uint8Array(64 * 1024)

/**
 * What is in the file, or null if it grew beyond the limit. `size` is what the system says, which a growing
 * file exceeds, and a file of `/proc` too.
 */
function readBytes(file: number, size: number): Uint8Array | null {
  let buffer = size < shared.length ? shared : new Uint8Array(size + 1)
  let length = 0
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null)
    length += count
    if (count === 0 || (length === size && size > 0)) return buffer.subarray(0, length)
    if (length > maxFileSize) return null
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
  }
}

/** Reads all of standard input as one file, whose path is what the user calls it. Has no companions. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>, path: string): Promise<Source> {
  const source = { path, explicit: true, companions: new Map() }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of input) {
    parts.push(part)
    length += part.length
    if (length > maxFileSize) return { ...source, ...tooLarge }
  }
  return { ...source, ...textOf(Buffer.concat(parts, length)) }
}

/** The bytes of a file as text, or why they are not taken for one that can be linted. */
export function textOf(bytes: Uint8Array): ReadResult {
  if (bytes.length > maxFileSize) return tooLarge
  const problem = bytes.length < Math.min(maxStatements, maxReferences) ? null : tooManyParts(bytes)
  return problem === null ? { text: decode(bytes), problem } : { text: null, problem }
}

/** A statement may begin on a line, as Setup has them also behind a CR alone, and behind the second of two quotes. */
function tooManyParts(bytes: Uint8Array): Message | null {
  let lines = 1
  let quotes = 0
  let marks = 0
  let before = 0
  for (const byte of bytes) {
    if (byte === 0x0d || (byte === 0x0a && before !== 0x0d)) lines += 1
    else if (byte === 0x22 || byte === 0x27) quotes += 1
    else if (byte === 0x24 || byte === 0x7b || byte === 0x5b || byte === 0x3c) marks += 1
    before = byte
  }
  if (lines + (quotes >> 1) > maxStatements) return message('files.tooLong', { limit: maxStatements })
  return marks > maxReferences ? message('files.tooManyReferences', { limit: maxReferences }) : null
}
