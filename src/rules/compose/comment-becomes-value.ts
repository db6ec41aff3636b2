import { settingOf } from '../../settings/line.js'
import { isRemark } from '../../settings/values/damage.js'
import { harmOf, whenHarmful } from '../harm.js'
import { rule } from '../rule.js'

/**
 * A hash starts a comment only after a space that follows a value: where the value is missing, and behind a
 * tab, Compose takes the words for the value (compose-go dotenv/parser.go).
 */
export default rule('comment-becomes-value', {
  title: 'comment taken for a value',
  severity: 'warning',
  severityWhen: whenHarmful,
  since: '1.0.0',
  messages: {
    taken:
      'Compose reads the comment after {name} as its value or as part of it, because # starts a comment only after a value and a space: the server gets another value. Move the comment to its own line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const setting = settingOf(line)
      if (setting === null || !isRemark(line) || context.settings.isTemplated(line)) continue
      report.line(line, 'taken', harmOf(line, setting, context))
    }
  },
})
