import type { Printable } from '../../../../messages/printable.js'
import type { ValueFault } from './convert.js'
import type { PairFault } from './pairs.js'
import type { Provider } from './provider.js'

/** What is wrong with a connection string. */
export type ConnectionFaultKind =
  | PairFault
  | ValueFault
  | 'blank'
  /** The closing `"` of the last value was dropped with the quotes around the whole. */
  | 'closing-quote-trimmed'
  | 'unknown-key'
  /** A key that the provider knows and says no to. */
  | 'unsupported-key'
  /** A key that needs a value has none. */
  | 'empty-value'
  | 'too-long'
  | 'no-host'
  /** What stands behind the last colon of a host is no port. */
  | 'host-port'
  | 'pool-sizes'
  /** Two keys that exclude each other. */
  | 'conflict'

/** When the server meets a fault: splitting the text, setting a key, or making the connection. */
export type ConnectionStage = 'text' | 'key' | 'connection'

export interface ConnectionFault {
  readonly kind: ConnectionFaultKind
  readonly stage: ConnectionStage
  /** UTF-16 offsets, within the whole value, of the key or piece to change. */
  readonly start: number
  readonly end: number
  /** The provider's own name of the key; null for an unknown one, which may be part of a password. */
  readonly keyword: Printable | null
  /** Other providers that have an unknown key. */
  readonly belongsTo: readonly Provider[]
  /** What this provider calls an unknown key. */
  readonly wanted: Printable | null
}
