import { reveal, Value } from '../../source/value.js'
import { trim, trimQuotes } from '../dotnet/trim.js'
import { certificatePasswordKey, connectionStringKey, migrationTimeoutKey } from './defaults.js'
import { type SetupReading, unescapeQuotes } from './read-setup.js'

/** What Setup reads a single key for. */
export type Purpose = 'migration' | 'migration-timeout' | 'certificate'

/**
 * The keys that Setup reads one by one besides rewriting the file, each for a use of its own:
 * `bitwarden/server util/Setup/Program.cs`. (Without a `config.yml` also the vault URL and the push relay.)
 */
export const singleKeys: readonly { readonly key: string; readonly purpose: Purpose }[] = [
  { key: connectionStringKey, purpose: 'migration' },
  { key: migrationTimeoutKey, purpose: 'migration-timeout' },
  { key: certificatePasswordKey, purpose: 'certificate' },
]

/**
 * The first line that starts with `key=`: its text without `"` at both ends and with each `\"` made a `"`; null
 * where no line does. `bitwarden/server util/Setup/Helpers.cs`, `GetValueFromEnvFile`.
 */
export function singleValue({ lines }: SetupReading, key: string): Value | null {
  const line = lines.find((candidate) => candidate.kind === 'entry' && candidate.key.is(key))
  return line?.kind === 'entry' ? new Value(unescapeQuotes(trimQuotes(reveal(line.text)))) : null
}

export type SingleValueComparison = 'same' | 'different' | 'not-found'

/**
 * Whether Setup's own reading of a single key is that of the containers, to the programs that use it: blanks
 * around a connection string or a number do not matter, nor do the quotes that the server itself takes off its
 * connection strings (`bitwarden/server src/Core/Settings/GlobalSettings.cs`).
 */
export function compareSingleValue(
  reading: SetupReading,
  key: string,
  inContainers: Value,
): SingleValueComparison {
  const alone = singleValue(reading, key)
  if (alone === null) return 'not-found'
  if (key === certificatePasswordKey) return alone.equals(inContainers) ? 'same' : 'different'
  const [one, other] = [alone, inContainers].map((value) => trim(trimQuotes(reveal(value))))
  return one === other ? 'same' : 'different'
}
