import type { ComposeEntry } from '../compose/read-compose.js'
import type { Default, Harm } from './defaults.js'

/** A statement that Setup does not write back. */
export interface DroppedStatement {
  readonly entry: ComposeEntry
  readonly how: 'colon' | 'name-only'
  /** The setting of Setup's own that takes its place with its default. */
  readonly comesBack: Default | null
}

/** A value that the containers see otherwise after the update. */
export interface BrokenValue {
  readonly entry: ComposeEntry
  /**
   * `unescaped`: each `\"` became `"`. `cut`: its lines are taken one by one. `moved`: its own text stays, but
   * what it depends on, or what overrides it, stands elsewhere now.
   */
  readonly how: 'unescaped' | 'cut' | 'moved'
  /** Compose rejects the line then, and with it the file. */
  readonly rejected: boolean
}

/** A statement that Setup does not take for the setting it is to others, so that it adds the setting again. */
export interface Duplicate {
  readonly entry: ComposeEntry
  readonly added: Default
  readonly how: 'case' | 'export' | 'indent' | 'blank' | 'colon' | 'shared-line'
  /** Two variables to Compose and one setting to .NET; otherwise the old line still wins. */
  readonly collides: boolean
}

/** A setting of Setup's own that the file lacks under its exact name. */
export interface ReturnedDefault {
  readonly default: Default
  /** What its coming back does; null for nothing worse than before. */
  readonly harm: Harm | null
  /** The last line that others take for it. */
  readonly meant: ComposeEntry | null
}
