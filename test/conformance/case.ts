import { readFileSync } from 'node:fs'
import { decode } from '../../src/source/decode.js'
import type { SourceText } from '../../src/source/text.js'
import type { RecordedStart } from './dotnet.js'
import type { ValueRecord } from './values/record.js'

export const readers = ['compose', 'setup', 'dotenv', 'lite', 'dotnet'] as const
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

/** What Lite's entrypoint and supervisord were seen to make of an environment (see `cases/README.md`). */
export interface RecordedLite {
  readonly id: string
  readonly env: Readonly<Record<string, string>>
  readonly volume?: readonly string[]
  readonly exports: Readonly<Record<string, string>>
  readonly services: Readonly<Record<string, 'on' | 'off'>>
  readonly routes: readonly string[]
  readonly exit: { readonly stage: string; readonly code: number; readonly message: string }
  readonly site?: Readonly<Record<string, unknown>> | null
}

export type Recorded = RecordedCase | RecordedLite | RecordedStart | ValueRecord

/** Reads a file of cases, one JSON object a line. */
export function readCases<T extends Recorded = Recorded>(path: string | URL): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}

/** Whether a line holds an environment of Lite's, a value or an environment of .NET's; else it holds a file. */
export function isLite(recorded: Recorded): recorded is RecordedLite {
  return 'exports' in recorded
}

export function isValue(recorded: Recorded): recorded is ValueRecord {
  return 'parser' in recorded
}

export function isStart(recorded: Recorded): recorded is RecordedStart {
  return 'bound' in recorded
}

export function isFile(recorded: Recorded): recorded is RecordedCase {
  return 'compose' in recorded
}

/** The file of a case, as it would be read from disk. */
export function inputOf({ input, inputBase64 }: RecordedCase): SourceText {
  return inputBase64 === undefined ? onDisk(input ?? '') : decode(Buffer.from(inputBase64, 'base64'))
}

/** A text as it comes back from a disk. */
export function onDisk(text: string): SourceText {
  return decode(Buffer.from(text, 'utf8'))
}
