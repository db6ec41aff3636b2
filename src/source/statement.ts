import type { Span } from './span.js'
import type { Value } from './value.js'

/** White space between statements; a BOM at the very start is one too. */
export interface Space {
  readonly kind: 'space'
  readonly span: Span
}

/** From `#` to before the line feed. */
export interface Comment {
  readonly kind: 'comment'
  readonly span: Span
}

/** How a value is written, before anything is unescaped or replaced. */
export interface RawValue {
  readonly quote: '"' | "'" | null
  /** All of it: with quotes, or trimmed and without the inline comment. */
  readonly span: Span
  /** Between the quotes; the same as `span` without quotes. */
  readonly inner: Span
  /** The text of `inner` as it stands in the file. */
  readonly text: Value
  /** The ` # …` that ends an unquoted value for Compose, from the blank on. */
  readonly comment: Span | null
  /** Whether it reads as one, `# words`: a hash with a character behind it may be a piece of the value. */
  readonly hasRemark: boolean
}

interface Base {
  /** From the first character (of `export`, where there is one) to the end of the value or its comment. */
  readonly span: Span
  /** Only white space stands before it on its line; else it follows a closing quote. */
  readonly beginsLine: boolean
  /** The word `export` and the blanks behind it. */
  readonly export: Span | null
  /** The name as written, blanks around it excluded. */
  readonly key: Span
  readonly name: Value
  /**
   * An `=` or a `:` ends the name, on the same line as editors show lines (a lone CR ends one for them and is a
   * blank to Compose). Where none does, a value may have run into the name: `passwordhunter2`.
   */
  readonly nameEnds: boolean
}

/** `NAME=value` or `NAME: value`. */
export interface Assignment extends Base {
  readonly kind: 'assignment'
  readonly separator: '=' | ':'
  readonly operator: Span
  readonly rawValue: RawValue
}

/** `NAME` alone on its line. */
export interface KeyOnly extends Base {
  readonly kind: 'key-only'
  readonly rawValue: null
  /** No line feed follows: Compose then takes the words for the value of a variable without a name. */
  readonly endsFile: boolean
}

/** What Compose rejects a statement for; `unclosed-quote` also holds where a quote swallows other settings. */
export type RejectionKind = 'character' | 'space-in-key' | 'unclosed-quote' | 'export-alone'

/**
 * A statement Compose would stop at. `name` and `rawValue` are what its writer most likely meant (up to the
 * first `=` of the line, or to one of full width, and the rest of it), so that one bad line hides nothing; scanning goes
 * on below it.
 */
export interface Malformed extends Base {
  readonly kind: 'malformed'
  readonly rejection: RejectionKind
  /** The character, blank or quote that Compose stops at. */
  readonly at: Span
  readonly rawValue: RawValue | null
  /**
   * Where the quote does close for Compose, on a later line, the settings in between having become part of
   * the value; null where Compose stops.
   */
  readonly closingQuote: Span | null
}

export type Statement = Assignment | KeyOnly | Malformed

/** Every character of a file belongs to exactly one node; joined, they are the file. */
export type Node = Space | Comment | Statement
