import type { Span } from '../../source/span.js'
import type { RawValue } from '../../source/statement.js'
import { reveal, Value } from '../../source/value.js'
import { goQuote } from './error-messages.js'
import { replaceEscapes } from './escapes.js'
import { type InterpolationError, interpolate, type Lookup } from './interpolate.js'
import type { Substitution } from './reading.js'

/** What Compose makes of a value as written. */
export interface ReadValue {
  /** Null where it is rejected. */
  readonly value: Value | null
  readonly substitutions: readonly Substitution[]
  readonly escapes: readonly Span[]
  /** In Compose's words, in order. */
  readonly warnings: readonly Value[]
  readonly error: ValueError | null
}

export interface ValueError {
  readonly kind: InterpolationError['kind']
  readonly at: Span
  readonly message: () => Value
}

const nothing: readonly never[] = []

/** Unescapes and interpolates a value (compose-go `dotenv/parser.go`, `extractVarValue`). */
export function readValue(rawValue: RawValue, lookup: Lookup): ReadValue {
  const { quote, inner } = rawValue
  const raw = reveal(rawValue.text)
  const escaped = quote !== null && raw.includes('\\')
  if (!escaped && (quote === "'" || !raw.includes('$')))
    return { value: rawValue.text, substitutions: nothing, escapes: nothing, warnings: nothing, error: null }
  const { text, escapes, fileOffset } = escaped
    ? replaceEscapes(raw, quote, inner.start)
    : { text: raw, escapes: nothing, fileOffset: (offset: number) => inner.start + offset }
  if (quote === "'" || !text.includes('$'))
    return { value: new Value(text), substitutions: nothing, escapes, warnings: nothing, error: null }
  return { escapes, ...replace(text, lookup, rawValue, fileOffset) }
}

function replace(
  text: string,
  lookup: Lookup,
  rawValue: RawValue,
  fileOffset: (offset: number) => number | null,
): Omit<ReadValue, 'escapes'> {
  const result = interpolate(text, lookup)
  const inFile = ({ start, end }: Span): Span | null => {
    const first = fileOffset(start)
    const last = fileOffset(end - 1)
    return first === null || last === null ? null : { start: first, end: last + 1 }
  }
  const substitutions = result.replaced.map((replaced) => ({
    name: new Value(replaced.name),
    form: replaced.form,
    span: inFile(replaced),
    found: replaced.found,
  }))
  const warnings = result.missing.map(
    (name) => new Value(`The ${goQuote(name)} variable is not set. Defaulting to a blank string.`),
  )
  if (result.error === null) return { value: new Value(result.text), substitutions, warnings, error: null }
  const rejected = result.error
  const error = {
    kind: rejected.kind,
    at: inFile(rejected) ?? rawValue.span,
    message: () => new Value(interpolationMessage(rejected)),
  }
  return { value: null, substitutions, warnings, error }
}

/** Compose's own words (compose-go `template/template.go`). */
function interpolationMessage(error: InterpolationError): string {
  if (error.kind === 'invalid-template') return `Invalid template: ${goQuote(error.template)}`
  const reason = error.reason === '' ? '' : `: ${error.reason}`
  return `required variable ${error.name} is missing a value${reason}`
}
