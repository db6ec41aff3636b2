import type { Source } from '../lint.js'
import { message } from '../messages/message.js'
import { decode } from '../source/decode.js'
import { largestFile } from './read.js'

/** Reads all of standard input as one file, whose path is what the user calls it. Has no neighbours. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>, path: string): Promise<Source> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of input) {
    parts.push(part)
    length += part.length
    if (length > largestFile) {
      const problem = message('files.tooLarge', { limit: largestFile / 1024 / 1024 })
      return { path, text: null, problem, explicit: true, neighbours: new Map() }
    }
  }
  const text = decode(Buffer.concat(parts, length))
  return { path, text, problem: null, explicit: true, neighbours: new Map() }
}
