import { reveal, type Value } from '../../source/value.js'

/** Whether a connection string has anything to keep secret: not one with Kerberos, of a socket or of a file. */
export function holdsCredentials(connection: Value): boolean {
  return /password|pwd|key|secret|token|signature|@/i.test(reveal(connection))
}
