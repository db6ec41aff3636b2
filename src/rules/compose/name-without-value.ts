import { settingOf } from '../../settings/line.js'
import { lineNumber } from '../context.js'
import { rule } from '../rule.js'

/**
 * A name alone takes the host's variable, or nothing (compose-go dotenv/parser.go). As the last words of a
 * file without a final newline they are the value of a variable without a name, which Docker rejects.
 */
export default rule('name-without-value', {
  title: 'name without a value',
  severity: 'warning',
  severityWhen: { error: 'it is the last line of the file and has no line break' },
  since: '1.0.0',
  messages: {
    'from-host':
      '{name} has no `=`: Compose takes its value from the host’s environment, or drops the line{stack|, and Bitwarden’s update deletes it|}. Write the value after an equals sign, or delete the line.',
    nameless:
      'Line {line}, the last of the file, has no `=` and no line break: Compose turns it into a variable without a name, and no container starts. Delete the line, or end it with a line break.',
  },
  check(context, report) {
    for (const each of context.lines) {
      const { statement, nameSpan, span } = each
      if (statement.kind !== 'key-only' || !statement.beginsLine) continue
      const setting = settingOf(each)?.name ?? null
      if (statement.endsFile)
        report(
          'nameless',
          { line: lineNumber(context, span) },
          { at: nameSpan, setting, severity: 'error', breaks: 'everything' },
        )
      else if (setting !== null) report.line(each, 'from-host')
    }
  },
})
