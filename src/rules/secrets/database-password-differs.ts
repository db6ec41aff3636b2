import { printable } from '../../messages/printable.js'
import { connectionString } from '../../readers/dotnet/values/connection/connection-string.js'
import { connectionServers } from '../../readers/dotnet/values/connection/servers.js'
import { isTemplated } from '../../settings/values/templated.js'
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
      'The password in `{setting}` differs from SA_PASSWORD in {file}: a database that is created from these files rejects the services. Write the same password in both.',
  },
  check(context, report) {
    const { mssql } = context.companions
    const state = context.settings.of('globalSettings__sqlServer__connectionString')
    if (mssql?.password == null || state.state !== 'set' || state.value === null) return
    const reading = connectionString('sqlserver', state.value)
    const password = reading.values.get('Password')
    if (password === undefined || !connectionServers(reading).hosts.some((host) => host.is('mssql'))) return
    const { value, rawValue } = mssql.password
    if (isTemplated(rawValue.text, 'secret', []) || value.equals(password)) return
    report.setting(state, 'differs', { params: { file: printable(mssql.path) } })
  },
})
