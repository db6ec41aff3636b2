import type { Setting, SettingName } from './setting.js'

/**
 * A setting by its name in any case, or undefined. An element of an array is found under its own name, the
 * catalogue's `{index}` standing for any number; `{key}` of a dictionary for any text.
 * STUB: owned by the settings helper.
 */
export function findSetting(_name: string): Setting | undefined {
  return undefined
}

/** A setting that the code itself names; fails when the catalogue lacks it, which a test rules out. */
export function setting(name: string): Setting {
  const found = findSetting(name)
  if (found === undefined) throw new Error(`the catalogue has no setting ${name}`)
  return found
}

/** The newest release the catalogue knows. */
export const newestRelease = '2026.8.0'

export type { SettingName }
