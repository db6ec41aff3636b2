import type { Span } from '../../source/span.js'
import type { Expression } from './expressions.js'

/** The lines with expressions, and what each is to its line. */
export class ExpressionLines {
  readonly controls: Span[] = []
  readonly inNames: Span[] = []
  isEvidence = false
  bringsSettings = false
  readonly #raw: string
  /** What takes the place of each stretch. */
  readonly #filled: { readonly span: Span; readonly with: string }[] = []

  constructor(raw: string, expressions: readonly Expression[]) {
    this.#raw = raw
    for (let at = 0; at < expressions.length; ) {
      const last = this.#lastOfLine(expressions, at)
      this.#line(expressions.slice(at, last + 1))
      at = last + 1
    }
    if (/^[ \t]*[%@$_]|^\w+[%@$]|____/m.test(raw)) this.#references()
    this.controls.sort((one, other) => one.start - other.start)
    this.inNames.sort((one, other) => one.start - other.start)
    this.#filled.sort((one, other) => one.span.start - other.span.start)
  }

  get isUntouched(): boolean {
    return this.#filled.length === 0
  }

  masked(): string {
    const parts: string[] = []
    let at = 0
    for (const { span, with: filler } of this.#filled) {
      if (span.start < at) continue
      parts.push(this.#raw.slice(at, span.start), filler.repeat(span.end - span.start))
      at = span.end
    }
    return parts.join('') + this.#raw.slice(at)
  }

  /** The last of the expressions that stand on one line with the one at `first`. */
  #lastOfLine(expressions: readonly Expression[], first: number): number {
    let last = first
    for (; last + 1 < expressions.length; last += 1) {
      const [one, other] = [expressions[last], expressions[last + 1]]
      if (one === undefined || other === undefined || this.#hasLineFeed(one.end, other.start)) break
    }
    return last
  }

  #hasLineFeed(start: number, end: number): boolean {
    return this.#raw.slice(start, end).includes('\n')
  }

  #line(expressions: readonly Expression[]): void {
    const first = expressions[0]
    const last = expressions.at(-1)
    if (first === undefined || last === undefined) return
    const begin = this.#raw.lastIndexOf('\n', first.start - 1) + 1
    const feed = this.#raw.indexOf('\n', last.end)
    const end = feed === -1 ? this.#raw.length : feed
    const between = [first.start, ...expressions.map((each) => each.end)].map((start, index) => {
      const from = index === 0 ? begin : start
      return this.#raw.slice(from, index === 0 ? first.start : (expressions[index]?.start ?? end))
    })
    if (/^[ \t]*#/.test(between[0] ?? '')) return
    if (between.every((piece) => /^[ \t\r]*$/.test(piece))) this.#whole(expressions)
    else this.#within(expressions, between)
  }

  /** Nothing else stands on the line. */
  #whole(expressions: readonly Expression[]): void {
    this.isEvidence = true
    for (const { start, end, kind } of expressions) {
      this.#drop({ start, end })
      const said = this.#raw.slice(start, Math.min(end, start + 60))
      if (
        kind === 'output'
          ? !/\bcomment\b/.test(said)
          : /\b(?:include|import|template|render)\b|^\{\{[-~]?\s*>/.test(said)
      )
        this.bringsSettings = true
    }
  }

  #within(expressions: readonly Expression[], between: readonly string[]): void {
    const before = new Beginning()
    expressions.forEach(({ start, end, kind }, index) => {
      before.add(between[index] ?? '')
      const isLast = index === expressions.length - 1
      const endsLine = isLast && /^[ \t\r]*$/.test(between[index + 1] ?? '')
      if (kind === 'control' && (before.isBlank || endsLine)) {
        if (before.isBlank) this.isEvidence = true
        this.#drop({ start, end })
        return
      }
      if (before.isName) {
        this.inNames.push({ start, end })
        this.isEvidence = true
        this.bringsSettings = true
      }
      this.#filled.push({ span: { start, end }, with: letter })
      before.add(letter)
    })
  }

  /** References that need no mark of a template language, where Compose knows none: lines and names. */
  #references(): void {
    for (const { 0: line, index, indices } of this.#raw.matchAll(lineReference)) {
      const [start, end] = indices?.[1] ?? [index, index + line.length]
      this.#drop({ start, end })
      this.isEvidence = true
      this.bringsSettings = true
    }
    for (const { indices } of this.#raw.matchAll(nameReference)) {
      const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0]
      this.#filled.push({ span: { start, end }, with: letter })
      this.inNames.push({ start, end })
      this.isEvidence = true
      this.bringsSettings = true
    }
  }

  #drop(span: Span): void {
    this.controls.push(span)
    this.#filled.push({ span, with: ' ' })
  }
}

/** What stands on a line before an expression. */
class Beginning {
  isBlank = true
  #isSeparated = false
  #hasGap = false

  add(piece: string): void {
    const text = this.isBlank ? piece.replace(/^[ \t]*(?:export[ \t]+)?/, '') : piece
    if (text === '') return
    this.isBlank = false
    this.#isSeparated ||= /[=:]/.test(text)
    this.#hasGap ||= /\s/.test(text)
  }

  /** `name {{ value }}` has no equals sign: its writer forgot it. */
  get isName(): boolean {
    return !this.#isSeparated && !this.#hasGap
  }
}

/** Neither a quote nor a mark of anybody's. */
const letter = 'x'

const reference = String.raw`%[A-Za-z_][\w.-]*%|@[A-Za-z_][\w.-]*@|\$\([A-Za-z_][\w.-]*\)|\$\{[A-Za-z_]\w*\}`

/** `%EXTRA%` alone on its line, and in capitals `__EXTRA__` and `$EXTRA`. */
const lineReference = new RegExp(
  String.raw`^[ \t]*(${reference}|__[A-Z][A-Z0-9_]*__|\$[A-Z][A-Z0-9_]+)[ \t]*\r?$`,
  'dgm',
)

/** `globalSettings__mail__%NAME%=`; of underscores, those that stand where a name of its own would. */
const nameReference = new RegExp(
  String.raw`^[ \t]*(?:export[ \t]+)?(?:[A-Za-z0-9_]{0,200}?(${reference}|\$[A-Z][A-Z0-9_]+)|(?:[A-Za-z0-9_]{0,200}?__)?(__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__))[\w%@$(){}]{0,200}=`,
  'dgm',
)
