import { isRemark } from '../../settings/values/damage.js'
import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * A hash starts a comment only after a space that follows a value: where the value is missing, and behind a
 * tab, Compose takes the words for the value (compose-go dotenv/parser.go).
 */
export default rule('comment-becomes-value', {
  title: 'comment taken for a value',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    taken:
      'Compose reads the comment after {name} as its value or as part of it, because # starts a comment only after a value and a space: the server gets another value. Move the comment to its own line.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { entry, recognition } = named
      if (recognition.kind !== 'known' || !isRemark(entry) || context.settings.isTemplated(named)) continue
      const { setting } = recognition
      report(
        'taken',
        { name: nameOf(context, named) },
        {
          at: entry.statement.key,
          setting: setting.name,
          severity: setting.secret ? 'error' : 'warning',
        },
      )
    }
  },
})
