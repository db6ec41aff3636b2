import { type SettingKey, settingKey } from '../readers/dotnet/key.js'

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
