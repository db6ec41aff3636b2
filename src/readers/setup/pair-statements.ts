import { withReplacements } from '../../source/decode.js'
import type { Assignment, KeyOnly } from '../../source/statement.js'
import { reveal } from '../../source/value.js'
import type { ComposeEntry, ComposeReading } from '../compose/reading.js'
import { settingKey } from '../dotnet/key.js'
import { type Default, defaults } from './defaults.js'
import { lineAt, type SetupLine, type SetupReading } from './read-setup.js'

/** A statement that Compose takes, and the line of Setup's that it begins on. */
export interface PairedStatement {
  readonly entry: ComposeEntry
  readonly statement: Assignment | KeyOnly
  /** As Compose holds it. */
  readonly name: string
  readonly line: SetupLine
  /** The statement goes on behind that line. */
  readonly severalLines: boolean
  /** No later statement sets the same name. */
  readonly wins: boolean
  /** The setting of Setup's own that .NET takes the name for. */
  readonly default: Default | null
}

const byKey = new Map(defaults.map((each) => [each.key, each]))
const bySettingKey = new Map(defaults.map((each) => [settingKey(each.key), each]))
const longestKey = Math.max(...defaults.map(({ key }) => key.length))

function defaultOf(name: string): Default | null {
  if (name.length > longestKey) return null
  return byKey.get(name) ?? bySettingKey.get(settingKey(name)) ?? null
}

/** Pairs each statement with its line. */
export function pairStatements(
  { entries }: ComposeReading,
  { lines }: SetupReading,
): readonly PairedStatement[] {
  const last = lastByName(entries)
  const pairs: PairedStatement[] = []
  for (const entry of entries) {
    const { statement } = entry
    const line = lineAt(lines, statement.span.start)
    if (statement.kind === 'malformed' || entry.error !== null || line === undefined) continue
    const name = nameOf(entry)
    pairs.push({
      entry,
      statement,
      name,
      line,
      severalLines: statement.span.end > line.span.end,
      wins: last.get(name) === entry,
      default: defaultOf(name),
    })
  }
  return pairs
}

/** The entry that wins for each name: the last that sets something, else the last that names it. */
export function lastByName(entries: readonly ComposeEntry[]): ReadonlyMap<string, ComposeEntry> {
  const last = new Map<string, ComposeEntry>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (entry.value !== null || last.get(name)?.value == null) last.set(name, entry)
  }
  return last
}

/** The name as it is once bytes that are not UTF-8 are replaced. */
function nameOf({ name }: ComposeEntry): string {
  return withReplacements(reveal(name))
}
