import type { Scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import { reveal } from '../../source/value.js'
import type { ComposeEntry } from '../compose/reading.js'
import { hasValue } from '../dotnet/has-value.js'
import { type Default, type Harm, smtpHostKey } from './defaults.js'
import type { PairedStatement } from './pair-statements.js'
import { lineAt, type SetupReading } from './read-setup.js'
import { type UpdateOptions, writtenDefaults } from './update.js'

/** A statement that Setup does not write back. */
export interface DroppedStatement {
  readonly entry: ComposeEntry
  readonly how: 'colon' | 'name-only'
  /** The setting of Setup's own that takes its place with its default. */
  readonly comesBack: Default | null
}

/** A value that the containers see otherwise after the update. */
export interface BrokenValue {
  readonly entry: ComposeEntry
  /**
   * `unescaped`: each `\"` became `"`. `cut`: its lines are taken one by one. `moved`: its own text stays, but
   * what it depends on, or what overrides it, stands elsewhere now.
   */
  readonly how: 'unescaped' | 'cut' | 'moved'
  /** Compose rejects the line then, and with it the file. */
  readonly rejected: boolean
}

/** A statement that Setup does not take for the setting it is to others, so that it adds the setting again. */
export interface Duplicate {
  readonly entry: ComposeEntry
  readonly added: Default
  readonly how: 'case' | 'export' | 'indent' | 'blank' | 'colon' | 'shared-line'
  /** Two variables to Compose and one setting to .NET; otherwise the old line still wins. */
  readonly collides: boolean
}

/** A setting of Setup's own that the file lacks under its exact name. */
export interface RestoredDefault {
  readonly default: Default
  /** What its coming back does; null for nothing worse than before. */
  readonly harm: Harm | null
  /** The last line that others take for it. */
  readonly meant: ComposeEntry | null
}

/** The statements whose lines Setup passes over, but for those that a later line of the same name outdoes. */
export function droppedStatements(
  pairs: readonly PairedStatement[],
  { entries }: SetupReading,
): readonly DroppedStatement[] {
  return pairs
    .filter(({ line, wins, statement }) => line.kind === 'dropped' && wins && statement.beginsLine)
    .map(({ entry, statement, default: own }) => ({
      entry,
      how: statement.kind === 'key-only' ? 'name-only' : 'colon',
      comesBack: own !== null && !entries.has(own.key) ? own : null,
    }))
}

/** The statements that Setup keeps without seeing which of its own settings they are. */
export function duplicatesAdded(
  pairs: readonly PairedStatement[],
  { entries }: SetupReading,
): readonly Duplicate[] {
  return pairs.flatMap((each) => {
    const { entry, name, line, default: added } = each
    if (added === null || line.kind === 'dropped' || entries.has(added.key)) return []
    return [{ entry, added, how: duplicateOf(each, line.key.matches(/^\s/)), collides: name !== added.key }]
  })
}

function duplicateOf(
  { statement, name, default: own }: PairedStatement,
  indented: boolean,
): Duplicate['how'] {
  if (name !== own?.key) return 'case'
  if (!statement.beginsLine) return 'shared-line'
  if (statement.export !== null) return 'export'
  if (statement.kind === 'assignment' && statement.separator === ':') return 'colon'
  return indented ? 'indent' : 'blank'
}

/** Setup's own settings that the file lacks under their exact names. */
export function restoredDefaults(
  pairs: readonly PairedStatement[],
  { entries }: SetupReading,
  duplicates: readonly Duplicate[],
  { pushNotifications }: UpdateOptions,
): readonly RestoredDefault[] {
  const returning = writtenDefaults(pushNotifications ?? true).filter(({ key }) => !entries.has(key))
  if (returning.length === 0) return []
  const meant = new Map(pairs.map(({ default: own, entry }) => [own?.key, entry]))
  const mail = pairs.findLast(({ name }) => name === smtpHostKey)?.entry.value ?? null
  const kept = new Set(duplicates.flatMap(({ added, collides }) => (collides ? [] : [added.key])))
  const harmOf = (key: string, harm: Harm | null) => {
    if (kept.has(key)) return null
    // Without a mail server it does not matter by which port it is not reached.
    return harm === 'mail' && (mail === null || !hasValue(mail)) ? null : harm
  }
  return returning.map((each) => ({
    default: each,
    harm: harmOf(each.key, each.harm),
    meant: meant.get(each.key) ?? null,
  }))
}

/**
 * The comments of their own lines that are gone after the update: those without `=`, and of those with the same
 * text before it, all but the last, whose text takes the place of the first.
 */
export function lostComments({ nodes }: Scan, { lines }: SetupReading): readonly Span[] {
  const last = new Map(lines.flatMap((line) => (line.kind === 'entry' ? [[reveal(line.key), line]] : [])))
  return nodes.flatMap(({ kind, span }) => {
    if (kind !== 'comment') return []
    const line = lineAt(lines, span.start)
    if (line === undefined) return []
    const lost =
      line.kind === 'dropped'
        ? line.what === 'comment'
        : line.key.matches(/^\s*#/) && last.get(reveal(line.key)) !== line
    return lost ? [span] : []
  })
}
