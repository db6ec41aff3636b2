import { printable } from '../../messages/printable.js'
import { connectionStringPart } from '../../readers/dotnet/connection-string.js'
import { isTemplated } from '../../settings/values/templated.js'
import { rule } from '../rule.js'

/** The database container gets its password from mssql.override.env (bitwarden/server DockerCompose.hbs). */
export default rule('database-password-differs', {
  title: 'database password that differs',
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env'],
  messages: {
    differs:
      'The password in `{setting}` is not the one of SA_PASSWORD in {file}: where the database is made anew from these files, the services cannot log in. Write the same in both.',
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
