import { reveal, Value } from '../../source/value.js'
import type { ComposeEntry } from '../compose/read-compose.js'
import { foldKey } from './fold.js'

/** Spellings that are one setting to .NET: which of them wins is the order of a hash table, not of the file. */
export interface DuplicateGroup {
  /** The last entry of each spelling, in the order of the file. */
  readonly spellings: readonly ComposeEntry[]
  /** Whether all of them say the same, so that it does not matter. */
  readonly equal: boolean
}

/** An element of an array, or a key of a dictionary. */
export interface Child {
  /** What stands behind the section's name: an index is a sort key, not a number. */
  readonly key: Value
  readonly entry: ComposeEntry
}

/** What .NET's configuration holds of an environment. Names are given in any case, with `__` between segments. */
export interface DotnetReading {
  /** Every entry of a setting in any spelling, in the order of the file. */
  entries(name: string): readonly ComposeEntry[]
  /** The last of them; what wins where there are no duplicates. */
  last(name: string): ComposeEntry | undefined
  readonly duplicates: readonly DuplicateGroup[]
  /** The elements of an array or dictionary. One level deep, or deeper for elements that are objects. */
  children(section: string): readonly Child[]
  /** Entries that give a text to a section, which .NET silently ignores. */
  scalarsOn(sections: readonly string[]): readonly ComposeEntry[]
}

/** Reads a file as .NET's configuration does after Compose; entries without a value count by their name. */
export function readAsDotnet(entries: readonly ComposeEntry[]): DotnetReading {
  const groups = new Map<string, ComposeEntry[]>()
  for (const entry of entries) {
    const key = foldKey(reveal(entry.name))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return {
    entries: (name) => groups.get(foldKey(name)) ?? [],
    last: (name) => groups.get(foldKey(name))?.at(-1),
    duplicates: [...groups.values()].flatMap(duplicatesOf),
    children: (section) => childrenOf(entries, section),
    scalarsOn: (sections) => sections.flatMap((section) => groups.get(foldKey(section)) ?? []),
  }
}

function duplicatesOf(group: readonly ComposeEntry[]): DuplicateGroup[] {
  const bySpelling = new Map<string, ComposeEntry>()
  for (const entry of group) {
    // Only what reaches the container can collide there.
    if (entry.value !== null) bySpelling.set(reveal(entry.name), entry)
  }
  const spellings = group.filter((entry) => bySpelling.get(reveal(entry.name)) === entry)
  const [first] = spellings
  if (first === undefined || spellings.length < 2) return []
  const equal = spellings.every(({ value }) => sameValue(value, first.value))
  return [{ spellings, equal }]
}

function sameValue(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one.equals(other)
}

function childrenOf(entries: readonly ComposeEntry[], section: string): readonly Child[] {
  const prefix = foldKey(`${section}__`)
  return entries.flatMap((entry) =>
    foldKey(reveal(entry.name)).startsWith(prefix) ? [{ key: keyBehind(entry.name, section), entry }] : [],
  )
}

/** What follows the section's name; folding keeps every length but that of `__`, which both spell alike. */
function keyBehind(name: Value, section: string): Value {
  return new Value(reveal(name).slice(section.length + '__'.length))
}
