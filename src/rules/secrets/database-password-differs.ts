import { printable } from '../../messages/printable.js'
import { connectionStringPart } from '../../readers/dotnet/connection-string.js'
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
    const server = connectionStringPart(state.value, ['data source', 'server'])
    const password = connectionStringPart(state.value, ['password', 'pwd'])
    if (password === null || !server?.matches(/^(?:tcp:)?mssql\b/i)) return
    const { value, rawValue } = mssql.password
    if (isTemplated(rawValue.text, 'secret', []) || value.equals(password)) return
    report.setting(state, 'differs', { params: { file: printable(mssql.path) } })
  },
})
