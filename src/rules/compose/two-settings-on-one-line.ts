import { holdsSecondSetting, holdsSettingBehindReturn } from '../../settings/hidden-settings.js'
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
  messages: {
    swallowed:
      'The line of {name} contains a second setting, which becomes part of the first one’s value and stays unset itself. Put each setting on its own line.',
    'in-comment':
      'The comment on line {line} contains a setting after a carriage return, which does not end a line for Compose: the setting stays unset. Save the file with LF or CRLF line endings.',
  },
  check(context, report) {
    for (const line of context.lines) if (holdsSecondSetting(line)) report.line(line, 'swallowed')
    for (const { kind, span } of context.scan.nodes) {
      if (kind !== 'comment' || !holdsSettingBehindReturn(context.scan.text.slice(span))) continue
      report('in-comment', { line: lineNumber(context, span) }, { at: span })
    }
  },
})
