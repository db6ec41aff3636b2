import type { SettingData } from '../../src/settings/catalogue/catalogue-data.js'
import type { CatalogueData } from './data.js'

/** What a new catalogue changes, in sentences, and what it must not lose. */
export interface Changes {
  readonly sentences: readonly string[]
  /** Settings of the help or the installer, and notes about settings, that the new catalogue does not have. */
  readonly lost: readonly string[]
}

/** Compares the committed catalogue with a new one. */
export function compareCatalogues(before: CatalogueData, after: CatalogueData): Changes {
  const old = new Map(before.settings.map((setting) => [setting.name.toLowerCase(), setting]))
  const now = new Map(after.settings.map((setting) => [setting.name.toLowerCase(), setting]))
  const gone = new Map(after.removed.map(({ name, removedIn }) => [name.toLowerCase(), removedIn]))
  const sentences: string[] = []
  if (before.source.release !== after.source.release) {
    sentences.push(`The newest release is ${after.source.release}; it was ${before.source.release}.`)
  }
  for (const [folded, setting] of now) {
    const was = old.get(folded)
    if (was === undefined)
      sentences.push(`${setting.name} is new: ${setting.type}, since ${setting.since ?? 'ever'}.`)
    else sentences.push(...compareSettings(was, setting))
  }
  for (const [folded, { name }] of old) {
    if (now.has(folded)) continue
    const release = gone.get(folded)
    sentences.push(
      release === undefined ? `${name} is no longer found.` : `${name} is gone since ${release}.`,
    )
  }
  const wasGone = new Map(before.removed.map(({ name, removedIn }) => [name.toLowerCase(), removedIn]))
  for (const { name, removedIn } of after.removed) {
    const release = wasGone.get(name.toLowerCase())
    if (release === undefined && !old.has(name.toLowerCase()))
      sentences.push(`${name} is old, without effect since ${removedIn}.`)
    else if (release !== undefined && release !== removedIn) {
      sentences.push(`${name} is gone since ${removedIn}; the catalogue said ${release}.`)
    }
  }
  return { sentences, lost: lostSettings(before, after) }
}

/** What Bitwarden documents or writes itself does not vanish by itself: the sources were misread, or moved. */
function lostSettings(before: CatalogueData, after: CatalogueData): string[] {
  const now = new Set(after.settings.map(({ name }) => name.toLowerCase()))
  const needed = [
    ...before.settings.filter(({ seenIn }) => seenIn?.some(isOfficial)).map(({ name }) => name),
    ...after.installer.order,
    ...after.installer.placeholders,
  ]
  return [...new Set(needed)].filter((name) => !now.has(name.toLowerCase()))
}

function isOfficial(place: string): boolean {
  return place === 'installer' || place.startsWith('help:')
}

function compareSettings(was: SettingData, is: SettingData): string[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof SettingData)[]
  return keys.flatMap((key) => {
    const [old, now] = [JSON.stringify(was[key]), JSON.stringify(is[key])]
    return old === now
      ? []
      : [`${is.name}: ${key} is ${now ?? 'no longer given'}${old === undefined ? '' : `; it was ${old}`}.`]
  })
}
