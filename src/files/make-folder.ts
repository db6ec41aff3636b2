import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder, absolute, and those around it; fails with the system's error. Not by Node's own recursion, which never
 * ends where the system says of a folder in one that is there that it is not (`/proc`).
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder)) throw error
  }
}

function isFolder(location: string): boolean {
  return statSync(location, { throwIfNoEntry: false })?.isDirectory() === true
}
