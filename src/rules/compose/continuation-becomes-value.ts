import { settingOf } from '../../settings/line.js'
import { isContinued } from '../../settings/values/damage.js'
import { harmOf } from '../harm.js'
import { rule } from '../rule.js'

/** Compose ends an unquoted value at the line feed, and only there (compose-go dotenv/parser.go). */
export default rule('continuation-becomes-value', {
  title: 'backslash of a shell taken for a value',
  severity: 'warning',
  severityWhen: { error: 'the setting is a secret, or the server or its mail fails with any other text' },
  since: '1.0.0',
  messages: {
    taken:
      'The backslash at the end of the line joins it to no other line, as it does in a shell: Compose takes it for part of {name}, and the server gets another value. Delete the backslash and the space in front of it.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const setting = settingOf(line)
      if (setting === null || !isContinued(line) || context.settings.isTemplated(line)) continue
      report.line(line, 'taken', harmOf(line, setting, context))
    }
  },
})
