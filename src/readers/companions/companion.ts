import type { SourceText } from '../../source/text.js'

/** The files that Bitwarden reads besides an env file. */
export type CompanionRole = 'mssql' | 'config' | 'compose' | 'compose-override' | 'global-env'

/** What an override of the Compose project gives one service. */
export interface ServiceOverride {
  readonly service: string
  /** The names under `environment:`; they win over every env file. */
  readonly names: readonly string[]
  /** Whether it has an `env_file:` of its own, which is read after Bitwarden's. */
  readonly envFile: boolean
}

export interface Companion {
  /** With `/` on every system, as the env file's own. */
  readonly path: string
  readonly text: SourceText
  /** For `compose-override`, what it says of services. */
  readonly services?: readonly ServiceOverride[]
}

/** Those that are there, by what they are. */
export type Companions = ReadonlyMap<CompanionRole, Companion>
