import { reveal, type Value } from '../../../../source/value.js'
import { lowerCase } from '../../lower-case.js'
import { trim } from '../../trim.js'

/** The databases that the server can use. */
export const providers = ['sqlserver', 'postgres', 'mysql', 'sqlite'] as const
export type Provider = (typeof providers)[number]

/** Which database `databaseProvider` chooses. */
export interface ProviderReading {
  /** False for an unknown word: SQL Server is meant then, with no connection string, and every service ends. */
  readonly ok: boolean
  readonly provider: Provider
}

const words = new Map<string, Provider>([
  ['postgres', 'postgres'],
  ['postgresql', 'postgres'],
  ['mysql', 'mysql'],
  ['mariadb', 'mysql'],
  ['sqlite', 'sqlite'],
  ['sqlserver', 'sqlserver'],
])

/**
 * One of the words in any case, not trimmed; blank means SQL Server.
 * `bitwarden/server src/SharedWeb/Utilities/ServiceCollectionExtensions.cs`, `GetDatabaseProvider`.
 */
export function databaseProvider(value: Value): ProviderReading {
  const text = reveal(value)
  if (trim(text) === '') return { ok: true, provider: 'sqlserver' }
  const provider = words.get(lowerCase(text))
  return { ok: provider !== undefined, provider: provider ?? 'sqlserver' }
}
