import type { ComposeEntry } from '../readers/compose/reading.js'
import type { Span } from '../source/span.js'
import type { Statement } from '../source/statement.js'
import { reveal, Value } from '../source/value.js'
import { foreignMark } from './foreign-mark.js'
import { knownBeginning } from './known-beginning.js'
import { recognise } from './recognition.js'

interface IntendedName {
  readonly name: Value
  readonly span: Span
}

/**
 * `globalSettings:mail:smtp:host=x` is `globalSettings` to Compose; what its writer meant stands before the `=`, before
 * the value where no `=` is, and behind the mark of another kind of file.
 */
export function intendedName({ statement, name }: ComposeEntry): IntendedName {
  const span = statement.key
  if (statement.kind === 'key-only') {
    // The last words of a file are none to Compose without a line feed behind them: one finding says so.
    const isKnown = recognise(statement.name).kind === 'known'
    return nameBeforeValue(statement) ?? { name: isKnown ? statement.name : name, span }
  }
  if (statement.kind === 'malformed') {
    const mark = foreignMark(statement)?.span
    if (mark === undefined) return nameBeforeValue(statement) ?? { name: statement.name, span }
    const name = new Value(reveal(statement.name).slice(mark.end - mark.start))
    return { name, span: { start: mark.end, end: span.end } }
  }
  if (statement.separator !== ':') return { name, span }
  if (recognise(name).kind !== 'section') return { name, span }
  const { inner, text } = statement.rawValue
  const value = reveal(text)
  const equals = value.indexOf('=')
  if (equals === -1) return { name, span }
  const behind = value.slice(0, equals).trimEnd()
  const end = inner.start + behind.length
  return { name: new Value(`${reveal(name)}:${behind}`), span: { start: span.start, end } }
}

/**
 * Of `NAME value`, `NAME"value"` and `NAMEvalue` the name, where it is a setting's as the catalogue writes it, and all
 * that stands before an `=` further on is none.
 */
function nameBeforeValue({ name, key: { start }, rawValue }: Statement): IntendedName | null {
  const text = reveal(name)
  const [word] = /^\w+(?=[ \t"'])/.exec(text) ?? []
  if (word === undefined && rawValue !== null) return null
  const recognition = recognise(name)
  if ((word === undefined || rawValue !== null) && 'setting' in recognition) return null
  const known = word ?? knownBeginning(text)
  if (known === null || !text.startsWith(known) || recognise(new Value(known)).kind !== 'known') return null
  return { name: new Value(known), span: { start, end: start + known.length } }
}
