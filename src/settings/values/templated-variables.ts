import { reveal } from '../../source/value.js'
import type { NamedEntry } from '../line.js'

/**
 * The variables of a file that are filled in at deploy, as Compose knows them, and those that hold such a one
 * (`DOMAIN={{ domain }}`, `SENDER=no-reply@$DOMAIN`). `isTemplatedItself` says it of a line by itself.
 */
export function templatedVariables(
  entries: readonly NamedEntry[],
  isTemplatedItself: (named: NamedEntry) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const named of entries) {
    if (isTemplatedItself(named) || holdsOneOf(named, found)) found.add(reveal(named.entry.name))
  }
  return found
}

/** Whether Compose puts one of the variables into the value. */
export function holdsOneOf({ entry }: NamedEntry, variables: ReadonlySet<string>): boolean {
  return entry.substitutions.some(({ name }) => variables.has(reveal(name)))
}
