import { type Message, message } from '../messages/message.js'
import { decode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'

/** A text, or why there is none. */
export type Reading =
  | { readonly text: SourceText; readonly problem: null }
  | { readonly text: null; readonly problem: Message }

/** Larger files are not read, in bytes: the largest real one seen has 9 kB. */
export const largestFile = 32 * 1024 * 1024

/** Of files with more statements the process would run out of memory: each takes some kilobytes. */
export const mostStatements = 300_000

export const tooLarge: Reading = {
  text: null,
  problem: message('files.tooLarge', { limit: largestFile / 1024 / 1024 }),
}

/** The bytes of a file as text, or why they are not taken for one that can be linted. */
export function textOf(bytes: Uint8Array): Reading {
  if (bytes.length > largestFile) return tooLarge
  if (bytes.length >= mostStatements && mayBegin(bytes) > mostStatements)
    return { text: null, problem: message('files.tooLong', { limit: mostStatements }) }
  return { text: decode(bytes), problem: null }
}

/** In how many places a statement may begin: on a line, and behind the second of two quotes. */
function mayBegin(bytes: Uint8Array): number {
  let lines = 1
  let quotes = 0
  for (const byte of bytes) {
    if (byte === 0x0a) lines += 1
    else if (byte === 0x22 || byte === 0x27) quotes += 1
  }
  return lines + (quotes >> 1)
}
