import type { ValueType } from '../../readers/dotnet/type.js'

/** One setting as catalogue.json has it, which scripts/catalogue writes; what is absent is false, null or none. */
export interface SettingData {
  readonly name: string
  readonly type: ValueType
  readonly values?: readonly string[]
  readonly element?: 'string' | 'object'
  readonly nullable?: true
  readonly default?: string | number | boolean
  readonly secret?: true
  readonly since?: string
  readonly unusedSince?: string
  readonly readsInstead?: string
  readonly spellings?: readonly string[]
  readonly seenIn?: readonly string[]
}

/** A name that once was a setting. */
export interface RemovedData {
  readonly name: string
  readonly removedIn: string
  readonly replacedBy?: string
}

/** Who reads a section that the catalogue does not list name by name. */
export type SectionReader =
  /** A container that gets this file. */
  | 'here'
  /** The icons container, which does not get it. */
  | 'icons'
  /** Bitwarden's own cloud alone. */
  | 'cloud'

export interface SectionData {
  readonly prefix: string
  readonly read: SectionReader
}
