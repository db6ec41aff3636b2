import type { Source } from '../lint.js'
import { largestFile, textOf, tooLarge } from './text-of.js'

/** Reads all of standard input as one file, whose path is what the user calls it. Has no companions. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>, path: string): Promise<Source> {
  const source = { path, explicit: true, companions: new Map() }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of input) {
    parts.push(part)
    length += part.length
    if (length > largestFile) return { ...source, ...tooLarge }
  }
  return { ...source, ...textOf(Buffer.concat(parts, length)) }
}
