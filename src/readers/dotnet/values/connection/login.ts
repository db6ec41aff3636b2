import { reveal } from '../../../../source/value.js'
import type { ConnectionStringReading } from './connection-string.js'
import { readBoolean } from './convert.js'
import { keywordOf } from './keywords.js'

/**
 * Whether a connection string of SQL Server has a login without a password, which the server rejects. Without
 * `Integrated Security` and `Authentication` both are sent as they are (`dotnet/SqlClient SqlConnectionString.cs`).
 * Other databases know logins without a password.
 */
export function lacksPassword(reading: ConnectionStringReading): boolean {
  const { provider, values } = reading
  if (provider !== 'sqlserver' || isOn(reading, 'Integrated Security') || values.has('Authentication'))
    return false
  return isFilled(reading, 'User ID') && !isFilled(reading, 'Password')
}

function isFilled({ values }: ConnectionStringReading, name: string): boolean {
  return values.get(name)?.matches(/\S/) === true
}

/** A boolean keyword by the provider's own name; false where it is not given or is no boolean. */
export function isOn({ provider, values }: ConnectionStringReading, name: string): boolean {
  const value = values.get(name)
  const keyword = keywordOf(provider, name.toLowerCase())
  return value !== undefined && keyword !== null && readBoolean(provider, keyword, reveal(value)) === true
}
