import { readFileSync } from 'node:fs'
import { decode } from '../../src/source/decode.js'
import type { SourceText } from '../../src/source/text.js'

export const readers = ['compose', 'setup', 'dotenv'] as const
export type ReaderName = (typeof readers)[number]

/** What Compose was seen to do with a file. */
export interface RecordedCompose {
  readonly ok: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly error?: string
  readonly warnings?: readonly string[]
}

/** One recorded case; what a reader made of it is there only where it was recorded (see `cases/README.md`). */
export interface RecordedCase {
  readonly id: string
  readonly input?: string
  readonly inputBase64?: string
  readonly host?: Readonly<Record<string, string>>
  readonly before?: readonly string[]
  readonly compose: RecordedCompose
  /** The version of compose-go that was asked, where it is not the one named in `cases/README.md`. */
  readonly composeGo?: string
  readonly setup?: Readonly<Record<string, string>>
  readonly dotenv?: Readonly<Record<string, string>>
  readonly updated?: string
  readonly composeUpdated?: RecordedCompose
}

/** Reads a file of cases, one JSON object a line. */
export function readCases<T = RecordedCase>(path: string | URL): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}

/** The file of a case, as it would be read from disk. */
export function inputOf({ input, inputBase64 }: RecordedCase): SourceText {
  return inputBase64 === undefined ? onDisk(input ?? '') : decode(Buffer.from(inputBase64, 'base64'))
}

/** A text as it comes back from a disk. */
export function onDisk(text: string): SourceText {
  return decode(Buffer.from(text, 'utf8'))
}
