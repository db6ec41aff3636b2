import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { FixedText } from '../report/apply-fixes.js'
import { fixHunks } from '../report/preview/fix-diff.js'
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
export function fixRows(before: SourceText, after: FixedText): readonly DiffRow[] {
  const values = fixedValues(before, after)
  return fixHunks(before, after).flatMap(({ head, line, removed, added }) => {
    const value = removed.length === 0 ? undefined : values.get(line)
    return [
      row('@', head),
      ...removed.map((text) => row('-', text)),
      ...added.map((text) => row('+', value === undefined ? text : text.replace(mask, () => value))),
    ]
  })
}

function row(sign: DiffRow['sign'], text: string): DiffRow {
  return { sign, text, note: null }
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
