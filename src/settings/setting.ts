import type { Printable } from '../messages/printable.js'
import type { BoundType } from '../readers/dotnet/type.js'

declare const canonical: unique symbol

/** A setting's canonical spelling; only the catalogue makes one. */
export type SettingName = Printable & { readonly [canonical]: true }

/** One setting the server reads. */
export interface Setting extends BoundType {
  readonly name: SettingName
  readonly secret: boolean
  /** What the server uses when nothing is set, as the code writes it; null for nothing. */
  readonly default: string | number | boolean | null
  /** The first release that reads it; null before the first one looked at. */
  readonly since: string | null
}

/** A name that once was a setting. */
export interface RemovedSetting {
  readonly name: SettingName
  readonly removedIn: string
  /** What took its place. */
  readonly replacedBy: SettingName | null
}
