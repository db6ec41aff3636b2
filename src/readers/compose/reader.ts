import type { Assignment, KeyOnly, Malformed, Statement } from '../../source/statement.js'
import { reveal, Value } from '../../source/value.js'
import { rejectionMessage } from './error-messages.js'
import { ComposeLines } from './lines.js'
import type { ComposeEntry, ComposeError } from './reading.js'
import { readValue } from './value.js'
import type { Variables } from './variables.js'

const nothing: readonly never[] = []
const noName = new Value('')

/** Reads statements in order, each with what those before it have set. */
export class Reader {
  readonly #raw: string
  readonly #variables: Variables
  readonly #lines: ComposeLines

  constructor(raw: string, variables: Variables, lines = new ComposeLines(raw)) {
    this.#raw = raw
    this.#variables = variables
    this.#lines = lines
  }

  /** Another reader that has come as far as this one. */
  copy(): Reader {
    return new Reader(this.#raw, this.#variables.copy(), this.#lines.copy())
  }

  get environment(): ReadonlyMap<string, Value> {
    return this.#variables.environment
  }

  /** Reads a statement, sets its variable, and adds Compose's warnings to `warnings`. */
  read(statement: Statement, warnings: Value[]): ComposeEntry {
    const line = this.#lines.at(statement)
    const rejected = statement.kind === 'malformed' ? this.#rejection(statement, line) : null
    this.#lines.pass(statement)
    const entry =
      statement.kind === 'key-only'
        ? this.#readName(statement)
        : this.#readAssigned(statement, rejected, warnings)
    if (entry.value !== null) this.#variables.set(reveal(entry.name), entry.value)
    return entry
  }

  #rejection(statement: Malformed, line: number): ComposeError | null {
    if (statement.closingQuote !== null) return null
    const errorLine = statement.rejection === 'unclosed-quote' ? this.#lines.atEnd() : line
    return {
      kind: statement.rejection,
      statement,
      at: statement.at,
      message: () => new Value(rejectionMessage(this.#raw, statement, errorLine)),
    }
  }

  #readName(statement: KeyOnly): ComposeEntry {
    const read = statement.endsFile
      ? { name: noName, value: statement.name }
      : { name: statement.name, value: this.#variables.inherited(reveal(statement.name)) }
    return { statement, ...read, substitutions: nothing, escapes: nothing, error: null }
  }

  #readAssigned(
    statement: Assignment | Malformed,
    rejected: ComposeError | null,
    warnings: Value[],
  ): ComposeEntry {
    const { name, rawValue } = statement
    if (rawValue === null)
      return { statement, name, value: null, substitutions: nothing, escapes: nothing, error: rejected }
    const read = readValue(rawValue, this.#variables.lookup)
    if (rejected === null) for (const warning of read.warnings) warnings.push(warning)
    return {
      statement,
      name,
      value: read.value,
      substitutions: read.substitutions,
      escapes: read.escapes,
      error: rejected ?? (read.error && { ...read.error, statement }),
    }
  }
}
