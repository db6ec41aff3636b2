import type { Printable } from '../../messages/printable.js'
import type { Value } from '../../source/value.js'
import type { SettingKey } from './key.js'
import type { ScalarName } from './type.js'

/** The services that read this environment, as their assemblies are called. */
export const serviceNames = ['Api', 'Identity', 'Sso', 'Admin', 'Notifications', 'Events', 'Scim'] as const
export type ServiceName = (typeof serviceNames)[number]

/** A type that a text converts to. */
export interface ScalarType {
  readonly kind: 'scalar'
  readonly type: ScalarName
  readonly nullable: boolean
  /** The names of an enum, the first of which is 0, the next 1 and so on. */
  readonly values?: readonly string[]
  /** The type as .NET calls it in messages. */
  readonly clrName: Printable
}

/** A class whose properties are bound one after another, in the order of its source. */
export interface ClassType {
  readonly kind: 'class'
  readonly properties: readonly Property[]
}

export interface ListType {
  readonly kind: 'array' | 'list' | 'set' | 'dictionary'
  readonly element: ScalarType | ClassType
}

export type PropertyType = ScalarType | ClassType | ListType

/** What a getter gives where nothing but blanks is stored. */
export interface WhenBlank {
  /** `{vault}` stands for the vault's address. */
  readonly text: string
  /** Whether it does so in a self-hosted installation only, and gives null in others. */
  readonly selfHosted: boolean
}

export interface Property {
  /** As the class spells it. */
  readonly name: Printable
  readonly key: SettingKey
  readonly type: PropertyType
  /** What the class starts with; null for null. An object with its own defaults: `new`. */
  readonly initial: Value | readonly Value[] | 'new' | null
  /** The property whose stored text the getter gives: its own, but for a typo of the server's. */
  readonly readsFrom: string
  readonly readOnly: boolean
  /** Whether the setter cuts every `"` off both ends. */
  readonly trimsQuotes: boolean
  readonly whenBlank: WhenBlank | null
  /** The property whose stored text is given where this one's is blank. */
  readonly sameAs: string | null
}

/** A text that an `appsettings` file gives to a name; null where it says null. */
export interface AppsettingsText {
  readonly name: string
  readonly text: Value | null
}

/** The classes of the server and its own configuration: what the binder must know of Bitwarden. */
export interface DotnetSchema {
  readonly globalSettings: ClassType
  readonly adminSettings: ClassType
  readonly fileLogging: ClassType
  /** A service's `appsettings.json`, `appsettings.Production.json` and so on; empty where there is none. */
  readonly appsettings: (service: ServiceName, file: string) => readonly AppsettingsText[]
}
