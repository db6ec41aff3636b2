import type { Span } from '../../source/span.js'
import type { Statement } from '../../source/statement.js'
import type { Value } from '../../source/value.js'

/** Why Compose stops: it names one statement and one place, and starts nothing. */
export type ComposeErrorKind =
  | 'character'
  | 'space-in-key'
  | 'unclosed-quote'
  | 'export-alone'
  | 'invalid-template'
  | 'required-variable'

export interface ComposeError {
  readonly kind: ComposeErrorKind
  readonly statement: Statement
  /** Where in the file; for a template the `$` as far as the escapes allow to say, else the whole value. */
  readonly at: Span
  /** Compose's own words, which may hold a value. Put together when asked: few ask, and they may be the whole file. */
  readonly message: () => Value
}

/** A `$name` or `${…}` that Compose replaces. */
export interface Substitution {
  readonly name: Value
  readonly form: 'plain' | 'braced' | 'default' | 'required' | 'alternative'
  /** In the file; null where escapes made it. */
  readonly span: Span | null
  /** Found in the host's environment, or set by an earlier line. */
  readonly found: boolean
}

/** What Compose makes of one statement, were it to get there. */
export interface ComposeEntry {
  readonly statement: Statement
  /** The name as Compose holds it. */
  readonly name: Value
  /** Null where Compose sets nothing (a key alone that the host does not know) or rejects the value. */
  readonly value: Value | null
  readonly substitutions: readonly Substitution[]
  /** Double-quote escapes that give another character than the one behind the backslash. */
  readonly escapes: readonly Span[]
  /** Null too for a quote that is closed on a later line: Compose does not stop there. */
  readonly error: ComposeError | null
}

export interface ComposeReading {
  /** One for each statement of the scan, in its order, the malformed ones included (read as they were meant). */
  readonly entries: readonly ComposeEntry[]
  /** The first error, at which Compose stops and starts nothing. */
  readonly failure: ComposeError | null
  /** What env files have set at the end, earlier ones too; none after a failure. Names are case-sensitive. */
  readonly environment: ReadonlyMap<string, Value>
  /** Compose's warnings, in order, in its words. */
  readonly warnings: readonly Value[]
}

export interface ComposeContext {
  /** The project environment: the host's variables and the project's `.env`. */
  readonly host: ReadonlyMap<string, string>
  /** Variables set by earlier env files of the service. */
  readonly before: ReadonlyMap<string, string>
}
