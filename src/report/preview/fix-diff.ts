import { message } from '../../messages/message.js'
import type { Finding } from '../../rules/finding.js'
import { inOrder } from '../../source/edit.js'
import { type Scan, scan as scanText } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { Repair } from '../apply-fixes.js'
import { frame } from '../formats/frame.js'
import { type Terminal, type TextOptions, terminal } from '../formats/text/terminal.js'

/** Lines of a file before and after, `end` exclusive, both from 1. */
interface Stretch {
  readonly before: Lines
  readonly after: Lines
}

interface Lines {
  readonly start: number
  readonly end: number
}

/** The fixes of a file as a unified diff with every value masked; empty where nothing is fixed. */
export function renderRepair(path: string, before: Scan, repair: Repair, options: TextOptions): string {
  if (repair.fixed.length === 0) return ''
  const to = terminal(options)
  const after = scanText(repair.text)
  const lines = stretches(before, after, repair.fixed).flatMap((stretch) => hunk(before, after, stretch, to))
  const done = repair.fixed.flatMap(({ fix }) => (fix === null ? [] : [`- ${to.say(fix.description)}`]))
  return `${[`--- ${path}`, `+++ ${path} ${to.say(message('fix.repaired'))}`, ...lines, ...done].join('\n')}\n`
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

function hunk(before: Scan, after: Scan, stretch: Stretch, to: Terminal): readonly string[] {
  const { before: old, after: now } = stretch
  const head = `@@ -${counted(old)} +${counted(now)} @@`
  return [
    to.paint(head, 'blue'),
    ...shown(before, old).map((line) => to.paint(`-${line}`, 'red')),
    ...shown(after, now).map((line) => to.paint(`+${line}`, 'green')),
  ]
}

/** A stretch without lines is told by the line before it. */
function counted({ start, end }: Lines): string {
  return start === end ? `${start - 1},0` : `${start},${end - start}`
}

function shown(scan: Scan, { start, end }: Lines): readonly string[] {
  const marks = Array.from({ length: end - start }, (_, index) => scan.text.line(start + index)).map(
    (line) => ({
      at: { start: line.start, end: line.start },
      primary: true,
      label: null,
    }),
  )
  return frame(scan, marks).map(({ text }) => text)
}
