import type { Span } from './span.js'
import { rawText, SourceText } from './text.js'

/** One replacement in a file. `text` never holds a value: quoting one is two insertions. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A text with edits applied, every other unit kept. The edits must not overlap (`overlap`); their order is free. */
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
export function overlap(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true
  return a.span.start < b.span.start ? a.span.end > b.span.start : b.span.end > a.span.start
}
