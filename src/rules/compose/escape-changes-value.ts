import { settingOf } from '../../settings/line.js'
import { harmOf, whenHarmful } from '../harm.js'
import { rule } from '../rule.js'

/** In double quotes `\n`, `\b`, `\t` and others become control characters (compose-go dotenv/parser.go). */
export default rule('escape-changes-value', {
  title: 'escape that changes a value',
  severity: 'warning',
  severityWhen: whenHarmful,
  since: '1.0.0',
  messages: {
    escaped:
      'In double quotes, a backslash and the letter after it in {name} become a control character: the server gets another value. Put the value in single quotes, or double each backslash.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const [first] = line.escapes
      if (first === undefined || line.error !== null || context.settings.isTemplated(line)) continue
      const setting = settingOf(line)
      if (setting === null) report.line(line, 'escaped')
      else
        report.line(line, 'escaped', {
          at: setting.secret ? line.nameSpan : first,
          ...harmOf(line, setting, context),
        })
    }
  },
})
