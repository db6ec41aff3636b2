import type { Printable } from '../../messages/printable.js'
import type { BoundType } from '../../readers/dotnet/type.js'

declare const canonical: unique symbol

/** A setting's canonical spelling; only the catalogue makes one. */
export type SettingName = Printable & { readonly [canonical]: true }

/** One setting the server reads. */
export interface Setting extends BoundType {
  readonly name: SettingName
  /** What an element of an array or dictionary is: `string`, or `object` with settings of its own. */
  readonly element: 'string' | 'object' | null
  readonly secret: boolean
  /** What the server uses when nothing is set, as the code writes it; null for nothing. */
  readonly default: string | number | boolean | null
  /** The first release that reads it: `nextRelease` where none does yet; null before the first one looked at. */
  readonly since: string | null
  /** The first release in which it is bound but has no effect any more. */
  readonly unusedSince: string | null
  /** Whether Bitwarden's help names it or its installer writes it. */
  readonly documented: boolean
  /** The setting the server reads in its place, by a typo of the server's own. */
  readonly readsInstead: SettingName | null
}

/** A name that once was a setting. */
export interface RemovedSetting {
  readonly name: SettingName
  /** The first release that no longer reads it. */
  readonly removedIn: string
  /** What took its place. */
  readonly replacedBy: SettingName | null
}
