import { type Printable, printable } from '../messages/printable.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import { once } from '../source/lazy.js'
import { Value } from '../source/value.js'
import { removedSettings, settings } from './catalogue/catalogue.js'
import { templateKey } from './catalogue/element.js'
import { liteSettings } from './catalogue/lite-settings.js'
import { recognise } from './recognition.js'
import { editCost } from './typos/distance.js'

/** Whether a setting is one that the user says is filled in at deploy. */
export type IsProvided = (key: SettingKey) => boolean

/**
 * What the user lists under `provided`: names in any case, and patterns in which `*` stands for anything,
 * `globalSettings__mail__smtp__*`. Asking is linear in the name and the patterns.
 */
export function providedBy(patterns: readonly string[]): IsProvided {
  if (patterns.length === 0) return () => false
  const names = new Set(patterns.filter((each) => !each.includes('*')).map(settingKey))
  const globs = patterns.filter((each) => each.includes('*')).map(matcher)
  return (key) => names.has(key) || globs.some((matches) => matches(key))
}

/** Each piece between the stars is found at its first place behind the one before: with stars alone that is enough. */
function matcher(pattern: string): IsProvided {
  const [first = '', ...rest] = settingKey(pattern).split('*')
  const last = rest.pop() ?? ''
  return (key) => {
    if (!key.startsWith(first) || !key.endsWith(last) || key.length < first.length + last.length) return false
    let at = first.length
    for (const piece of rest) {
      const found = key.indexOf(piece, at)
      if (found === -1) return false
      at = found + piece.length
    }
    return at <= key.length - last.length
  }
}

/** Why a name or pattern that the config lists stands for no setting. */
export interface ListedFault {
  /** `section`: all of it is asked for by `meant`. */
  readonly kind: 'misspelt' | 'section' | 'unknown'
  /** What to write instead; null where nothing is near. */
  readonly meant: Printable | null
}

/** Whether a name, or a pattern with `*`, stands for a setting that the catalogue knows; null: it does. */
export function faultOfListed(listed: string): ListedFault | null {
  return listed.includes('*') ? faultOfPattern(listed) : faultOfName(listed)
}

/** The same of a name alone, where no pattern is read. */
export function faultOfName(name: string): ListedFault | null {
  const recognition = recognise(new Value(name))
  switch (recognition.kind) {
    case 'known':
    case 'removed':
    case 'elsewhere':
      return null
    case 'section':
      return { kind: 'section', meant: printable(`${recognition.name}__*`) }
    case 'misspelt':
    case 'translated':
      return { kind: 'misspelt', meant: recognition.setting.name }
    default:
      return { kind: 'unknown', meant: null }
  }
}

const everyName = once(() => [...settings, ...liteSettings, ...removedSettings].map(({ name }) => name))
const everyKey = once(() => everyName().map(settingKey))

function faultOfPattern(pattern: string): ListedFault | null {
  const isMeant = providedBy([pattern, templateKey(settingKey(pattern))])
  if (everyKey().some(isMeant)) return null
  const end = pattern.lastIndexOf('__')
  const section = end === -1 ? undefined : nearestSection(pattern.slice(0, end))
  if (section === undefined) return { kind: 'unknown', meant: null }
  return { kind: 'misspelt', meant: printable(`${section}__*`) }
}

/** The sections that settings stand in, each as the first of them writes it. */
const sections = once((): ReadonlyMap<SettingKey, string> => {
  const found = new Map<SettingKey, string>()
  for (const name of everyName())
    for (let end = name.lastIndexOf('__'); end > 0; end = name.lastIndexOf('__', end - 1)) {
      const section = name.slice(0, end)
      if (!found.has(settingKey(section))) found.set(settingKey(section), section)
    }
  return found
})

/** No pattern's section is longer. */
const longestSection = 100

function nearestSection(text: string): string | undefined {
  const key = settingKey(text.slice(0, longestSection))
  let least = key.length / 6 + 1
  let nearest: string | undefined
  for (const [known, section] of sections()) {
    const cost = editCost(key, known, least)
    if (cost >= least) continue
    least = cost
    nearest = section
  }
  return nearest
}
