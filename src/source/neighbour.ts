import type { SourceText } from './text.js'

/** The files beside an env file that Bitwarden reads too. */
export type NeighbourRole = 'mssql' | 'config' | 'compose' | 'compose-override' | 'global-env'

export interface Neighbour {
  /** With `/` on every system, as the env file's own. */
  readonly path: string
  readonly text: SourceText
}

/** Those that are there, by what they are. */
export type Neighbours = ReadonlyMap<NeighbourRole, Neighbour>
