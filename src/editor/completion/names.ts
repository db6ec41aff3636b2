import { liteVariables } from '../../readers/lite/names.js'
import { settings } from '../../settings/catalogue/catalogue.js'
import type { Setting } from '../../settings/catalogue/setting.js'

/** One thing that can follow what is written of a name. */
export type NextName =
  /** A section: `mail__`, and how many settings it holds. */
  | { readonly kind: 'section'; readonly text: string; readonly name: string; readonly settings: number }
  /** What is missing of a setting's name. */
  | { readonly kind: 'setting'; readonly text: string; readonly name: string; readonly setting: Setting }

/** What a person may want to set: what has no effect, or is read as another name, only misleads. */
const offered = settings.filter(
  ({ unusedSince, readsInstead }) => unusedSince === null && readsInstead === null,
)

/**
 * What can follow the beginning of a name, which ends in `__` or is empty: the next sections and settings, then
 * the settings further down that Bitwarden's help describes. Names are compared in any case, as .NET does.
 *
 * @param isSet whether a setting, by its name, is set already.
 */
export function namesAfter(before: string, isSet: (name: string) => boolean): readonly NextName[] {
  const folded = before.toLowerCase()
  const below = offered.filter(({ name }) => name.toLowerCase().startsWith(folded) && !isSet(name))
  const sections = new Map<string, number>()
  const next: NextName[] = []
  const deeper: NextName[] = []
  for (const setting of below) {
    const text = setting.name.slice(before.length)
    const end = text.indexOf('__')
    const item: NextName = { kind: 'setting', text, name: setting.name, setting }
    if (end === -1) next.push(item)
    else {
      const section = text.slice(0, end + 2)
      sections.set(section, (sections.get(section) ?? 0) + 1)
      if (setting.documented) deeper.push(item)
    }
  }
  const ofSections = Array.from(sections, ([text, count]): NextName => {
    return { kind: 'section', text, name: before + text, settings: count }
  })
  return [...next, ...ofSections, ...deeper]
}

/** The variables of Bitwarden Lite that are not set yet. */
export function liteNames(isSet: (name: string) => boolean) {
  return liteVariables.filter(({ name }) => !isSet(name))
}
