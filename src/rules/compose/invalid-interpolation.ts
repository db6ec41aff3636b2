import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** `${` must begin an expression that Compose knows, in double quotes too (compose-go template/template.go). */
export default rule('invalid-interpolation', {
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
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
