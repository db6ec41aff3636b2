import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import { isConnectionString } from './catalogue/connection-strings.js'
import type { Setting } from './catalogue/setting.js'
import type { Line } from './line.js'
import type { IsProvided } from './provided.js'
import { type Holds, holdsOneOf, isTemplated, templatedVariables } from './values/templated.js'
import type { Token } from './values/token.js'

/** What says that values are filled in at deploy. */
export interface TemplateOptions {
  /** Whether the user says so of a setting. */
  readonly provided: IsProvided
  /** The user's own forms. */
  readonly tokens: readonly Token[]
  /** Whether something fills the file in before Compose reads it. */
  readonly isTemplate: boolean
  /** The file's own text at a place; null where the lines have it as it is. */
  readonly originalText: ((span: Span) => Value) | null
  /** Whether what stands under a name that is no setting's is taken for a secret. */
  readonly secretUnlessKnown: boolean
}

/** A whole value. */
const reference = /^\$(?:\{[^{}]*\}|\w+)$/

/** Which lines of a file have a value that is filled in at deploy. */
export class TemplatedLines {
  readonly #lines: readonly Line[]
  readonly #options: TemplateOptions
  readonly #heldByOthers: Holds
  #variables: ReadonlySet<string> | undefined

  constructor(lines: readonly Line[], options: TemplateOptions) {
    this.#lines = lines
    this.#options = options
    this.#heldByOthers = options.secretUnlessKnown ? 'secret' : 'other'
  }

  /** Whether a line is one of them, by its own text, by a variable in it, or because the user says so. */
  has(line: Line): boolean {
    if (this.#isItself(line)) return true
    if (line.substitutions.length === 0) return false
    this.#variables ??= templatedVariables(this.#lines, (other) => this.#isItself(other))
    return holdsOneOf(line, this.#variables)
  }

  #isItself({ rawValue, key, recognition, substitutions, value }: Line): boolean {
    if (this.#options.provided(key)) return true
    if (rawValue === null) return false
    const holds = 'setting' in recognition ? heldBy(recognition.setting) : this.#heldByOthers
    const { tokens, isTemplate, originalText } = this.#options
    // What earlier lines set within other text is no reference to anything outside.
    const isOwn =
      !isTemplate &&
      substitutions.length > 0 &&
      substitutions.every(({ found }) => found) &&
      !rawValue.text.matches(reference)
    const text = isOwn && value !== null ? value : (originalText?.(rawValue.inner) ?? rawValue.text)
    return isTemplated(text, holds, tokens, isTemplate)
  }
}

function heldBy({ name, secret }: Setting): Holds {
  if (isConnectionString(name)) return 'connection-string'
  return secret ? 'secret' : 'other'
}
