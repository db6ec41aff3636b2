import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** In double quotes `\n`, `\b`, `\t` and others become control characters (compose-go dotenv/parser.go). */
export default rule('escape-changes-value', {
  title: 'escape that changes a value',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    escaped:
      'In double quotes, a backslash and the letter after it in {name} become a control character: the server gets another value. Put the value in single quotes, or double each backslash.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { entry, recognition } = named
      const [first] = entry.escapes
      if (first === undefined || entry.error !== null || context.settings.isTemplated(named)) continue
      const setting = recognition.kind === 'known' ? recognition.setting : null
      report(
        'escaped',
        { name: nameOf(context, named) },
        { at: setting?.secret === false ? first : entry.statement.key, setting: setting?.name ?? null },
      )
    }
  },
})
