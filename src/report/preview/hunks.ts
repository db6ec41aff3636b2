import { type Message, message } from '../../messages/message.js'
import { type DiffLine, diffLines } from '../../readers/setup/line-diff.js'
import { readAsSetup } from '../../readers/setup/read-setup.js'
import { setting } from '../../settings/catalogue/catalogue.js'
import type { Scan } from '../../source/scan.js'
import type { SourceText } from '../../source/text.js'
import { mask } from '../../source/value.js'
import { type MaskedLine, maskLine, statementsByLine } from './masked-line.js'

/** One line of a unified diff. */
export interface Row {
  readonly sign: DiffLine['sign']
  readonly line: MaskedLine
  /** What the mask hides: that the text is another, or only its place. */
  readonly note: Message | null
}

/** The lines of one side; `start` is from 1, and 0 where the side is empty. */
export interface HunkSide {
  readonly start: number
  readonly count: number
}

/** Lines that belong together, with up to three unchanged ones around them. */
export interface Hunk {
  readonly before: HunkSide
  readonly after: HunkSide
  readonly rows: readonly Row[]
}

const context = 3

/** The unified diff of a file and of what Setup makes of it, with every value masked. */
export function hunksOf(scan: Scan, updated: SourceText): readonly Hunk[] {
  const before = readAsSetup(scan.text)
  const byLine = statementsByLine(scan, before.lines)
  const lines = diffLines(before, readAsSetup(updated))
  const row = (line: DiffLine): Row => {
    if (line.sign !== '+')
      return { sign: line.sign, line: maskLine(scan, byLine, line.before), note: noteOf(line) }
    const shown = line.source === null ? madeUp(line) : maskLine(scan, byLine, line.source)
    return { sign: '+', line: shown, note: noteOf(line) }
  }

  const hunks: Hunk[] = []
  let [old, now] = [0, 0]
  let at = 0
  for (const { start, end } of stretches(lines)) {
    for (; at < start; at += 1) [old, now] = [old + 1, now + 1]
    const shown = lines.slice(start, end)
    const counts = {
      before: shown.filter(({ sign }) => sign !== '+').length,
      after: shown.filter(({ sign }) => sign !== '-').length,
    }
    hunks.push({
      before: side(old, counts.before),
      after: side(now, counts.after),
      rows: shown.map(row),
    })
    old += counts.before
    now += counts.after
    at = end
  }
  return hunks
}

function side(passed: number, count: number): HunkSide {
  return { start: count === 0 ? passed : passed + 1, count }
}

/** The stretches of changes with their context; between them all lines are unchanged. */
function stretches(lines: readonly DiffLine[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue
    const start = Math.max(0, at - context)
    const end = Math.min(lines.length, at + 1 + context)
    const last = found.at(-1)
    if (last !== undefined && start <= last.end) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** A line that Setup adds; it adds none but its own settings. */
function madeUp({ after, default: own }: DiffLine & { sign: '+' }): MaskedLine {
  const name = own === null ? null : setting(own.key).name
  return { lead: '', name, tail: after.text.isEmpty ? '=' : `=${mask}` }
}

function noteOf(line: DiffLine): Message | null {
  if (line.sign === ' ') return null
  switch (line.fate) {
    case 'moved':
      return message('preview.moved')
    case 'changed':
      return line.sign === '+' ? message('preview.changed') : null
    case 'added':
      return message('preview.default')
    case 'gone':
      // A comment or a blank line speaks for itself.
      return line.before.kind === 'dropped' && line.before.what !== 'colon'
        ? null
        : message('preview.deleted')
  }
}
