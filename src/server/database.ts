import { databaseProvider, type Provider } from '../readers/dotnet/values/connection/provider.js'
import { singleKeys } from '../readers/setup/single-value.js'
import { type ConnectionSetting, connectionStrings } from '../settings/catalogue/connection-strings.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent } from '../settings/state.js'
import type { Stack } from '../source/file-form.js'

/** The database the server will use; `unknown` for a word it does not know, undefined if not certain. */
export function database(settings: Settings): Provider | 'unknown' | undefined {
  const state = settings.of('globalSettings__databaseProvider')
  if (isAbsent(state) || state.state === 'empty') return 'sqlserver'
  const { value } = state
  if (value === null || state.state === 'templated') return undefined
  const { ok, provider } = databaseProvider(value)
  return ok ? provider : 'unknown'
}

/** The setting with the connection string the server will use; `unknown` and undefined as above. */
export function connectionSetting(settings: Settings): ConnectionSetting | 'unknown' | undefined {
  const provider = database(settings)
  return provider === undefined || provider === 'unknown' ? provider : connectionStrings[provider]
}

/**
 * The settings of a file that Setup reads a second time, by itself, and that the database's migration uses: none
 * where it is not SQL Server, and none of a Lite file. The certificate's password, which Setup reads too, only goes
 * to an openssl whose failure it ignores (bitwarden/server util/Setup/Program.cs).
 */
export function settingsReadBySetup({
  stack,
  settings,
}: {
  readonly stack: Stack
  readonly settings: Settings
}): readonly string[] {
  if (stack === 'lite') return []
  if (connectionSetting(settings) !== connectionStrings.sqlserver) return []
  return singleKeys.filter(({ purpose }) => purpose !== 'certificate').map(({ key }) => key)
}
