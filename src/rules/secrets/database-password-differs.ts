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
  stacks: ['standard'],
  templates: false,
  messages: {
    differs:
      'The password in `{setting}` is not the one of SA_PASSWORD in {file}: where the database is made anew from these files, the services cannot log in. Write the same in both.',
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
