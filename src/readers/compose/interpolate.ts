import { type Braces, pairBraces } from './braces.js'
import { type Operator, readDollar } from './expression.js'
import type { Substitution } from './reading.js'

/** A variable that was replaced; offsets are in the interpolated text. */
export interface Replaced {
  readonly name: string
  readonly form: Substitution['form']
  readonly start: number
  readonly end: number
  readonly found: boolean
}

export type InterpolationError =
  | {
      readonly kind: 'invalid-template'
      readonly template: string
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'required-variable'
      readonly name: string
      readonly reason: string
      readonly start: number
      readonly end: number
    }

export interface Interpolated {
  readonly text: string
  readonly replaced: readonly Replaced[]
  /** Names without a value, each time one was replaced by nothing. */
  readonly missing: readonly string[]
  /** The first; the text is worth nothing then. */
  readonly error: InterpolationError | null
}

export type Lookup = (name: string) => string | undefined

/** A `${name:-argument}` whose argument is being interpolated. */
interface Expression {
  readonly name: string
  readonly operator: Operator
  readonly start: number
  /** The `}` that ends it; what follows up to `last` is its tail. */
  readonly close: number
  /** The last `}` of its line. */
  readonly last: number
}

/** A text being interpolated on its own: the whole value, or the argument of an expression. */
interface Part {
  readonly start: number
  readonly end: number
  readonly argumentOf: Expression | null
  at: number
  output: string
  failed: boolean
  /** The end of the line at `at`, as far as it is known. */
  lineEnd: number
  /** The tail of an expression: Compose interpolates it as a text of its own, in which errors are shown. */
  tailStart: number
  tailEnd: number
}

/**
 * Replaces `$name` and `${…}` as Compose does (compose-go `template/template.go`), nested expressions included.
 * Linear in the size of the text, and without recursion however deep expressions are nested.
 */
export function interpolate(text: string, lookup: Lookup): Interpolated {
  return new Interpolation(text, lookup).run()
}

class Interpolation {
  readonly #text: string
  readonly #lookup: Lookup
  readonly #replaced: Replaced[] = []
  readonly #missing: string[] = []
  readonly #open: Part[] = []
  #error: InterpolationError | null = null
  #braces: Braces | null = null

  constructor(text: string, lookup: Lookup) {
    this.#text = text
    this.#lookup = lookup
  }

  run(): Interpolated {
    let part = newPart(0, this.#text.length, null)
    for (;;) {
      const argument = this.#advance(part)
      if (argument !== null) {
        this.#open.push(part)
        part = argument
        continue
      }
      const outer = this.#open.pop()
      if (outer === undefined) break
      this.#close(part, outer)
      part = outer
    }
    return { text: part.output, replaced: this.#replaced, missing: this.#missing, error: this.#error }
  }

  /** Goes on with a part up to its end (null), or to an argument that must be interpolated first. */
  #advance(part: Part): Part | null {
    while (part.at < part.end) {
      const start = part.at
      let at = start
      while (at < part.end && this.#text.charCodeAt(at) !== 0x24) at++
      part.output += this.#text.slice(start, at)
      part.at = at
      if (at === part.end) break
      const dollar = readDollar(this.#text, at, part.end)
      part.at = dollar.end
      if (dollar.kind === 'operator') {
        const argument = this.#expression(part, at, dollar)
        if (argument !== null) return argument
      } else if (dollar.kind === 'name') this.#replace(part, at, dollar)
      else if (dollar.kind === 'invalid') this.#invalid(part, at)
      else part.output += '$'
    }
    return null
  }

  #replace(part: Part, start: number, { name, braced, end }: { name: string; braced: boolean; end: number }) {
    const value = this.#lookup(name)
    if (value === undefined) this.#missing.push(name)
    else part.output += value
    const form = braced ? 'braced' : 'plain'
    this.#replaced.push({ name, form, start, end, found: value !== undefined })
  }

  /** Settles an expression, or gives its argument where that is used. */
  #expression(
    part: Part,
    start: number,
    { name, operator, end }: { name: string; operator: Operator; end: number },
  ): Part | null {
    this.#braces ??= pairBraces(this.#text)
    const last = this.#braces.lastBefore(this.#lineEnd(part, start))
    if (last < end) {
      part.at = start + 2
      this.#invalid(part, start)
      return null
    }
    const closing = this.#braces.closing(start + 1)
    const close = closing === -1 || closing > last ? last : closing
    const value = this.#lookup(name)
    this.#replaced.push({ name, form: forms[operator], start, end: close + 1, found: value !== undefined })
    const present = value !== undefined && (value !== '' || !operator.startsWith(':'))
    const wanted = operator.endsWith('+')
    if (present === wanted) return newPart(end, close, { name, operator, start, close, last })
    if (!wanted) part.output += value ?? ''
    continueWithTail(part, close, last)
    return null
  }

  /** Puts an argument's result where its expression stood. */
  #close(argument: Part, outer: Part): void {
    const expression = argument.argumentOf
    if (expression === null) return
    const { name, operator, start, close, last } = expression
    const required = operator.endsWith('?')
    if (required && !argument.failed)
      this.#error ??= { kind: 'required-variable', name, reason: argument.output, start, end: close + 1 }
    if (required || argument.failed) {
      outer.failed = true
      outer.at = last + 1
    } else {
      outer.output += argument.output
      continueWithTail(outer, close, last)
    }
  }

  #invalid(part: Part, start: number): void {
    const inTail = start < part.tailEnd
    part.failed = true
    this.#error ??= {
      kind: 'invalid-template',
      template: this.#text.slice(inTail ? part.tailStart : part.start, inTail ? part.tailEnd : part.end),
      start,
      end: start + 2,
    }
  }

  /** An argument is of one line; the whole value may have many. */
  #lineEnd(part: Part, at: number): number {
    if (part.argumentOf === null && part.lineEnd <= at) {
      const found = this.#text.indexOf('\n', at)
      part.lineEnd = found === -1 ? part.end : found
    }
    return part.lineEnd
  }
}

const forms: Readonly<Record<Operator, Substitution['form']>> = {
  ':-': 'default',
  '-': 'default',
  ':+': 'alternative',
  '+': 'alternative',
  ':?': 'required',
  '?': 'required',
}

function newPart(start: number, end: number, argumentOf: Expression | null): Part {
  const lineEnd = argumentOf === null ? -1 : end
  return { start, end, argumentOf, at: start, output: '', failed: false, lineEnd, tailStart: 0, tailEnd: 0 }
}

function continueWithTail(part: Part, close: number, last: number): void {
  part.at = close + 1
  part.tailStart = close + 1
  part.tailEnd = last + 1
}
