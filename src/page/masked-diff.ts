import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { Repair } from '../report/apply-fixes.js'
import { renderRepair } from '../report/preview/fix-diff.js'
import type { Hunk, Row } from '../report/preview/hunks.js'
import type { Scan } from '../source/scan.js'
import { mask } from '../source/value.js'
import type { DiffRow } from './analysis.js'

/** What Bitwarden's update makes of a file, line by line. */
export function updateRows(hunks: readonly Hunk[], language: Language): readonly DiffRow[] {
  return hunks.flatMap(({ before, after, rows }) => [
    { sign: '@', text: `@@ -${before.start},${before.count} +${after.start},${after.count} @@`, note: null },
    ...rows.map((row) => updateRow(row, language)),
  ])
}

function updateRow({ sign, line: { lead, name, tail }, note }: Row, language: Language): DiffRow {
  const shown = name === null ? '' : typeof name === 'string' ? name : `(${format(name, language)})`
  return { sign, text: `${lead}${shown}${tail}`, note: note && format(note, language) }
}

/** What fixes make of a file: the lines that `--fix-dry-run` shows, and what a fix writes as a whole value. */
export function fixRows(before: Scan, repair: Repair, language: Language): readonly DiffRow[] {
  const plain = { language, color: false, hyperlinks: false, ascii: false, width: 80 }
  const lines = renderRepair('', before, repair, plain).trimEnd().split('\n')
  const written = writtenValues(before, repair)
  let line = 0
  return lines.slice(2, -repair.fixed.length).map((row) => {
    line = Number(/^@@ -(\d+)/.exec(row)?.[1] ?? line)
    const sign = row.charAt(0) as DiffRow['sign']
    if (sign === '@') return { sign, text: row, note: null }
    const value = sign === '+' ? written.get(line) : undefined
    const text = row.slice(1)
    return { sign, text: value === undefined ? text : text.replace(mask, () => value), note: null }
  })
}

/** The words that fixes write in place of whole values, by line: `true`, a port. An edit never holds a secret. */
function writtenValues({ text, statements }: Scan, { fixed }: Repair): ReadonlyMap<number, string> {
  const values = new Set(statements.map(({ rawValue }) => rawValue?.inner.start))
  const ends = new Set(statements.map(({ rawValue }) => rawValue?.inner.end))
  return new Map(
    fixed
      .flatMap(({ fix }) => fix?.edits ?? [])
      .filter(({ span, text }) => values.has(span.start) && ends.has(span.end) && /^\w+$/.test(text))
      .map(({ span, text: word }) => [text.position(span.start).line, word]),
  )
}
