import {
  type ConnectionStringReading,
  connectionString,
} from '../readers/dotnet/values/connection/connection-string.js'
import type { Provider } from '../readers/dotnet/values/connection/provider.js'
import { connectionStrings } from '../settings/catalogue/connection-strings.js'
import type { Settings } from '../settings/settings.js'
import type { SettingState } from '../settings/state.js'
import type { Value } from '../source/value.js'
import { database } from './database.js'

/** A connection string that the server uses, as its provider reads it. */
export interface UsedConnection {
  readonly provider: Provider
  readonly state: SettingState
  readonly value: Value
  readonly reading: ConnectionStringReading
}

/** SQL Server's repositories read by one of their own, where it is set (bitwarden/server src/Infrastructure.Dapper). */
const readOnly = 'globalSettings__sqlServer__readOnlyConnectionString'

/**
 * Those of the database that is chosen; none where nothing is certain, nor a blank one, which counts as not set
 * (`database-unreachable`). What is set for another database matters to nobody.
 */
export function usedConnections(settings: Settings): readonly UsedConnection[] {
  const provider = database(settings)
  if (provider === undefined || provider === 'unknown') return []
  const name = connectionStrings[provider]
  const names = provider === 'sqlserver' ? [name, readOnly] : [name]
  return names.flatMap((each) => {
    const state = settings.of(each)
    const { value } = state
    if (state.state !== 'set' || value === null) return []
    const reading = connectionString(provider, value)
    return reading.isBlank ? [] : [{ provider, state, value, reading }]
  })
}
