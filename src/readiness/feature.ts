import type { Message } from '../messages/message.js'
import type { SettingName } from '../settings/catalogue/setting.js'

/** What an organization uses the file for: the "used for" column of Bitwarden's guide. */
export const features = [
  'invitations',
  'billing-sync',
  'duo',
  'breach-report',
  'invite-only',
  'sso-for-everyone',
] as const
export type Feature = (typeof features)[number]

/** What a mistake breaks: one of them, or the whole server and with it all of them. */
export type Broken = Feature | 'everything'

/**
 * `ready`; `off`: nothing wrong; `broken`: set, will not work; `unknown`: filled in at deploy; `obsolete`: the judged
 * release does not use it.
 */
export type FeatureState = 'ready' | 'off' | 'broken' | 'unknown' | 'obsolete'

export interface Readiness {
  readonly feature: Feature
  readonly state: FeatureState
  /** Why it is not ready, in one line; null when it is. */
  readonly reason: Message | null
  /** The line to change, where there is one. */
  readonly line: number | null
  readonly settings: readonly SettingName[]
}
