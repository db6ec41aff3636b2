import { singleKeys } from '../readers/setup/single-value.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent } from '../settings/state.js'
import type { Stack } from '../source/file-form.js'

/** The providers by the words the server takes (bitwarden/server ServiceCollectionExtensions.cs), any case. */
const providers: readonly { readonly words: RegExp; readonly connection: string }[] = [
  { words: /^postgres(?:ql)?$/i, connection: 'globalSettings__postgreSql__connectionString' },
  { words: /^(?:mysql|mariadb)$/i, connection: 'globalSettings__mysql__connectionString' },
  { words: /^sqlite$/i, connection: 'globalSettings__sqlite__connectionString' },
  { words: /^sqlserver$/i, connection: 'globalSettings__sqlServer__connectionString' },
]

/** The setting with the connection string the server will use; `unknown` provider, or undefined if not certain. */
export function connectionSetting(settings: Settings): string | 'unknown' | undefined {
  const state = settings.of('globalSettings__databaseProvider')
  if (isAbsent(state) || state.state === 'empty') return 'globalSettings__sqlServer__connectionString'
  const { value } = state
  if (value === null || state.state === 'templated') return undefined
  return providers.find(({ words }) => value.matches(words))?.connection ?? 'unknown'
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
  if (connectionSetting(settings) !== 'globalSettings__sqlServer__connectionString') return []
  return singleKeys.filter(({ purpose }) => purpose !== 'certificate').map(({ key }) => key)
}
