import { type Printable, printable } from '../../messages/printable.js'
import type { Scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { Statement } from '../../source/statement.js'
import { rawText } from '../../source/text.js'
import type { Setting } from '../catalogue/setting.js'
import { recognise } from '../recognition.js'

/** Whole lines as they will read; both ends included, from 1. */
export interface EditedLines {
  readonly first: number
  readonly last: number
  /** Without the last line end; empty where the lines are deleted. */
  readonly text: Printable
}

interface Replacement {
  readonly span: Span
  readonly text: string
}

/**
 * The lines that edits touch, as they will read, for a place that shows whole lines; null where they must not
 * be shown.
 *
 * The one place where a file's own text becomes printable, so it is narrow: every statement on the lines is a
 * setting that is not secret, and what stays of a value is `true`, `false`, a short number or one of the
 * setting's own words. Comments may hold anything and are never shown. Lines that end in CR, and the line of a
 * BOM, are left alone, because GitHub would write them otherwise.
 */
export function editedLines({ text, nodes }: Scan, edits: readonly Replacement[]): EditedLines | null {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start)
  const [earliest, latest] = [ordered[0], ordered.at(-1)]
  if (earliest === undefined || latest === undefined) return null
  const raw = rawText(text)
  const first = text.position(earliest.span.start).line
  const last = text.position(Math.max(earliest.span.start, latest.span.end - 1)).line
  const lines = { start: text.line(first).start, end: text.line(last).end }
  const carriageReturn = raw.slice(lines.start, lines.end + 1).includes('\r')
  if (carriageReturn || (first === 1 && text.hasBom)) return null

  for (const node of nodes) {
    if (node.span.end <= lines.start || node.span.start >= lines.end || node.kind === 'space') continue
    const whole = node.span.start >= lines.start && node.span.end <= lines.end
    if (node.kind === 'comment' || !whole || !mayBeShown(node, raw, ordered)) return null
  }
  const edited = apply(raw, lines, ordered)
  return edited === null ? null : { first, last, text: printable(edited) }
}

function mayBeShown(statement: Statement, raw: string, edits: readonly Replacement[]): boolean {
  const setting = settingOf(statement)
  if (!statement.beginsLine || setting === null || setting.secret) return false
  const { rawValue } = statement
  // A malformed name may go on with what was meant for the value.
  if (rawValue === null) return statement.kind === 'key-only' || isReplaced(statement.key, edits)
  if (!/^[\t ]*[=:][\t ]*$/.test(raw.slice(statement.key.end, rawValue.span.start))) return false
  if (rawValue.comment !== null && !isReplaced(rawValue.comment, edits)) return false
  if (isReplaced(rawValue.span, edits)) return true
  const kept = without(raw, rawValue.inner, edits)
  return /^(?:true|false|\d{0,5})$/i.test(kept) || (setting.values ?? []).includes(kept)
}

function settingOf({ name }: Statement): Setting | null {
  const recognition = recognise(name)
  return 'setting' in recognition ? recognition.setting : null
}

function isReplaced(span: Span, edits: readonly Replacement[]): boolean {
  return edits.some((edit) => edit.span.start <= span.start && edit.span.end >= span.end)
}

/** What edits leave of a stretch. */
function without(raw: string, { start, end }: Span, edits: readonly Replacement[]): string {
  let kept = ''
  let at = start
  for (const { span } of edits) {
    if (span.end <= at || span.start >= end) continue
    kept += raw.slice(at, Math.max(at, span.start))
    at = span.end
  }
  return kept + raw.slice(Math.min(at, end), end)
}

/** Null where edits overlap: then what they make together is not known. */
function apply(raw: string, lines: Span, edits: readonly Replacement[]): string | null {
  let result = ''
  let at = lines.start
  for (const { span, text } of edits) {
    if (span.start < at) return null
    result += raw.slice(at, span.start) + text
    at = span.end
  }
  return at > lines.end ? result.replace(/\n$/, '') : result + raw.slice(at, lines.end)
}
