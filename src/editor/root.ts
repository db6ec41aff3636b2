import path from 'node:path'
import { findRepository } from '../files/repository.js'
import { isBelow } from '../files/target.js'

/**
 * The folder that a file is judged from, as a run in continuous integration would: the repository it is in, else
 * the innermost folder open in the editor, else the file's own. Absolute paths in and out.
 */
export function rootOf(location: string, folders: readonly string[]): string {
  const own = path.dirname(location)
  const around = folders.filter((folder) => isBelow(folder, location))
  const innermost = around.sort((one, other) => other.length - one.length)[0]
  return findRepository(own) ?? innermost ?? own
}
