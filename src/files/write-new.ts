import { lstatSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { makeFolder } from './make-folder.js'
import { cannotWrite } from './output.js'
import { isBelow } from './target.js'

/** Whether anything is at a place, a symlink that leads nowhere included. */
export function isTaken(root: string, name: string): boolean {
  return lstatSync(path.join(root, name), { throwIfNoEntry: false }) !== undefined
}

/**
 * Writes a file that is not there yet, below a folder, making the folders it stands in. Never over anything, and never
 * through a symlink out of the folder: an EnvironmentError names the path and the errno.
 *
 * @param name below `root`, with `/`.
 */
export function writeNew(root: string, name: string, content: string): void {
  const file = path.join(root, name)
  const folder = path.dirname(file)
  if (!isBelow(realpathSync(root), realpathSync(existingAround(folder))))
    throw new EnvironmentError(message('init.outside', { path: printable(name) }))
  try {
    makeFolder(folder)
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    throw cannotWrite(name, error)
  }
}

/** The nearest folder that is there; a symlink that leads nowhere is one, and fails. */
function existingAround(folder: string): string {
  for (let at = folder; ; at = path.dirname(at))
    if (lstatSync(at, { throwIfNoEntry: false }) !== undefined || path.dirname(at) === at) return at
}
