import { settingOf } from '../../settings/line.js'
import { rule } from '../rule.js'

/**
 * ` #` ends an unquoted value (compose-go dotenv/parser.go). What reads as a remark (`# relay`) was meant as one and
 * does no harm; behind a secret it is worth knowing, as not every program cuts it.
 */
export default rule('value-cut-by-comment', {
  title: 'value cut at #',
  severity: 'warning',
  severityWhen: { error: 'the setting is a secret' },
  since: '1.0.0',
  messages: {
    secret:
      'Compose cuts the value of {name} at the space and # in it: the server gets a shorter secret. Put the whole value in single quotes, and any comment on its own line.',
    remark:
      'Compose drops the comment after the value of {name}, so the server gets the right secret, but `docker run --env-file` and other tools take the comment as part of it. Move it to its own line.',
    other:
      'Compose cuts the value of {name} at the space and # in it: the server gets a shorter value. Put the whole value in quotes, or move the comment to its own line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const setting = settingOf(line)
      const comment = line.rawValue?.comment
      if (!comment || setting === null || context.settings.isTemplated(line)) continue
      const isRemark = line.rawValue.hasRemark
      if (setting.secret) {
        report.line(line, isRemark ? 'remark' : 'secret', { severity: isRemark ? 'notice' : 'error' })
        continue
      }
      if (!isRemark && setting.type === 'string') report.line(line, 'other', { at: comment })
    }
  },
})
