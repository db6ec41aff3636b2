import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { message } from '../messages/message.js'
import { errorCode } from './error-code.js'
import { largestFile, type Reading, textOf, tooLarge } from './text-of.js'
import { rejection } from './write-rejection.js'

/** Windows has neither: opening does not wait there, and links need a privilege. */
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants

/**
 * Reads a regular file as text. Whatever else is there, or cannot be read, is a problem for the user and no
 * failure. Never waits: a pipe that took the file's place since it was found is opened without its writer.
 * A link is not followed; callers that follow one resolve it first.
 */
export function readText(location: string): Reading {
  try {
    const file = openSync(location, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    try {
      return readOpen(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { text: null, problem: rejection(errorCode(error)) }
  }
}

function readOpen(file: number): Reading {
  const stats = fstatSync(file)
  if (stats.isDirectory()) return { text: null, problem: message('files.folder') }
  if (!stats.isFile()) return { text: null, problem: message('files.special') }
  const bytes = stats.size > largestFile ? null : readBytes(file, stats.size)
  return bytes === null ? tooLarge : textOf(bytes)
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
    if (length > largestFile) return null
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
  }
}
