import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** `${` must begin an expression that Compose knows, in double quotes too (compose-go template/template.go). */
export default rule('invalid-interpolation', {
  title: 'interpolation that Compose rejects',
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  messages: {
    invalid:
      'Compose rejects a `$` and the brace after it in the value of {name}, even in double quotes: `restart` would stop Bitwarden and fail to start it again. Put the value in single quotes, or double each `$`.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { entry, recognition } = named
      if (entry.error?.kind !== 'invalid-template' || context.settings.isTemplated(named)) continue
      const setting = recognition.kind === 'known' ? recognition.setting : null
      report(
        'invalid',
        { name: nameOf(context, named) },
        {
          at: setting?.secret === false ? entry.error.at : entry.statement.key,
          setting: setting?.name ?? null,
        },
      )
    }
  },
})
