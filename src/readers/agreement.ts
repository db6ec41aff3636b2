import type { Edit } from '../source/edit.js'
import { type Scan, scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import { reveal, type Value } from '../source/value.js'
import { readAsCompose, rejectionOf } from './compose/read-compose.js'
import type { ComposeReading } from './compose/reading.js'
import { type SettingKey, settingKey } from './dotnet/key.js'
import { looksLikeLite } from './lite/looks-like-lite.js'
import { readAsSetup } from './setup/read-setup.js'
import { singleKeys, singleValue } from './setup/single-value.js'
import { type UpdateOptions, writeAnew } from './setup/update.js'

/** What a file is to its readers: all that a change to it must not disturb. */
interface Readings {
  readonly now: ReadonlyMap<SettingKey, Value | null>
  readonly afterUpdate: ReadonlyMap<SettingKey, Value | null>
  readonly bySetup: ReadonlyMap<SettingKey, Value | null>
  readonly rejected: boolean
}

/**
 * Whether all readers, Setup's second one included, see every setting of `after` as they see it in `before`, now
 * and after Bitwarden's update, but for those in `except`; and whether Compose
 * reads the file if it did. This is what makes a fix safe.
 */
export function agree(
  before: SourceText,
  after: SourceText,
  except: ReadonlySet<SettingKey>,
  options: UpdateOptions,
): boolean {
  const [then, now] = [readings(before, options), readings(after, options)]
  if (now.rejected && !then.rejected) return false
  return (
    same(then.now, now.now, except) &&
    same(then.afterUpdate, now.afterUpdate, except) &&
    same(then.bySetup, now.bySetup, except)
  )
}

/** The keys of the statements that edits touch. */
export function touchedKeys({ statements }: Scan, edits: readonly Edit[]): readonly SettingKey[] {
  return statements
    .filter(({ span }) => edits.some((edit) => edit.span.start <= span.end && edit.span.end >= span.start))
    .map(({ name }) => settingKey(reveal(name)))
}

function readings(text: SourceText, options: UpdateOptions): Readings {
  const now = readAsCompose(scan(text))
  // Lite has no Setup.
  if (looksLikeLite(text))
    return {
      now: byKey(now),
      afterUpdate: new Map(),
      bySetup: new Map(),
      rejected: rejectionOf(now) !== null,
    }
  const setup = readAsSetup(text)
  return {
    now: byKey(now),
    afterUpdate: byKey(readAsCompose(scan(writeAnew(setup, options)))),
    bySetup: new Map(singleKeys.map(({ key }) => [settingKey(key), singleValue(setup, key)])),
    rejected: rejectionOf(now) !== null,
  }
}

/** The last value of each name, by .NET's comparison; of rejected lines what they were meant to say. */
function byKey({ entries }: ComposeReading): ReadonlyMap<SettingKey, Value | null> {
  return new Map(entries.map(({ name, value }) => [settingKey(reveal(name)), value]))
}

function same(
  before: ReadonlyMap<SettingKey, Value | null>,
  after: ReadonlyMap<SettingKey, Value | null>,
  except: ReadonlySet<SettingKey>,
): boolean {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (except.has(name)) continue
    const [one, other] = [before.get(name), after.get(name)]
    if (one === undefined || other === undefined) return false
    if (one === null || other === null ? one !== other : !one.equals(other)) return false
  }
  return true
}
