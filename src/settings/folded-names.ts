import type { Edit } from '../source/edit.js'
import type { Scan } from '../source/scan.js'
import { reveal } from '../source/value.js'

/** The names, folded as .NET compares them, of the statements that edits touch. */
export function foldedNames({ statements }: Scan, edits: readonly Edit[]): readonly string[] {
  return statements
    .filter(({ span }) => edits.some((edit) => edit.span.start <= span.end && edit.span.end >= span.start))
    .map(({ name }) => reveal(name).toLowerCase())
}
