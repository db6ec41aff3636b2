import type { ConnectionStringReading } from './connection-string.js'
import { isOn } from './tls.js'

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
