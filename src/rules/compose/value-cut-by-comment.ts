import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * ` #` ends an unquoted value (compose-go dotenv/parser.go). Where what follows reads as a remark (`# relay`)
 * and the value is no secret, it was meant as one and does no harm.
 */
export default rule('value-cut-by-comment', {
  title: 'value cut at #',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    secret:
      'Compose cuts the value of {name} at the space and # in it: the server gets a shorter secret. Put the whole value in single quotes, and any comment on its own line.',
    other:
      'Compose cuts the value of {name} at the space and # in it: the server gets a shorter value. Put the whole value in quotes, or move the comment to its own line.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { entry, recognition } = named
      const comment = entry.statement.rawValue?.comment
      if (!comment || recognition.kind !== 'known' || context.settings.isTemplated(named)) continue
      const { setting } = recognition
      const remark = context.scan.text.slice(comment).matches(/^ #+(?:\s|$)/)
      if (!setting.secret && (remark || setting.type !== 'string')) continue
      report(
        setting.secret ? 'secret' : 'other',
        { name: nameOf(context, named) },
        {
          at: setting.secret ? entry.statement.key : comment,
          setting: setting.name,
          severity: setting.secret ? 'error' : 'warning',
        },
      )
    }
  },
})
