import type { RemovedData, SettingData } from '../../src/settings/catalogue/catalogue-data.js'
import type { Bound } from './bind.js'
import type { CatalogueData, Notes } from './data.js'
import type { History } from './history.js'

/** A public key is none. */
const secretName = /(?:password|(?<!public)key|secret|token|connectionString)$/i

/** Puts together what the sources say and what people know. The result depends on nothing else. */
export function mergeCatalogue(history: History, notes: Notes): CatalogueData {
  const casing = new Map(notes.casing.map((name) => [name.toLowerCase(), name]))
  const shown = (name: string) => casing.get(name.toLowerCase()) ?? name
  const bound = history.current.map((setting) =>
    toSetting({ ...setting, name: shown(setting.name) }, notes, shown),
  )
  const elsewhere = notes.readElsewhere.map(({ readBy: _, ...setting }) =>
    toSetting({ nullable: false, ...setting }, notes, shown),
  )
  const settings = [...bound, ...elsewhere].sort(byName)
  const known = new Set(settings.map(({ name }) => name.toLowerCase()))
  const between = Object.entries(notes.removedBetweenReleases).map(([name, removedIn]) => ({
    name,
    removedIn,
  }))
  const removed = new Map([...between, ...history.removed].map((entry) => [entry.name.toLowerCase(), entry]))
  return {
    source: { repository: 'bitwarden/server', commit: history.commit, release: history.release },
    settings,
    removed: [...removed.values()]
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map((entry) => toRemoved(entry, notes))
      .sort(byName),
    sections: notes.sections.map(({ prefix, read }) => ({ prefix, read })),
    files: notes.files,
    installer: notes.installer,
  }
}

type Known = Bound & Pick<SettingData, 'since'>

function toSetting(
  setting: Omit<Known, 'nullable'> & { nullable?: boolean },
  notes: Notes,
  shown: (name: string) => string,
): SettingData {
  const { name, type, values, element, nullable, since, readsInstead } = setting
  const value = notes.defaults[name] ?? setting.default
  const unusedSince = notes.unusedSince[name]
  const spellings = notes.spellings[name]
  const seenIn = notes.seenIn[name]
  return {
    name,
    type,
    ...(values === undefined ? {} : { values }),
    ...(element === undefined ? {} : { element }),
    ...(nullable === true ? { nullable } : {}),
    ...(value === undefined ? {} : { default: value }),
    ...(type === 'string' && secretName.test(name) ? { secret: true } : {}),
    ...(since === undefined ? {} : { since }),
    ...(unusedSince === undefined ? {} : { unusedSince }),
    ...(readsInstead === undefined ? {} : { readsInstead: shown(readsInstead) }),
    ...(spellings === undefined ? {} : { spellings }),
    ...(seenIn === undefined ? {} : { seenIn }),
  }
}

function toRemoved(
  { name, removedIn }: { name: string; removedIn: string },
  { replacedBy }: Notes,
): RemovedData {
  const next = replacedBy[name]
  return { name, removedIn, ...(next === undefined ? {} : { replacedBy: next }) }
}

/** By code unit, so that every machine gives the same order. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name)
}
