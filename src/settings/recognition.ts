import { type Printable, printable } from '../messages/printable.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { Stack } from '../source/file-form.js'
import { reveal, type Value } from '../source/value.js'
import { findRemoved, findSetting, settings } from './catalogue/catalogue.js'
import { elementName, fillIndexes, templateKey } from './catalogue/element.js'
import { findElsewhere, isOpenSection } from './catalogue/elsewhere.js'
import { findFormerName, findLiteSetting, isLiteSetting } from './catalogue/lite-settings.js'
import type { RemovedSetting, Setting } from './catalogue/setting.js'
import { type ForeignName, findForeignName } from './other-programs.js'
import { isOpposite, isSurely } from './typos/certainty.js'
import type { GuideLanguage } from './typos/dictionary.js'
import { foldLetters } from './typos/fold-letters.js'
import { liteTypo } from './typos/lite-typo.js'
import misnomers from './typos/misnomers.json' with { type: 'json' }
import { type Nearest, nearest, sameLetters, type TypoKind } from './typos/nearest.js'
import { isBitwardenRoot } from './typos/roots.js'
import { translate } from './typos/translation.js'

export type { TypoKind } from './typos/nearest.js'

/** What a name in the file is to the server. */
export type Recognition =
  | { readonly kind: 'known'; readonly setting: Setting }
  /** A section of known settings, or an array or dictionary, that got a scalar. */
  | { readonly kind: 'section'; readonly name: Printable }
  | { readonly kind: 'removed'; readonly removed: RemovedSetting }
  /** Does nothing here: read by another container from another file; null where no file of the user's is read. */
  | { readonly kind: 'elsewhere'; readonly file: Printable | null; readonly name: Printable }
  /** Read by another program, and by nothing that reads this file. */
  | ({ readonly kind: 'foreign' } & ForeignName)
  | Misspelt
  /** Below a setting that is a text, a number or the like, where .NET reads nothing, and may throw. */
  | { readonly kind: 'below'; readonly setting: Setting }
  | { readonly kind: 'translated'; readonly setting: Setting; readonly language: GuideLanguage }
  /** Under a root Bitwarden reads, and near nothing. */
  | { readonly kind: 'unknown' }
  /** None of our business: TZ, HTTPS_PROXY, a variable of one's own, a section whose names nobody lists. */
  | { readonly kind: 'unrelated' }

export interface Misspelt {
  readonly kind: 'misspelt'
  readonly setting: Setting
  readonly typoKind: TypoKind
  /** No release to come could have a setting of this name; false where the name is one of real words. */
  readonly sure: boolean
}

/** No setting's name is half as long. */
export const longestName = 256

/** By the name as written: the files of a repository hold the same names. */
const recognitions = new Map<string, Recognition>()

/** More than this no honest files hold; it bounds what is kept. */
const mostRemembered = 10_000

/**
 * Says what a name is, as .NET compares names: case folded, `__` between segments. Never fails. Asking again
 * costs nothing; else the time is linear in the name's length.
 */
export function recognise(name: Value): Recognition {
  const text = reveal(name)
  const known = recognitions.get(text)
  if (known !== undefined) return known
  const recognition = recogniseText(text)
  if (recognitions.size >= mostRemembered) recognitions.clear()
  recognitions.set(text, recognition)
  return recognition
}

