import { connectionSetting } from '../../server/database.js'
import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** An unknown provider means SQL Server with an empty connection string (ServiceCollectionExtensions.cs). */
export default rule('database-unreachable', {
  title: 'database that cannot be reached',
  severity: 'error',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    provider:
      '`{setting}` names no database Bitwarden knows: the server takes SQL Server with an empty connection string and fails. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
    connection:
      '`{setting}` is not set, but this is the database the server uses: nothing can be read or stored. Add the connection string, or name the right `globalSettings__databaseProvider`.',
  },
  check(context, report) {
    const { settings } = context
    const provider = settings.of('globalSettings__databaseProvider')
    const connection = connectionSetting(settings)
    if (connection === undefined) return
    if (connection === 'unknown') {
      const setting = provider.setting.name
      report('provider', { setting }, { at: placeOf(context, provider), setting })
      return
    }
    const state = settings.of(connection)
    if (!isAbsent(state) && state.state !== 'empty') return
    const setting = state.setting.name
    report('connection', { setting }, { at: placeOf(context, state), setting })
  },
})
