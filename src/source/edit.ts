import { countBefore } from './binary-search.js'
import type { Span } from './span.js'
import { rawText, SourceText } from './text.js'

/** One replacement in a file. `text` never holds a value: quoting one is two insertions. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A text with edits applied, every other unit kept. The edits must not overlap (`ApartEdits`); their order is free. */
export function edited(text: SourceText, edits: readonly Edit[]): SourceText {
  const raw = rawText(text)
  const parts: string[] = []
  let at = 0
  for (const { span, text: replacement } of inOrder(edits)) {
    parts.push(raw.slice(at, span.start), replacement)
    at = span.end
  }
  parts.push(raw.slice(at))
  return new SourceText(parts.join(''))
}

/** Edits by place; insertions at one place keep their order. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Whether two edits touch the same units, or insert at the same place. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true
  return a.span.start < b.span.start ? a.span.end > b.span.start : b.span.end > a.span.start
}

/** Edits that do not touch each other, by place. */
export class ApartEdits {
  readonly #edits: Edit[] = []

  /** Adds the edits if none of them touches one that is there; says whether it did. */
  add(edits: readonly Edit[]): boolean {
    if (edits.some((edit) => this.#touches(edit))) return false
    for (const edit of edits) this.#edits.splice(this.#placeOf(edit), 0, edit)
    return true
  }

  #touches(edit: Edit): boolean {
    const at = this.#placeOf(edit)
    return [this.#edits[at - 1], this.#edits[at]].some((other) => other !== undefined && overlap(edit, other))
  }

  /** Where it belongs: behind all that start before it. */
  #placeOf({ span: { start } }: Edit): number {
    return countBefore(this.#edits, ({ span }) => span.start < start)
  }
}