function recogniseText(text: string): Recognition {
  // Compose takes off an `export` with an ordinary blank behind it only.
  const name = text.trim().replace(/^export[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+/, '')
  if (name.length > longestName)
    return { kind: isBitwardenRoot(name.slice(0, longestName)) ? 'unknown' : 'unrelated' }
  return (
    recogniseOfLite(name) ??
    recogniseExactly(name) ??
    recogniseTypo(name) ??
    (isBitwardenRoot(name) ? unknown : unrelated)
  )
}

const unknown: Recognition = { kind: 'unknown' }
const unrelated: Recognition = { kind: 'unrelated' }

/** Names that Lite's entrypoint reads, and those that are meant for it. */
function recogniseOfLite(name: string): Recognition | null {
  const lite = findLiteSetting(name)
  if (lite !== undefined) return { kind: 'known', setting: lite }
  const typo = liteTypo(name)
  if (typo === null) return null
  const setting = findLiteSetting(typo.meant) ?? findSetting(typo.meant)
  if (setting === undefined) return null
  return { kind: 'misspelt', setting, typoKind: typo.typoKind, sure: true }
}

/**
 * What a name is in a file of one stack: Lite's own names are read from Lite's file only, and names that Lite read once
 * are nobody's elsewhere.
 */
export function recogniseIn(stack: Stack, name: Value): Recognition {
  const recognition = recognise(name)
  if (stack === 'lite') {
    const removed = findFormerName(reveal(name))
    return removed === undefined ? recognition : { kind: 'removed', removed }
  }
  if (!('setting' in recognition) || !isLiteSetting(recognition.setting)) return recognition
  const elsewhere = findElsewhere(reveal(name))
  return elsewhere === undefined ? unrelated : { kind: 'elsewhere', ...elsewhere }
}

/** Names that are right, or right in another place or time. */
function recogniseExactly(name: string): Recognition | null {
  // To Compose a colon ends a name: .NET never gets one.
  if (name.includes(':')) return null
  const setting = findSetting(name)
  if (setting !== undefined) {
    const scalar = setting.type !== 'array' && setting.type !== 'dictionary'
    return scalar ? { kind: 'known', setting } : { kind: 'section', name: setting.name }
  }
  const removed = findRemoved(name)
  if (removed !== undefined) return { kind: 'removed', removed }
  const key = settingKey(name)
  const section = sectionNames().get(templateKey(key))
  if (section !== undefined) return { kind: 'section', name: printable(elementName(section, name)) }
  const parent = settingAbove(name)
  if (parent !== undefined) return { kind: 'below', setting: parent }
  const elsewhere = findElsewhere(name)
  if (elsewhere !== undefined) return { kind: 'elsewhere', ...elsewhere }
  const foreign = findForeignName(name)
  if (foreign?.own) return { kind: 'foreign', ...foreign }
  return isOpenSection(name) || unread.has(key) ? unrelated : null
}

/** The nearest setting above a name that is no section, list or table. */
function settingAbove(name: string): Setting | undefined {
  if (!isBitwardenRoot(name)) return undefined
  for (let end = name.lastIndexOf('__'); end > 0; end = name.lastIndexOf('__', end - 1)) {
    const setting = findSetting(name.slice(0, end))
    if (setting !== undefined)
      return setting.type === 'array' || setting.type === 'dictionary' ? undefined : setting
  }
  return undefined
}

/** Names that are meant for a setting and miss it. */
function recogniseTypo(name: string): Recognition | null {
  const base = name.replace(/_+FILE$/i, '')
  if (base !== name) {
    const setting = findSetting(base) ?? settingOf(recogniseTypo(base))
    if (setting !== undefined) return { kind: 'misspelt', setting, typoKind: 'file-suffix', sure: true }
  }
  const folded = foldLetters(name)
  const same = sameLetters(folded)
  if (same !== null) return meant(name, same)
  const translation = translate(name)
  if (translation?.language) {
    return { kind: 'translated', setting: translation.setting, language: translation.language }
  }
  const near = meant(name, nearest(folded))
  if (near !== null || translation === null) return near
  return { kind: 'misspelt', setting: translation.setting, typoKind: 'invented', sure: false }
}

function meant(name: string, found: Nearest | null): Recognition | null {
  if (found === null) return null
  const { meaning } = found.spelling
  if (meaning.kind === 'meaningless') return unknown
  const right = fillIndexes(meaning.name, name)
  const removed = meaning.kind === 'removed' ? findRemoved(right) : undefined
  if (removed !== undefined) return { kind: 'removed', removed }
  const setting = findSetting(right)
  if (setting === undefined || isOpposite(name, setting.name)) return null
  return { kind: 'misspelt', setting, typoKind: found.typoKind, sure: isSurely(found, name) }
}

function settingOf(recognition: Recognition | null): Setting | undefined {
  return recognition?.kind === 'misspelt' || recognition?.kind === 'translated'
    ? recognition.setting
    : undefined
}

/** What Bitwarden's own files set although nothing reads it: no mistake of the user's. */
const unread: ReadonlySet<SettingKey> = new Set(misnomers.unread.map(({ name }) => settingKey(name)))

let sectionsByKey: ReadonlyMap<SettingKey, string> | undefined

/** Every proper beginning of a name of Bitwarden's own, `globalSettings__mail`, in canonical spelling. */
function sectionNames(): ReadonlyMap<SettingKey, string> {
  sectionsByKey ??= new Map(
    settings.flatMap(({ name }) => {
      if (!isBitwardenRoot(name)) return []
      const segments = name.split('__')
      return segments.slice(1).map((_, i): [SettingKey, string] => {
        const section = segments.slice(0, i + 1).join('__')
        return [settingKey(section), section]
      })
    }),
  )
  return sectionsByKey
}
