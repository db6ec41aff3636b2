import type { Value } from '../source/value.js'
import type { SettingState } from './state.js'

/** What has to be filled in, with the values of bitwarden/self-host bitwarden-lite/settings.env, now and before. */
const sample: Readonly<Record<string, (value: Value) => boolean>> = {
  BW_INSTALLATION_ID: (value) => value.is('00000000-0000-0000-0000-000000000000'),
  BW_INSTALLATION_KEY: (value) => value.matches(/^x{4,}$/i),
  BW_DB_PASSWORD: (value) => value.is('super_strong_password'),
  BW_DOMAIN: (value) => value.is('bitwarden.example.com', 'bitwarden.yourdomain.com'),
}

/** With fewer somebody has begun, and each is a mistake of its own. */
const fewest = 3

/** The variables that still have the sample's values, where the file is the sample that nobody has filled in; else none. */
export function sampleLeft(own: (name: string) => SettingState): readonly SettingState[] {
  const left = Object.entries(sample).flatMap(([name, isSample]) => {
    const state = own(name)
    return state.value !== null && isSample(state.value) ? [state] : []
  })
  return left.length < fewest ? [] : left
}
