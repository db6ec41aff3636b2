import { rank, type Severity } from '../messages/severity.js'
import type { Range } from '../source/span.js'
import { byId, element } from './element.js'

/** A finding's place in the text. */
export interface Mark {
  readonly key: string
  readonly severity: Severity
  readonly range: Range
}

/** What the field asks of the page. */
interface Listener {
  readonly edited: () => void
  /** The caret is on another line. */
  readonly moved: (line: number) => void
  /** A sign beside a line is clicked. */
  readonly asked: (line: number) => void
}

/** Lines beyond these have numbers, but no signs and no underlines. */
const mostMarks = 500

const signs: Readonly<Record<Severity, string>> = { error: '×', warning: '!', notice: 'i' }

/** The text field with its line numbers, and marks below it. It is the one place where the file's text stands. */
export class Editor {
  readonly #field = byId('text', HTMLTextAreaElement)
  readonly #gutter = byId('gutter', HTMLElement)
  readonly #marks = byId('marks', HTMLElement)
  #line = 1
  #lines = 0

  constructor(listener: Listener) {
    this.#field.addEventListener('input', listener.edited)
    this.#field.addEventListener('scroll', () => this.#scroll())
    document.addEventListener('selectionchange', () => {
      if (document.activeElement !== this.#field) return
      const { line } = this
      if (line === this.#line) return
      this.#line = line
      listener.moved(line)
    })
    this.#gutter.addEventListener('click', ({ target }) => {
      const line = target instanceof HTMLElement ? Number(target.dataset['line']) : Number.NaN
      if (line > 0) listener.asked(line)
    })
  }

  get text(): string {
    return this.#field.value
  }

  /** Shows another text, from its top; gives it as the field holds it. */
  show(text: string): string {
    this.#field.value = text
    this.#field.setSelectionRange(0, 0)
    this.#field.scrollTo(0, 0)
    return this.#field.value
  }

  /** The line that the caret is on. */
  get line(): number {
    return this.#lineAt(this.#field.selectionStart)
  }

  focus(): void {
    this.#field.focus()
  }

  /** Selects a place and brings it into view, with the focus on it. */
  select({ line, column, endLine, endColumn }: Range): void {
    const lines = this.#field.value.split('\n')
    const start = offsetOf(lines, line, column)
    this.#field.focus()
    this.#field.setSelectionRange(start, Math.max(start, offsetOf(lines, endLine, endColumn)))
    const row = Number.parseFloat(getComputedStyle(this.#field).lineHeight)
    this.#field.scrollTo({ top: (line - 1) * row - this.#field.clientHeight / 3, left: 0 })
  }

  mark(marks: readonly Mark[]): void {
    const lines = this.#field.value.split('\n')
    this.#number(lines.length)
    const shown = marks.slice(0, mostMarks)
    const worst = new Map<number, Severity>()
    for (const { severity, range } of shown) {
      const other = worst.get(range.line)
      if (other === undefined || rank(severity) < rank(other)) worst.set(range.line, severity)
    }
    const bands = [...worst].map(([line, severity]) =>
      at(line, element('div', { class: `band ${severity}` })),
    )
    const underlines = shown.flatMap((mark) => underline(mark, lines[mark.range.line - 1] ?? '') ?? [])
    this.#marks.replaceChildren(...bands, ...underlines)
    const [numbers] = this.#gutter.children
    const beside = [...worst].map(([line, severity]) =>
      at(line, element('b', { class: severity, 'data-line': String(line) }, signs[severity])),
    )
    this.#gutter.replaceChildren(...(numbers === undefined ? [] : [numbers]), ...beside)
    this.#scroll()
  }

  #number(count: number): void {
    if (count === this.#lines) return
    this.#lines = count
    const numbers = Array.from({ length: count }, (_, index) => index + 1).join('\n')
    this.#gutter.replaceChildren(element('pre', {}, numbers))
  }

  #lineAt(offset: number): number {
    return this.#field.value.slice(0, offset).split('\n').length
  }

  #scroll(): void {
    const { scrollTop, scrollLeft } = this.#field
    this.#marks.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`
    this.#gutter.style.setProperty('--scroll', `${-scrollTop}px`)
  }
}

/** Sets an element beside a line, by the style sheet's height of a line. */
function at<E extends HTMLElement>(line: number, made: E): E {
  made.style.setProperty('--line', String(line - 1))
  return made
}

/** A line below the marked characters, where each of them is one cell wide. */
function underline({ severity, range }: Mark, line: string): HTMLElement | null {
  const { line: number, column, endLine, endColumn } = range
  const end = endLine === number ? endColumn : line.length + 1
  if (end <= column || !/^[\x20-\x7e]*$/.test(line.slice(0, end - 1))) return null
  const made = at(number, element('div', { class: `underline ${severity}` }))
  made.style.setProperty('--from', String(column - 1))
  made.style.setProperty('--cells', String(end - column))
  return made
}

/** Columns do not count a byte-order mark, offsets do. */
function offsetOf(lines: readonly string[], line: number, column: number): number {
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const mark = line === 1 && lines[0]?.startsWith('\ufeff') ? 1 : 0
  return before + mark + column - 1
}
