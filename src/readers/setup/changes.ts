import type { SourceText } from '../../source/text.js'
import { reveal, type Value } from '../../source/value.js'
import type { ComposeEntry, ComposeReading } from '../compose/read-compose.js'
import { withReplacements } from '../replacement.js'
import { defaults, pushRelayKey, vaultKey } from './defaults.js'
import type { BrokenValue } from './losses.js'
import { lastByName, type Placed } from './placed.js'

/** `overwritten`: the vault URL, by that of `config.yml`. */
export type Change = Omit<BrokenValue, 'how'> & { readonly how: BrokenValue['how'] | 'overwritten' }

const known = new Set(defaults.map(({ key }) => key))

/** The statements that win now, are written back, and give the containers another value then. */
export function changesOf(
  placed: readonly Placed[],
  text: SourceText,
  after: ComposeReading,
): readonly Change[] {
  const last = lastByName(after.entries)
  const failingLines = new Set(
    after.entries.flatMap(({ error, statement }) =>
      error === null ? [] : [lineOf(text, statement.span.start)],
    ),
  )
  return placed.flatMap((each) => {
    const { entry, name, line, wins } = each
    if (!wins || entry.value === null || line.kind === 'dropped') return []
    const then = last.get(name)
    const value = after.failure === null ? after.environment.get(name) : valueThen(then)
    if (same(entry.value, value ?? null) || isRelayTakenOut(name, entry.value)) return []
    const rejected = then !== undefined && failingLines.has(lineOf(text, then.statement.span.start))
    return [{ entry, how: howOf(each), rejected }]
  })
}

/** The same of a file that is written back as it is: the vault URL alone can change, to `url`. */
export function overwritten(placed: readonly Placed[], url: string): readonly Change[] {
  return placed.flatMap(({ entry, name, wins }) =>
    wins && name === vaultKey && entry.value !== null && !entry.value.is(url)
      ? [{ entry, how: 'overwritten' as const, rejected: false }]
      : [],
  )
}

/** None where Compose rejects the statement, whatever it was meant to say. */
function valueThen(entry: ComposeEntry | undefined): Value | null {
  return entry?.error === null ? entry.value : null
}

function howOf({ name, line, severalLines }: Placed): Change['how'] {
  if (severalLines) return 'cut'
  if (line.kind === 'dropped') return 'moved'
  if (!known.has(reveal(line.key)) && line.text.matches(/\\"/)) return 'unescaped'
  return line.key.is(vaultKey) && name === vaultKey ? 'overwritten' : 'moved'
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
