import { parseUri } from '../readers/dotnet/values/uri/uri.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent } from '../settings/state.js'
import type { Value } from '../source/value.js'

/** Bitwarden's clouds (bitwarden/server src/Core/Settings/CloudRegionConfig.cs). */
export const regions = ['US', 'EU', 'Gov'] as const
export type Region = (typeof regions)[number]

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
  { region: 'US', form: /(?:^|\.)bitwarden\.com$/ },
  { region: 'EU', form: /(?:^|\.)bitwarden\.eu$/ },
  { region: 'Gov', form: /(?:^|\.)bitwarden-gov\.com$/ },
]

/** The cloud that an address leads to; null for any other, or none. */
function cloudOf(address: Value): Region | null {
  const reading = parseUri(address)
  if (!reading.ok) return null
  const { host } = reading.uri
  return domains.find(({ form }) => host.matches(form))?.region ?? null
}

/** What stands before the domain of a cloud in an address without a path: which of its services it leads to. */
const cloudServices = [
  'identity',
  'api',
  'push',
  'vault',
  'notifications',
  'events',
  'scim',
  'sso',
  'icons',
] as const
export type CloudService = (typeof cloudServices)[number]

/** Null where an address leads to no service of a cloud by its host alone. */
export function cloudServiceOf(address: Value): CloudService | null {
  const reading = parseUri(address)
  if (!reading.ok || cloudOf(address) === null || !reading.uri.path.matches(/^\/?$/)) return null
  const { host } = reading.uri
  return cloudServices.find((service) => host.matches(new RegExp(`^${service}\\.`))) ?? null
}

/** The region the file names: US where it names none, undefined where it is filled in at deploy, `unknown` else. */
export function region(settings: Settings): Region | 'unknown' | undefined {
  const state = settings.of('globalSettings__baseServiceUri__cloudRegion')
  if (isAbsent(state) || state.state === 'empty') return 'US'
  if (state.value === null || state.state !== 'set') return undefined
  const { value } = state
  return regions.find((name) => value.matches(new RegExp(`^\\s*${name}\\s*$`, 'i'))) ?? 'unknown'
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
    const points = cloudOf(value)
    return points !== null && points !== wanted
  })
}

/** The one region that all three lead to, each by a line of its own; null where they do not agree. An empty push relay is off. */
export function agreedRegion(settings: Settings): Region | null {
  const regions = regionSettings.flatMap((name): readonly (Region | null)[] => {
    const { state, value } = settings.of(name)
    if (state === 'empty' && name === 'globalSettings__pushRelayBaseUri') return []
    return [state === 'set' && value !== null ? cloudOf(value) : null]
  })
  const [first = null] = regions
  return regions.every((each) => each === first) ? first : null
}
