import { countBefore } from '../../source/binary-search.js'
import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import { reveal, Value } from '../../source/value.js'
import { defaults } from './defaults.js'
import { readLines, type TextLine } from './read-lines.js'

/** A line that Setup takes in, whatever it is to others: `# old=x` is one too. */
export interface EntryLine {
  readonly kind: 'entry'
  readonly span: Span
  /** Everything before the first `=`, blanks and `export` included. */
  readonly key: Value
  /** Everything after it, as it stands. */
  readonly text: Value
}

/** A line without `=`, which Setup passes over and does not write back. */
export interface DroppedLine {
  readonly kind: 'dropped'
  readonly span: Span
  readonly what: 'blank' | 'comment' | 'colon' | 'name-only'
}

export type SetupLine = EntryLine | DroppedLine

export interface SetupReading {
  /** Key to value, only the keys of the file, each at the place of its first line. */
  readonly entries: ReadonlyMap<string, Value>
  /** Every line, in order. The same key may stand on several. */
  readonly lines: readonly SetupLine[]
}

/**
 * What Setup holds of a file before it writes it anew: `bitwarden/server util/Setup/EnvironmentFileBuilder.cs`,
 * `LoadExistingValues`. Never fails.
 */
export function readAsSetup(text: SourceText): SetupReading {
  const lines = readLines(text).map(readLine)
  const entries = new Map<string, Value>()
  for (const line of lines) {
    if (line.kind !== 'entry') continue
    const key = reveal(line.key)
    entries.set(key, entries.has(key) || ownKeys.has(key) ? line.text : asNew(line.text))
  }
  return { entries, lines }
}

const ownKeys: ReadonlySet<string> = new Set(defaults.map(({ key }) => key))

/** What a text becomes under a key that Setup does not hold yet; under one that it holds, it stays as it is. */
export function asNew(text: Value): Value {
  const raw = reveal(text)
  return raw.includes('\\"') ? new Value(unescapeQuotes(raw)) : text
}

/** Setup's one unescaping. */
export function unescapeQuotes(text: string): string {
  return text.replaceAll('\\"', '"')
}

function readLine({ span, text }: TextLine): SetupLine {
  const at = text.indexOf('=')
  if (at !== -1) {
    return { kind: 'entry', span, key: new Value(text.slice(0, at)), text: new Value(text.slice(at + 1)) }
  }
  return { kind: 'dropped', span, what: whatIs(text.trim()) }
}

function whatIs(line: string): DroppedLine['what'] {
  if (line === '') return 'blank'
  if (line.startsWith('#')) return 'comment'
  return line.includes(':') ? 'colon' : 'name-only'
}

/** The line that holds an offset of the file; undefined in an empty one. */
export function lineAt(lines: readonly SetupLine[], offset: number): SetupLine | undefined {
  return lines[Math.max(0, countBefore(lines, ({ span }) => span.start <= offset) - 1)]
}
