import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** The errno name of what went wrong (`ENOENT`), and nothing longer; fails with what is no error of the system. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && errno.test(`${error.code}`)) return `${error.code}`
  throw error
}

const errno = /^[A-Z][A-Z0-9_]{1,40}$/

/** Why a file is not read, by its errno name. */
export function readProblem(code: string): Message {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return message('files.vanished')
    case 'EACCES':
    case 'EPERM':
      return message('files.noPermission')
    case 'ELOOP':
      return message('files.symlinkBroken')
    default:
      return message('files.unreadable', { code: printable(code) })
  }
}
