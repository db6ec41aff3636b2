import type { Printable } from '../messages/printable.js'
import type { ComposeEntry } from '../readers/compose/read-compose.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import { rawText } from '../source/text.js'
import { reveal, Value } from '../source/value.js'
import { findSetting } from './catalogue/catalogue.js'
import { type Recognition, recognise } from './recognition.js'
import { shownNameOf } from './values/display-name.js'

/** A statement as Compose reads it, and what its name is to Bitwarden. */
export interface NamedEntry {
  readonly entry: ComposeEntry
  readonly recognition: Recognition
  /** The name as .NET compares it: case folded. Only for comparing; it may hold part of a value. */
  readonly folded: string
  /** The name as it may be shown, else null: then it is "the name on line N". */
  readonly shown: Printable | null
  /** Its closing quote does not end the line: Compose reads what is behind it as another statement. */
  readonly followed: boolean
}

/**
 * Recognises the name of every statement.
 *
 * A name that does not begin its line may be a piece of a value (`X="abc"MARK=x`): it is never shown, and only
 * counts when it is a setting's own name. `globalSettings:mail:smtp:host=x` is `globalSettings` to Compose;
 * what its writer meant stands before the `=`.
 */
export function nameEntries(entries: readonly ComposeEntry[]): readonly NamedEntry[] {
  return entries.map((entry, at) => {
    const { statement } = entry
    const followed = entries[at + 1]?.statement.beginsLine === false
    const name = intendedName(entry)
    const recognition = recognise(name)
    const folded = reveal(name).toLowerCase()
    if (recognition.kind === 'known')
      return { entry, recognition, folded, shown: recognition.setting.name, followed }
    if (statement.beginsLine)
      return { entry, recognition, folded, shown: shownNameOf(statement, name), followed }
    return { entry, recognition: { kind: 'unrelated' }, folded, shown: null, followed }
  })
}

function intendedName({ statement, name }: ComposeEntry): Value {
  if (statement.kind === 'malformed') return statement.name
  if (statement.kind !== 'assignment' || statement.separator !== ':') return name
  if (recognise(name).kind !== 'section') return name
  const value = reveal(statement.rawValue.text)
  const equals = value.indexOf('=')
  return equals === -1 ? name : new Value(`${reveal(name)}:${value.slice(0, equals).trimEnd()}`)
}

/** The settings that stand in comments (`#globalSettings__x=…`), by folded name; the last of each. */
export function commentedSettings({ text, nodes }: Scan): ReadonlyMap<string, Span> {
  const raw = rawText(text)
  const found = new Map<string, Span>()
  for (const { kind, span } of nodes) {
    if (kind !== 'comment') continue
    const begin = raw.slice(span.start, Math.min(span.end, span.start + longestName))
    const equals = begin.indexOf('=')
    if (equals === -1) continue
    const name = begin.slice(0, equals).replace(/^#+/, '').trim()
    const setting = findSetting(name)
    if (setting !== undefined) found.set(name.toLowerCase(), span)
  }
  return found
}

/** Longer than any setting's name with marks and blanks around it: keeps prose out cheaply. */
const longestName = 200
