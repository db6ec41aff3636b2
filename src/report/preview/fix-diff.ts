import { escapeControls } from '../../messages/escape-controls.js'
import { message } from '../../messages/message.js'
import type { Finding } from '../../rules/finding.js'
import { inOrder } from '../../source/edit.js'
import { type Scan, scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import type { FixedText } from '../apply-fixes.js'
import { frame } from '../formats/frame.js'
import { type TextOptions, terminal } from '../formats/text/terminal.js'

/** Lines of a file before and after, `end` exclusive, both from 1. */
interface Stretch {
  readonly before: Lines
  readonly after: Lines
}

interface Lines {
  readonly start: number
  readonly end: number
}

/** A stretch that fixes change, its lines with every value masked. */
export interface FixHunk {
  /** As a unified diff begins it, `@@ -1,2 +1 @@`. */
  readonly head: string
  /** The line that the stretch begins with, before. */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** What fixes make of a file, from its top on. */
export function fixHunks(text: SourceText, { text: fixedText, fixed }: FixedText): readonly FixHunk[] {
  const [before, after] = [scan(text), scan(fixedText)]
  return stretches(before, after, fixed).map(({ before: old, after: now }) => ({
    head: `@@ -${counted(old)} +${counted(now)} @@`,
    line: old.start,
    removed: maskedLines(before, old),
    added: maskedLines(after, now),
  }))
}

/** The same as a unified diff, and what is done below it; empty where nothing is fixed. */
export function renderFixDiff(
  path: string,
  text: SourceText,
  after: FixedText,
  options: TextOptions,
): string {
  if (after.fixed.length === 0) return ''
  const to = terminal(options)
  const lines = fixHunks(text, after).flatMap(({ head, removed, added }) => [
    to.paint(head, 'blue'),
    ...removed.map((line) => to.paint(`-${line}`, 'red')),
    ...added.map((line) => to.paint(`+${line}`, 'green')),
  ])
  const done = after.fixed.flatMap(({ fix }) => (fix === null ? [] : [`- ${to.say(fix.description)}`]))
  const name = escapeControls(path)
  return `${[`--- ${name}`, `+++ ${name} ${to.say(message('fix.fixed'))}`, ...lines, ...done].join('\n')}\n`
}

function stretches(before: Scan, after: Scan, fixed: readonly Finding[]): readonly Stretch[] {
  const found: Stretch[] = []
  let shift = 0
  let grown = 0
  for (const { span, text } of inOrder(fixed.flatMap(({ fix }) => fix?.edits ?? []))) {
    shift = span.start + grown
    const [old, now] = linesOf(before, span, after, { start: shift, end: shift + text.length })
    grown += text.length - (span.end - span.start)
    const last = found.at(-1)
    if (last !== undefined && old.start < last.before.end) {
      found[found.length - 1] = {
        before: { start: last.before.start, end: Math.max(last.before.end, old.end) },
        after: { start: last.after.start, end: Math.max(last.after.end, now.end) },
      }
    } else found.push({ before: old, after: now })
  }
  return found
}

/** The lines that a stretch of text and what takes its place stand on: none where whole lines come or go. */
function linesOf(before: Scan, old: Span, after: Scan, now: Span): readonly [Lines, Lines] {
  const [one, other] = [before.text.range(old), after.text.range(now)]
  const whole = [one, other].every(({ column, endColumn }) => column === 1 && endColumn === 1)
  const more = whole ? 0 : 1
  return [
    { start: one.line, end: one.endLine + more },
    { start: other.line, end: other.endLine + more },
  ]
}

/** A stretch without lines is counted by the line before it. */
function counted({ start, end }: Lines): string {
  return start === end ? `${start - 1},0` : `${start},${end - start}`
}

function maskedLines(scanned: Scan, { start, end }: Lines): readonly string[] {
  const marks = Array.from({ length: end - start }, (_, index) => scanned.text.line(start + index)).map(
    (line) => ({
      at: { start: line.start, end: line.start },
      primary: true,
      label: null,
    }),
  )
  return frame(scanned, marks).map(({ text }) => text)
}
