import { reveal, Value } from '../../../../source/value.js'
import { hasValue } from '../../has-value.js'
import { lowerCase } from '../../lower-case.js'
import { trim } from '../../trim.js'

/** One of those who may open the admin portal. Offsets are UTF-16, of the piece within the value. */
export interface Admin {
  /** In lower case; empty for an empty piece. */
  readonly address: Value
  readonly stamp: Value
  readonly start: number
  readonly end: number
}

/** What the server makes of the list at each login to the admin portal. */
export interface AdminsReading {
  /** False where two addresses are equal, or two pieces empty: then every admin login answers 500. */
  readonly ok: boolean
  /** False for blank, `REPLACE` and `SECRET`: nobody is an admin. */
  readonly hasValue: boolean
  readonly admins: readonly Admin[]
  /** The first piece whose address is already in the list. */
  readonly repeated: Admin | null
}

/**
 * Small letters, split at commas, each piece at colons: exactly two parts are address and stamp.
 * `bitwarden/server src/Admin/IdentityServer/ReadOnlyEnvIdentityUserStore.cs`, `FindByEmailAsync`.
 */
export function mailAdmins(value: Value): AdminsReading {
  if (!hasValue(value)) return { ok: true, hasValue: false, admins: [], repeated: null }
  const seen = new Set<string>()
  const admins: Admin[] = []
  let repeated: Admin | null = null
  let start = 0
  for (const piece of lowerCase(reveal(value)).split(',')) {
    const parts = piece.split(':', 3)
    const address = trim(parts[0] ?? '')
    const stamp = parts.length === 2 ? trim(parts[1] ?? '') : address
    const admin = { address: new Value(address), stamp: new Value(stamp), start, end: start + piece.length }
    admins.push(admin)
    if (seen.has(address)) repeated ??= admin
    seen.add(address)
    start += piece.length + 1
  }
  return { ok: repeated === null, hasValue: true, admins, repeated }
}
