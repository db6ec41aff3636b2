import { connectionSetting } from '../../server/database.js'
import { isAbsent, isUnfilled, type SettingState } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/** An unknown provider means SQL Server with an empty connection string (ServiceCollectionExtensions.cs). */
export default rule('database-unreachable', {
  title: 'database that cannot be reached',
  severity: 'error',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    provider:
      '`{setting}` is not a database that Bitwarden knows, so it takes SQL Server with an empty connection string: the server’s containers crash-loop at start. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
    connection:
      '`{setting}` is not set, but this is the database that the server uses: it cannot read or store anything. Add the connection string, or correct `globalSettings__databaseProvider`.',
  },
  check(context, report) {
    const { settings } = context
    const connection = connectionSetting(settings)
    if (connection === undefined) return
    if (connection === 'unknown') {
      report.setting(settings.of('globalSettings__databaseProvider'), 'provider', {
        breaks: 'everything',
      })
      return
    }
    const state = settings.of(connection)
    const isMissing = isAbsent(state) && !comesFromElsewhere(context, connection)
    if (isMissing || isUnfilled(state) || isBlank(state))
      report.setting(state, 'connection', { breaks: 'everything' })
  },
})

/** Quotes alone, which the server removes. */
function isBlank({ state, value }: SettingState): boolean {
  return state === 'set' && value !== null && value.matches(/^["\s]*$/)
}
