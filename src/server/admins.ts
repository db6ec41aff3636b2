import { mailAdmins } from '../readers/dotnet/values/mail/admins.js'
import { mailRecipient } from '../readers/dotnet/values/mail/recipient.js'
import { recently } from '../source/recent.js'
import type { Value } from '../source/value.js'

/** What is wrong with the list of those who may open the admin portal. */
export type AdminsFault = 'collide' | 'empty-items' | 'separator' | 'not-addresses' | 'quoted'

/**
 * The fault of a list that has a value, or null. Two equal addresses, or two empty items, throw at every login; what
 * is no plain address can be typed at the login by nobody.
 */
export function adminsFault(list: Value): AdminsFault | null {
  return recentFault(list)
}

const recentFault = recently(readFault)

function readFault(list: Value): AdminsFault | null {
  if (list.matches(/^["'].*["']$/)) return 'quoted'
  const { repeated, admins } = mailAdmins(list)
  if (repeated !== null) return repeated.address.isEmpty ? 'empty-items' : 'collide'
  const wrong = admins.filter(({ address }) => !address.isEmpty && !isPlainAddress(address))
  if (wrong.length === 0) return null
  return wrong.some(({ address }) => address.matches(/[;|]|@[^@]*@/)) ? 'separator' : 'not-addresses'
}

/** Letter for letter what the mail goes to, with a domain; one beyond ASCII goes to another spelling of it. */
function isPlainAddress(address: Value): boolean {
  const reading = mailRecipient(address)
  if (!reading.ok || !reading.encoded.equals(reading.address)) return false
  return (address.equals(reading.address) || address.matches(/[^\0-\x7f]/)) && address.matches(/[^@]@[^@]/)
}
