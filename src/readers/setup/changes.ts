import { withReplacements } from '../../source/decode.js'
import type { SourceText } from '../../source/text.js'
import { reveal, type Value } from '../../source/value.js'
import type { ComposeEntry, ComposeReading } from '../compose/reading.js'
import { defaults, pushRelayKey, vaultKey } from './defaults.js'
import type { BrokenValue } from './losses.js'
import { lastByName, type PairedStatement } from './pair-statements.js'
import type { SetupReading } from './read-setup.js'

/** `overwritten`: the vault URL, by that of `config.yml`. */
export type ValueChange = Omit<BrokenValue, 'how'> & { readonly how: BrokenValue['how'] | 'overwritten' }

// Every line of every file is asked; of a pattern within a function V8 makes an object at each call.
const commentMark = /^\s*#/
const escapedQuote = /\\"/
const known = new Set(defaults.map(({ key }) => key))

/** The statements that win now, are written back, and give the containers another value then. */
export function changesOf(
  pairs: readonly PairedStatement[],
  text: SourceText,
  after: ComposeReading,
): readonly ValueChange[] {
  const last = lastByName(after.entries)
  const failingLines = new Set(
    after.entries.flatMap(({ error, statement }) =>
      error === null ? [] : [lineOf(text, statement.span.start)],
    ),
  )
  return pairs.flatMap((each) => {
    const { entry, name, line, wins } = each
    if (!wins || entry.value === null || line.kind === 'dropped') return []
    const then = last.get(name)
    const value = after.failure === null ? after.environment.get(name) : valueThen(then)
    if (same(entry.value, value ?? null) || isRelayTakenOut(name, entry.value)) return []
    const how = howOf(each)
    const rejected = then !== undefined && failingLines.has(lineOf(text, then.statement.span.start))
    return how === null ? [] : [{ entry, how, rejected }]
  })
}

/** The same of a file that is written back as it is: the vault URL alone can change, to `url`. */
export function overwritten(pairs: readonly PairedStatement[], url: string): readonly ValueChange[] {
  return pairs.flatMap(({ entry, name, wins }) =>
    wins && name === vaultKey && entry.value !== null && !entry.value.is(url)
      ? [{ entry, how: 'overwritten' as const, rejected: false }]
      : [],
  )
}

/** None where Compose rejects the statement, whatever it was meant to say. */
function valueThen(entry: ComposeEntry | undefined): Value | null {
  return entry?.error === null ? entry.value : null
}

/** Null where nothing in the statement is why: then another one swallows its line, and that is said of the other. */
function howOf({ entry, name, line, severalLines }: PairedStatement): ValueChange['how'] | null {
  if (severalLines) return 'cut'
  if (line.kind === 'entry' && !known.has(reveal(line.key)) && line.text.matches(escapedQuote))
    return 'unescaped'
  if (line.kind === 'entry' && line.key.is(vaultKey) && name === vaultKey) return 'overwritten'
  return entry.substitutions.length > 0 ? 'moved' : null
}

/** `REPLACE` is no relay: taking it out gives the server back the one of `global.env`. */
function isRelayTakenOut(name: string, value: Value): boolean {
  return name === pushRelayKey && value.is('REPLACE')
}

/** Line ends inside a value become LF, which is no loss. */
function same(now: Value, then: Value | null): boolean {
  if (then === null) return false
  return withReplacements(reveal(now)).replaceAll('\r\n', '\n') === withReplacements(reveal(then))
}

function lineOf(text: SourceText, offset: number): number {
  return text.position(offset).line
}

/**
 * Whether Setup writes every statement back on a line that is what it was, and that says the same wherever it
 * stands: then nothing but the vault URL can change, and the file need not be written and read again to see it.
 * So it is with nearly every file.
 *
 * @param url what Setup writes as the vault URL: a strange one could change how the lines below it are read.
 */
export function isWrittenBackAsItIs(
  { entries }: ComposeReading,
  { lines }: SetupReading,
  pairs: readonly PairedStatement[],
  url: string,
): boolean {
  // A lone CR makes two lines of a comment for Setup.
  const taken = lines.filter((line) => line.kind === 'entry' && !line.key.matches(commentMark))
  return (
    pairs.length === entries.length &&
    pairs.length === taken.length &&
    /^[\w:/.-]*$/.test(url) &&
    pairs.every(isWrittenBack)
  )
}

function isWrittenBack({ entry, statement, line, severalLines }: PairedStatement): boolean {
  return (
    statement.kind === 'assignment' &&
    line.kind === 'entry' &&
    statement.separator === '=' &&
    statement.key.start === line.span.start &&
    statement.operator.start === statement.key.end &&
    statement.key.end > statement.key.start &&
    !severalLines &&
    entry.substitutions.length === 0 &&
    !line.text.matches(escapedQuote)
  )
}
