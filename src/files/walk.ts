import { type Dirent, readdirSync } from 'node:fs'
import { errorCode } from './error-code.js'

/** Folders that hold nothing of the project's own. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Whether a path is in such a folder. */
export function isSkipped(file: string): boolean {
  return file
    .split('/')
    .slice(0, -1)
    .some((name) => skipped.has(name))
}

/** Whether an entry of a folder is one to walk into. */
export function isWalked(entry: Dirent): boolean {
  return entry.isDirectory() && !skipped.has(entry.name)
}

/** What a walk meets. Paths below the root have `/` on every system and do not begin with the root. */
export interface Visitor {
  /** Anything that is no folder, and folders too; `listing`: its folder's entries, itself included. */
  readonly entry: (below: string, entry: Dirent, listing: readonly Dirent[]) => void
  /** A folder that cannot be listed, the root being `''`. */
  readonly rejected: (below: string, code: string) => void
}

/**
 * Walks a folder, each folder's names in order of their UTF-16 units. Symlinks are met, never followed; `.git` and
 * `node_modules` are left out; a folder that vanishes meanwhile is none. Synchronous: nothing
 * else is going on, and many small promises cost more than what they wait for.
 */
export function walk(root: string, { entry: visit, rejected }: Visitor): void {
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const below = folder === '' ? '' : `${folder}/`
    const folders: string[] = []
    const listing = list(root, folder, rejected)
    for (const entry of listing) {
      visit(below + entry.name, entry, listing)
      if (isWalked(entry)) folders.push(below + entry.name)
    }
    for (const next of folders.reverse()) pending.push(next)
  }
}

/** The names in a folder, in order; none where it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function list(root: string, folder: string, rejected: Visitor['rejected']): readonly Dirent[] {
  try {
    const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true })
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (error) {
    const code = errorCode(error)
    // A name that is not UTF-8 was not read as it is, and so it leads nowhere.
    if (code !== 'ENOENT' || folder === '' || folder.includes('\ufffd')) rejected(folder, code)
    return []
  }
}
