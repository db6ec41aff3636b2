import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder that a file is judged from, as a run in continuous integration would: the repository it is in, else
 * the innermost folder open in the editor, else the file's own. Absolute paths in and out.
 */
export function rootOf(location: string, folders: readonly string[]): string {
  const own = path.dirname(location)
  for (let at = own; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) break
  }
  const around = folders.filter((folder) => isWithin(location, folder))
  return around.sort((one, other) => other.length - one.length)[0] ?? own
}

function isWithin(location: string, folder: string): boolean {
  const way = path.relative(folder, location)
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}
