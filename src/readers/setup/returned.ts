import { hasValue } from '../dotnet/has-value.js'
import { type Harm, smtpHostKey } from './defaults.js'
import type { DroppedStatement, Duplicate, ReturnedDefault } from './losses.js'
import type { Placed } from './placed.js'
import type { SetupReading } from './read-setup.js'
import { type UpdateOptions, writtenDefaults } from './update.js'

/** The statements whose lines Setup passes over, but for those that a later line of the same name outdoes. */
export function droppedStatements(
  placed: readonly Placed[],
  { entries }: SetupReading,
): readonly DroppedStatement[] {
  return placed.flatMap(({ entry, statement, line, wins, default: own }) => {
    if (line.kind === 'entry' || !wins || !statement.beginsLine) return []
    const comesBack = own !== null && !entries.has(own.key) ? own : null
    return [{ entry, how: statement.kind === 'key-only' ? 'name-only' : 'colon', comesBack }]
  })
}

/** The statements that Setup keeps without seeing which of its own settings they are. */
export function duplicatesAdded(placed: readonly Placed[], { entries }: SetupReading): readonly Duplicate[] {
  return placed.flatMap((each) => {
    const { entry, name, line, default: added } = each
    if (added === null || line.kind === 'dropped' || entries.has(added.key)) return []
    return [{ entry, added, how: duplicateOf(each, line.key.matches(/^\s/)), collides: name !== added.key }]
  })
}

function duplicateOf({ statement, name, default: own }: Placed, indented: boolean): Duplicate['how'] {
  if (name !== own?.key) return 'case'
  if (!statement.beginsLine) return 'shared-line'
  if (statement.export !== null) return 'export'
  if (statement.kind === 'assignment' && statement.separator === ':') return 'colon'
  return indented ? 'indent' : 'blank'
}

/** Setup's own settings that the file lacks under their exact names. */
export function returnedDefaults(
  placed: readonly Placed[],
  { entries }: SetupReading,
  duplicates: readonly Duplicate[],
  { pushNotifications }: UpdateOptions,
): readonly ReturnedDefault[] {
  const returning = writtenDefaults(pushNotifications ?? true).filter(({ key }) => !entries.has(key))
  if (returning.length === 0) return []
  const meant = new Map(placed.map(({ default: own, entry }) => [own?.key, entry]))
  const mail = placed.findLast(({ name }) => name === smtpHostKey)?.entry.value ?? null
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
