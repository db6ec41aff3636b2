import { holdsSecondSetting } from '../../settings/values/damage.js'
import { lineNumber } from '../context.js'
import { rule } from '../rule.js'

/**
 * An unquoted value, and a comment, run to the line feed, whatever looks like a second setting in them
 * (compose-go dotenv/parser.go); Setup ends lines at a carriage return as well.
 */
export default rule('two-settings-on-one-line', {
  title: 'two settings on one line',
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  messages: {
    swallowed:
      'The line of {name} holds a second setting: it becomes part of the first one’s value, and is itself not set. Give each setting its own line.',
    'in-comment':
      'The comment on line {line} holds a setting behind a carriage return, which ends no line for Compose: the setting is not set. Save the file with LF or CR LF line ends.',
  },
  check(context, report) {
    for (const line of context.lines) if (holdsSecondSetting(line)) report.line(line, 'swallowed')
    for (const { kind, span } of context.scan.nodes) {
      if (kind !== 'comment' || !context.scan.text.slice(span).matches(behindReturn)) continue
      report('in-comment', { line: lineNumber(context, span) }, { at: span })
    }
  },
})

const behindReturn = /\r[ \t]*(?:globalSettings|adminSettings)__[A-Za-z]\w*=/i
