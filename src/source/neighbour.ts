import type { SourceText } from './text.js'

/** The files beside an env file that Bitwarden reads too. */
export type NeighbourRole = 'mssql' | 'config' | 'compose' | 'compose-override' | 'global-env'

/** What an override of the Compose project gives one service. */
export interface ServiceOverride {
  readonly service: string
  /** The names under `environment:`; they win over every env file. */
  readonly names: readonly string[]
  /** Whether it has an `env_file:` of its own, which is read after Bitwarden's. */
  readonly envFile: boolean
}

export interface Neighbour {
  /** With `/` on every system, as the env file's own. */
  readonly path: string
  readonly text: SourceText
  /** For `compose-override`, what it says of services. */
  readonly services?: readonly ServiceOverride[]
}

/** Those that are there, by what they are. */
export type Neighbours = ReadonlyMap<NeighbourRole, Neighbour>
