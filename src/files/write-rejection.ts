import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** Why a file is not read, by the system's word for it. */
export function rejection(code: string): Message {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return message('files.vanished')
    case 'EACCES':
    case 'EPERM':
      return message('files.noPermission')
    case 'ELOOP':
      return message('files.linkBroken')
    default:
      return message('files.unreadable', { code: printable(code) })
  }
}
