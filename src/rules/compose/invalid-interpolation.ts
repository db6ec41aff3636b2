import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** `${` must begin an expression that Compose knows, in double quotes too (compose-go template/template.go). */
export default rule('invalid-interpolation', {
  title: 'interpolation Compose rejects',
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  messages: {
    invalid:
      'A `$` with a brace behind it in the value of {name} begins an expression that Compose cannot read, in double quotes too: `restart` would stop Bitwarden and not start it again. Put the value in single quotes, or double each `$`.',
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
