import { reveal, type Value } from '../source/value.js'

/** What is wrong with the list of those who may open the admin portal. */
export type AdminsFault = 'collide' | 'empty-items' | 'separator' | 'not-addresses' | 'quoted'

const address = /^[^\s@,;:]+@[^\s@,;:]+$/

/**
 * Splits the list as the server does: at commas, trimmed, in lower case, each `mail` or `mail:stamp`
 * (bitwarden/server src/Admin/IdentityServer/ReadOnlyEnvIdentityUserStore.cs). Two equal addresses, or two
 * empty items, throw at every login.
 */
export function adminsFault(list: Value): AdminsFault | null {
  const text = reveal(list)
  if (/^["'].*["']$/.test(text)) return 'quoted'
  const mails = text
    .toLowerCase()
    .split(',')
    .map((item) => item.trim().split(':')[0]?.trim() ?? '')
  const unique = new Set(mails)
  if (unique.size < mails.length)
    return mails.filter((mail) => mail === '').length > 1 ? 'empty-items' : 'collide'
  const wrong = mails.filter((mail) => mail !== '' && !address.test(mail))
  if (wrong.length === 0) return null
  return wrong.some((mail) => (mail.match(/@/g)?.length ?? 0) > 1 || /[;|]/.test(mail))
    ? 'separator'
    : 'not-addresses'
}
