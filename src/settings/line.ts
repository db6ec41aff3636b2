import type { Printable } from '../messages/printable.js'
import type { ComposeEntry } from '../readers/compose/reading.js'
import type { EnvironmentVariable } from '../readers/dotnet/environment.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { Stack } from '../source/file-form.js'
import type { Span } from '../source/span.js'
import type { RawValue, Statement } from '../source/statement.js'
import { reveal, Value } from '../source/value.js'
import type { Setting } from './catalogue/setting.js'
import { displayNameOf } from './display-name.js'
import { foreignMark } from './foreign-mark.js'
import { knownBeginning } from './known-beginning.js'
import { type Recognition, recognise, recogniseIn } from './recognition.js'

/** One statement of the file: as it is written, as Compose reads it, and what its name is to Bitwarden. */
export interface Line extends ComposeEntry {
  /** All of it; `nameSpan` is the name alone, which is where a finding about a secret points. */
  readonly span: Span
  readonly nameSpan: Span
  /** Null for a name alone. */
  readonly rawValue: RawValue | null
  /** Of the name that was meant (`intendedName`). */
  readonly key: SettingKey
  readonly recognition: Recognition
  /** The name as it may be shown, else null: then it is "the name on line N". */
  readonly displayName: Printable | null
  /** Its closing quote does not end the line: Compose reads what is behind it as another statement. */
  readonly followed: boolean
}

/**
 * Recognises the name of every statement in a file of one stack.
 *
 * A name that does not begin its line may be a piece of a value (`X="abc"MARK=x`): it is never shown, and only
 * counts when it is a setting's own name.
 *
 * @param variables names that a Compose file beside takes from the file for itself.
 */
export function linesOf(
  entries: readonly ComposeEntry[],
  stack: Stack = 'standard',
  variables: ReadonlySet<string> = none,
): readonly Line[] {
  return entries.map((entry, at) => {
    const { statement } = entry
    const { name, span } = intendedName(entry)
    const recognition = recogniseIn(stack, name)
    const counts = recognition.kind === 'known' || (statement.beginsLine && !isVariable(name, variables))
    // Named one by one: copying what an object holds is slow where there are many lines.
    return {
      statement,
      name: entry.name,
      value: entry.value,
      substitutions: entry.substitutions,
      escapes: entry.escapes,
      error: entry.error,
      span: statement.span,
      nameSpan: span,
      rawValue: statement.rawValue,
      key: settingKey(reveal(name)),
      recognition: counts ? recognition : unrelated,
      displayName: recognition.kind === 'known' ? recognition.setting.name : displayNameOf(statement, name),
      followed: entries[at + 1]?.statement.beginsLine === false,
    }
  })
}

const none: ReadonlySet<string> = new Set()
const unrelated: Recognition = { kind: 'unrelated' }

function isVariable(name: Value, variables: ReadonlySet<string>): boolean {
  return variables.size > 0 && variables.has(reveal(name))
}

interface IntendedName {
  readonly name: Value
  readonly span: Span
}

/**
 * `globalSettings:mail:smtp:host=x` is `globalSettings` to Compose; what its writer meant stands before the `=`, before
 * the value where no `=` is, and behind the mark of another kind of file.
 */
function intendedName({ statement, name }: ComposeEntry): IntendedName {
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

/** Whether only blanks part a name from what was meant for its value: not a sign (`NAME - value`), and not nothing. */
export function isBlankBeforeValue({ statement: { key, name }, nameSpan: { end } }: Line): boolean {
  return end < key.end && /^[ \t]+(?![^\w\s"'][ \t])/.test(reveal(name).slice(end - key.start))
}

/** The setting whose own name a line has; null for every other line. */
export function settingOf({ recognition }: Line): Setting | null {
  return recognition.kind === 'known' ? recognition.setting : null
}

/** A variable of a service's container. */
export interface ContainerVariable extends EnvironmentVariable {
  /** The line that sets it; null where another file does. */
  readonly line: Line | null
}

/**
 * What a container gets: of each name the last that sets it, `earlier` files before the lines. Linear.
 *
 * @param textOf what a line sets, where that is another value than Compose's; null for nothing.
 */
export function containerVariables(
  earlier: readonly EnvironmentVariable[],
  lines: readonly Line[],
  textOf: (line: Line) => Value | null = ({ value }) => value,
): readonly ContainerVariable[] {
  const variables = new Map<string, ContainerVariable>()
  for (const { name, value } of earlier) variables.set(reveal(name), { name, value, line: null })
  for (const line of lines) {
    const { name } = line
    const value = textOf(line)
    if (value === null) continue
    const text = reveal(name)
    // In the order of the lines that count.
    variables.delete(text)
    variables.set(text, { name, value, line })
  }
  return [...variables.values()]
}
