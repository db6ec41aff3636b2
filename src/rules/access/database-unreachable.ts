import { connectionString } from '../../readers/dotnet/values/connection/connection-string.js'
import { connectionSetting } from '../../server/database.js'
import { isOfGuide } from '../../server/placeholder-blocks.js'
import { connectionStrings, databaseOf } from '../../settings/catalogue/connection-strings.js'
import { databasePieces } from '../../settings/lite-database.js'
import { missingPieces } from '../../settings/lite-states.js'
import { isAbsent, isUnfilled, type SettingState } from '../../settings/state.js'
import { comesFromElsewhere, placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * An unknown provider means SQL Server with an empty connection string (ServiceCollectionExtensions.cs). With a blank
 * one every service that has a database throws at start (EntityFrameworkServiceCollectionExtensions.cs); with
 * `SECRET`, which appsettings.json gives SQL Server, only what needs the database fails.
 */
export default rule('database-unreachable', {
  title: 'database that cannot be reached',
  severity: 'error',
  since: '1.0.0',
  messages: {
    provider:
      '`{setting}` is not a database that Bitwarden knows, so it uses SQL Server with an empty connection string: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
    nothing:
      'No `BW_DB_` line chooses a database: Lite uses SQL Server without the name of a server, and its services fail. Set `{setting}`, and for all but `sqlite` also `BW_DB_SERVER`, `BW_DB_DATABASE`, `BW_DB_USERNAME` and `BW_DB_PASSWORD`.',
    pieces:
      '{settings} {count|has|have} no value: the connection string that Lite builds is incomplete, and its services cannot use the database. Write {count|it|them}; if {count|it is|they are} filled in at deploy, list {count|it|them} under `provided`.',
    file: '`{setting}` is empty, so SQLite has no file and nothing is kept. Delete the line; the image’s default is a file in the volume.',
    blank:
      '`{setting}` has no value, but this is the database that the server uses: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Add the connection string, or correct `globalSettings__databaseProvider`.',
    connection:
      '`{setting}` is not set, but this is the database that the server uses: it cannot read or store anything. Add the connection string, or correct `globalSettings__databaseProvider`.',
  },
  check(context, report) {
    const { settings } = context
    const connection = connectionSetting(settings)
    if (connection === undefined) return
    if (connection === 'unknown') {
      const provider = settings.of('globalSettings__databaseProvider')
      if (!isOfGuide(provider)) report.setting(provider, 'provider', { breaks: 'everything' })
      return
    }
    const state = settings.of(connection)
    const isMissing = isAbsent(state) && !comesFromElsewhere(context, connection, state.setting.name)
    if (!isMissing && !isUnfilled(state) && !isBlank(state)) return
    if (context.stack === 'standard' || state.setting.name === connection) {
      const hasOther = isMissing ? withDefault.has(connection) : state.state === 'placeholder'
      // Nothing in the file is nearer to what is missing than the line that chooses the database.
      const provider = settings.of('globalSettings__databaseProvider')
      const at = placeOf(context, isMissing && provider.line !== null ? provider : state)
      const { name } = state.setting
      report(
        hasOther ? 'connection' : 'blank',
        { setting: name },
        { at, setting: name, breaks: 'everything' },
      )
      return
    }
    const provider = settings.own('BW_DB_PROVIDER')
    const pieces = missingPieces((name) => settings.own(name))
    if (isAbsent(provider) && pieces.length === databasePieces.length)
      report.setting(provider, 'nothing', { breaks: 'everything' })
    else if (pieces.length === 0) report.setting(state, 'file', { breaks: 'everything' })
    else report.several(pieces, 'pieces', { breaks: 'everything' })
  },
})

/** Those that are not null without a line: appsettings.json has `SECRET`, GlobalSettings.cs a database in memory. */
const withDefault: ReadonlySet<string> = new Set([connectionStrings.sqlserver, connectionStrings.sqlite])

/** Quotes alone, which the server removes. */
function isBlank({ state, value, setting }: SettingState): boolean {
  const provider = databaseOf(setting.name)
  return state === 'set' && value !== null && !!provider && connectionString(provider, value).isBlank
}
