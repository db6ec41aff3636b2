import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { FixedText } from '../report/apply-fixes.js'
import { renderFixDiff } from '../report/preview/fix-diff.js'
import type { Hunk, Row } from '../report/preview/hunks.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import { mask } from '../source/value.js'
import type { DiffRow } from './page-report.js'

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
export function fixRows(before: SourceText, after: FixedText, language: Language): readonly DiffRow[] {
  const plain = { language, color: false, hyperlinks: false, ascii: false, width: 80 }
  const lines = renderFixDiff('', before, after, plain).trimEnd().split('\n')
  const values = fixedValues(before, after)
  let line = 0
  return lines.slice(2, -after.fixed.length).map((row) => {
    line = Number(/^@@ -(\d+)/.exec(row)?.[1] ?? line)
    const sign = row.charAt(0) as DiffRow['sign']
    if (sign === '@') return { sign, text: row, note: null }
    const value = sign === '+' ? values.get(line) : undefined
    const text = row.slice(1)
    return { sign, text: value === undefined ? text : text.replace(mask, () => value), note: null }
  })
}

/** The words that fixes write in place of whole values, by line: `true`, a port. An edit never holds a secret. */
function fixedValues(text: SourceText, { fixed }: FixedText): ReadonlyMap<number, string> {
  const { statements } = scan(text)
  const values = new Set(statements.map(({ rawValue }) => rawValue?.inner.start))
  const ends = new Set(statements.map(({ rawValue }) => rawValue?.inner.end))
  return new Map(
    fixed
      .flatMap(({ fix }) => fix?.edits ?? [])
      .filter(({ span, text }) => values.has(span.start) && ends.has(span.end) && /^\w+$/.test(text))
      .map(({ span, text: word }) => [text.position(span.start).line, word]),
  )
}
