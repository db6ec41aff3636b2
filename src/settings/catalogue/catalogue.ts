import { InternalError } from '../../messages/errors.js'
import { printable } from '../../messages/printable.js'
import { type SettingKey, settingKey } from '../../readers/dotnet/key.js'
import data from './catalogue.json' with { type: 'json' }
import type { RemovedData, SectionData, SettingData } from './catalogue-data.js'
import { elementName, keyHole, templateKey } from './element.js'
import type { RemovedSetting, Setting, SettingName } from './setting.js'

const entries = data.settings as readonly SettingData[]

/** The newest release the catalogue knows. */
export const newestRelease = data.source.release

/** Every setting, in the catalogue's order. */
export const settings: readonly Setting[] = entries.map(toSetting)

/** Every name that once was a setting. */
export const removedSettings: readonly RemovedSetting[] = (data.removed as readonly RemovedData[]).map(
  toRemoved,
)

export const sections = data.sections as readonly SectionData[]

/** Names that belong in other files, by file. */
export const otherFiles = data.files as Readonly<Record<string, readonly string[]>>

/** What Setup writes into the file by itself: all in its order, those it writes as REPLACE, those only without push. */
export const installer = data.installer as Readonly<
  Record<'order' | 'placeholders' | 'whenPushIsOff', readonly string[]>
>

const byWrittenName = new Map<string, Setting>(settings.map((setting) => [setting.name, setting]))
const byKey: ReadonlyMap<SettingKey, Setting> = new Map(
  settings.map((setting) => [settingKey(setting.name), setting]),
)
const removedByKey: ReadonlyMap<SettingKey, RemovedSetting> = new Map(
  removedSettings.map((removed) => [settingKey(removed.name), removed]),
)

/**
 * A setting by its name in any case, or undefined. An element of an array or a dictionary is a setting of its
 * own, named with its index or key. No env file sets a name with a colon, which ends names there.
 */
export function findSetting(name: string): Setting | undefined {
  const asWritten = byWrittenName.get(name)
  if (asWritten !== undefined) return asWritten
  if (name.includes(':')) return undefined
  const key = settingKey(name)
  const listed = byKey.get(key)
  if (listed !== undefined) return listed
  const template = byKey.get(templateKey(key))
  if (template !== undefined) return { ...template, name: settingName(elementName(template.name, name)) }
  return findElement(key)
}

/** A setting that the code itself names; fails when the catalogue lacks it, which a test rules out. */
export function setting(name: string): Setting {
  const found = findSetting(name)
  if (found === undefined) throw new InternalError(`the catalogue has no setting ${name}`)
  return found
}

/** A name that the server once read, in any case, or undefined. */
export function findRemoved(name: string): RemovedSetting | undefined {
  const removed = removedByKey.get(templateKey(settingKey(name)))
  if (removed?.name.includes('{') !== true) return removed
  return { ...removed, name: settingName(elementName(removed.name, name)) }
}

/**
 * The element of a known array or dictionary of plain texts. A key may be any text, so none is repeated; an array's
 * too, which .NET only sorts by (dotnet/runtime ConfigurationBinder.cs, `BindArray`).
 */
function findElement(key: SettingKey): Setting | undefined {
  const end = key.lastIndexOf(':')
  if (end < 0 || end + 1 === key.length) return undefined
  const parent = byKey.get(key.slice(0, end) as SettingKey)
  if (parent?.element !== 'string') return undefined
  const last = key.slice(end + 1)
  return parent.type === 'array' && /^\d{1,9}$/.test(last) ? elementOf(parent, last) : elementOfAnyKey(parent)
}

/** The same for every key, so that a file of many keys holds one. */
function elementOfAnyKey(parent: Setting): Setting {
  const known = elements.get(parent)
  if (known !== undefined) return known
  const element = elementOf(parent, keyHole)
  elements.set(parent, element)
  return element
}

const elements = new Map<Setting, Setting>()

function elementOf(parent: Setting, key: string): Setting {
  const name = settingName(`${parent.name}__${key}`)
  return { ...parent, name, type: 'string', nullable: true, element: null }
}

function toSetting(entry: SettingData): Setting {
  const seenIn = entry.seenIn ?? []
  return {
    name: settingName(entry.name),
    type: entry.type,
    nullable: entry.nullable === true,
    ...(entry.values === undefined ? {} : { values: entry.values }),
    element: entry.element ?? null,
    secret: entry.secret === true,
    default: entry.default ?? null,
    since: entry.since ?? null,
    unusedSince: entry.unusedSince ?? null,
    documented: seenIn.some((place) => place === 'installer' || place.startsWith('help:')),
    readsInstead: entry.readsInstead === undefined ? null : settingName(entry.readsInstead),
  }
}

function toRemoved({ name, removedIn, replacedBy }: RemovedData): RemovedSetting {
  return {
    name: settingName(name),
    removedIn,
    replacedBy: replacedBy === undefined ? null : settingName(replacedBy),
  }
}

function settingName(name: string): SettingName {
  return printable(name) as SettingName
}
