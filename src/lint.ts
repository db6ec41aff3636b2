import type { Options } from './config/options.js'
import type { Message } from './messages/message.js'
import type { Report } from './report/report.js'
import type { SourceText } from './source/text.js'

/** One file to lint, as `files/` read it. */
export interface Source {
  /** As given or found, with `/` on every system. */
  readonly path: string
  /** Null where it could not be read; then `problem` says why. */
  readonly text: SourceText | null
  readonly problem: Message | null
  /** Named by the user: read as what it is, whatever its name or content. */
  readonly explicit: boolean
  /** Files beside it that Bitwarden reads too, by role; absent ones are missing. */
  readonly neighbours: ReadonlyMap<NeighbourRole, Neighbour>
}

export type NeighbourRole = 'mssql' | 'config' | 'compose' | 'compose-override' | 'global-env'

export interface Neighbour {
  readonly path: string
  readonly text: SourceText
}

/** The one door: sources in, Report out. No I/O, no clock. */
export function lint(_sources: readonly Source[], _options: Options): Report {
  throw new Error('stub')
}
