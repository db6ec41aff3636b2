import { message } from '../../messages/message.js'
import { settingOf } from '../../settings/line.js'
import { isContinued } from '../../settings/values/damage.js'
import { harmOf, whenHarmful, worstOf } from '../harm.js'
import { rule } from '../rule.js'

/** Compose ends an unquoted value at the line feed, and only there (compose-go dotenv/parser.go). */
export default rule('continuation-becomes-value', {
  title: 'backslash of a shell taken for a value',
  severity: 'warning',
  severityWhen: whenHarmful,
  since: '1.0.0',
  messages: {
    taken:
      'The backslash at the end of {count|the line joins it|these lines joins them} to no other line, as it would in a shell: Compose takes it for part of {settings}, and the server gets {count|another value|other values}. Delete the backslash and the space in front of it.',
  },
  check(context, report) {
    const taken = context.lines.flatMap((line) => {
      const setting = settingOf(line)
      if (setting === null || !isContinued(line) || context.settings.isTemplated(line)) return []
      const { name } = setting
      return [{ name, setting: name, at: line.nameSpan, harm: harmOf(line, setting, context) }]
    })
    const worst = worstOf(taken.map(({ harm }) => harm))
    if (worst === undefined) return
    report.several(taken, 'taken', { ...worst, related: () => message('related.alsoContinued') })
  },
})
