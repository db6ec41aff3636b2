import { printable } from '../../messages/printable.js'
import { readAsCompose } from '../../readers/compose/read-compose.js'
import { connectionStringPart } from '../../readers/dotnet/connection-string.js'
import { isTemplated } from '../../settings/values/templated.js'
import { scan } from '../../source/scan.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The database container gets its password from mssql.override.env (bitwarden/server DockerCompose.hbs). */
export default rule('database-password-differs', {
  title: 'database password that differs',
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env'],
  messages: {
    differs:
      'The password in `{setting}` differs from SA_PASSWORD in {file}: a database that is created from these files rejects the services. Write the same password in both.',
  },
  check(context, report) {
    const companion = context.companions.get('mssql')
    const state = context.settings.of('globalSettings__sqlServer__connectionString')
    if (companion === undefined || state.state !== 'set' || state.value === null) return
    const server = connectionStringPart(state.value, ['data source', 'server'])
    const password = connectionStringPart(state.value, ['password', 'pwd'])
    if (password === null || !server?.matches(/^(?:tcp:)?mssql\b/i)) return
    const other = readAsCompose(scan(companion.text)).entries.findLast(({ name }) => name.is('SA_PASSWORD'))
    const rawValue = other?.statement.rawValue?.text
    if (!other?.value || !rawValue || isTemplated(rawValue, 'secret', [])) return
    if (other.value.equals(password)) return
    const setting = state.setting.name
    report('differs', { setting, file: printable(companion.path) }, { at: placeOf(context, state), setting })
  },
})
