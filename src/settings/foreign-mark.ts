import { type Printable, printable } from '../messages/printable.js'
import { foreignMarks } from '../source/before-name.js'
import type { Span } from '../source/span.js'
import type { Statement } from '../source/statement.js'
import { reveal } from '../source/value.js'

/** The mark of another kind of file, and what to delete of the line. */
interface ForeignMark {
  readonly mark: Printable
  readonly span: Span
}

/** What stands in front of the name in a line that Compose rejects; null where it is no mark of another kind of file. */
export function foreignMark({ kind, key, name }: Statement): ForeignMark | null {
  if (kind !== 'malformed') return null
  for (const { mark, pattern } of marks) {
    const found = pattern.exec(reveal(name))
    if (found !== null) return { mark, span: { start: key.start, end: key.start + found[0].length } }
  }
  return null
}

const marks = foreignMarks.map(([mark, pattern]) => ({
  mark: printable(mark),
  pattern: new RegExp(String.raw`^${pattern}(?=\w)`),
}))
