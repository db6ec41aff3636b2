import { accessSync, constants, type Dirent, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { type Message, message } from '../messages/message.js'
import { errorCode, readProblem } from './error-code.js'

/** What is to be read at a place: a file or folder, symlinks resolved, or a reason why nothing is. */
export type Target =
  | { readonly kind: 'file' | 'folder'; readonly location: string }
  | { readonly kind: 'problem'; readonly problem: Message }

/** Whether there is a folder whose names can be listed. */
export function isReadableFolder(location: string): boolean {
  try {
    accessSync(location, constants.R_OK | constants.X_OK)
    return statSync(location).isDirectory()
  } catch {
    return false
  }
}

/** The target of a path that the user gave: a symlink is followed wherever it leads. */
export function targetOfPath(location: string): Target {
  try {
    const stats = lstatSync(location, { throwIfNoEntry: false })
    if (stats === undefined) return { kind: 'problem', problem: message('files.notFound') }
    if (stats.isSymbolicLink()) return follow(location, () => true)
    return targetOf(stats, realpathSync(location))
  } catch (error) {
    const code = errorCode(error)
    const problem = code === 'ENOTDIR' ? message('files.notFound') : readProblem(code)
    return { kind: 'problem', problem }
  }
}

/** The target of what was met below a root, which is no symlink itself: one is followed to what is below it too. */
export function targetOfEntry(root: string, location: string, entry: Dirent): Target {
  return entry.isSymbolicLink() ? follow(location, (real) => isBelow(root, real)) : targetOf(entry, location)
}

function follow(location: string, allowed: (real: string) => boolean): Target {
  try {
    const real = realpathSync(location)
    if (allowed(real)) return targetOf(statSync(real), real)
    return { kind: 'problem', problem: message('files.symlinkOutside') }
  } catch (error) {
    const code = errorCode(error)
    const problem = code === 'ENOENT' ? message('files.symlinkBroken') : readProblem(code)
    return { kind: 'problem', problem }
  }
}

function targetOf(stats: Stats | Dirent, location: string): Target {
  if (stats.isFile()) return { kind: 'file', location }
  if (stats.isDirectory()) return { kind: 'folder', location }
  return { kind: 'problem', problem: message('files.special') }
}

/** Whether a path is a folder or in it; both absolute. */
export function isBelow(root: string, real: string): boolean {
  const relative = path.relative(root, real)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
