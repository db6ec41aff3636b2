import type { Settings } from '../settings/settings.js'
import { isAbsent } from '../settings/state.js'

/** Bitwarden's clouds (bitwarden/server src/Core/Settings/CloudRegionConfig.cs). */
export type Region = 'US' | 'EU' | 'Gov'

/** What ties a server to a cloud: the settings, and the domain their addresses end in by region. */
export const regionSettings = [
  'globalSettings__installation__identityUri',
  'globalSettings__installation__apiUri',
  'globalSettings__pushRelayBaseUri',
] as const

/** Where each of them leads, in front of the region's domain. */
export const regionHosts: Readonly<Record<(typeof regionSettings)[number], string>> = {
  globalSettings__installation__identityUri: 'identity',
  globalSettings__installation__apiUri: 'api',
  globalSettings__pushRelayBaseUri: 'push',
}

const domains: readonly { readonly region: Region; readonly form: RegExp }[] = [
  { region: 'US', form: /^https?:\/\/[^/]*\bbitwarden\.com(?:[:/]|$)/i },
  { region: 'EU', form: /^https?:\/\/[^/]*\bbitwarden\.eu(?:[:/]|$)/i },
  { region: 'Gov', form: /^https?:\/\/[^/]*\bbitwarden-gov\.com(?:[:/]|$)/i },
]

/** The region the file names: US where it names none, undefined where it is filled in at deploy, `unknown` else. */
export function region(settings: Settings): Region | 'unknown' | undefined {
  const state = settings.of('globalSettings__baseServiceUri__cloudRegion')
  if (isAbsent(state) || state.state === 'empty') return 'US'
  if (state.value === null || state.state !== 'set') return undefined
  const { value } = state
  return (
    (['US', 'EU', 'Gov'] as const).find((name) => value.matches(new RegExp(`^\\s*${name}\\s*$`, 'i'))) ??
    'unknown'
  )
}

/** The settings that do not point to the region: absent ones point to the US. An empty push relay is off. */
export function foreignSettings(
  settings: Settings,
  wanted: Region,
): readonly (typeof regionSettings)[number][] {
  return regionSettings.filter((name) => {
    const state = settings.of(name)
    if (isAbsent(state)) return wanted !== 'US'
    if (state.state === 'empty') return name !== 'globalSettings__pushRelayBaseUri' && wanted !== 'US'
    const { value } = state
    if (value === null || state.state !== 'set') return false
    const points = domains.find(({ form }) => value.matches(form))
    return points !== undefined && points.region !== wanted
  })
}
