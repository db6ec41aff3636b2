import { settingOf } from '../../settings/line.js'
import { rule } from '../rule.js'

/**
 * ` #` ends an unquoted value (compose-go dotenv/parser.go). Where what follows reads as a remark (`# relay`)
 * and the value is no secret, it was meant as one and does no harm.
 */
export default rule('value-cut-by-comment', {
  title: 'value cut at a #',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    secret:
      'Compose ends the value of {name} at the blank and # in it: the server gets a shorter secret. Put the whole value in single quotes; a remark belongs on a line of its own.',
    other:
      'Compose ends the value of {name} at the blank and # in it: the server gets a shorter value. Put the whole value in quotes, or move the remark to a line of its own.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const setting = settingOf(line)
      const comment = line.rawValue?.comment
      if (!comment || setting === null || context.settings.isTemplated(line)) continue
      if (setting.secret) {
        report.line(line, 'secret', { severity: 'error' })
        continue
      }
      const isRemark = context.scan.text.slice(comment).matches(/^ #+(?:\s|$)/)
      if (!isRemark && setting.type === 'string') report.line(line, 'other', { at: comment })
    }
  },
})
