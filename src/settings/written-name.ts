import { type Printable, printable } from '../messages/printable.js'
import { reveal, type Value } from '../source/value.js'
import { shownName } from './recognise.js'

/**
 * A name that may be shown, with the capitals its writer gave it: what distinguishes `GLOBALSETTINGS__x` from its
 * twin. Null where the name may not be shown.
 */
export function writtenName(name: Value): Printable | null {
  const shown = shownName(name)
  if (shown === null) return null
  const written = reveal(name)
  return written.toLowerCase() === shown.toLowerCase() ? printable(written) : shown
}
