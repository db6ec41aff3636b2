import type { Printable } from '../messages/printable.js'
import type { ComposeEntry } from '../readers/compose/reading.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { Stack } from '../source/file-form.js'
import type { Span } from '../source/span.js'
import type { RawValue } from '../source/statement.js'
import { reveal, type Value } from '../source/value.js'
import type { Setting } from './catalogue/setting.js'
import { displayNameOf } from './display-name.js'
import { intendedName } from './intended-name.js'
import { type Recognition, recogniseIn } from './recognition.js'

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

/** Whether only blanks part a name from what was meant for its value: not a sign (`NAME - value`), and not nothing. */
export function isBlankBeforeValue({ statement: { key, name }, nameSpan: { end } }: Line): boolean {
  return end < key.end && /^[ \t]+(?![^\w\s"'][ \t])/.test(reveal(name).slice(end - key.start))
}

/** The setting whose own name a line has; null for every other line. */
export function settingOf({ recognition }: Line): Setting | null {
  return recognition.kind === 'known' ? recognition.setting : null
}
