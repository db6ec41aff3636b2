import { lineOf, nameOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * A name alone takes the host's variable, or nothing (compose-go dotenv/parser.go). As the last words of a
 * file without a final newline they are the value of a variable without a name, which Docker rejects.
 */
export default rule('name-without-value', {
  title: 'name without a value',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    'from-host':
      '{name} has no `=`: Compose takes its value from a variable of the host, or drops the line, and Bitwarden’s update deletes it. Write the value after an equals sign, or delete the line.',
    nameless:
      'Line {line}, the last of the file, has no `=` and no line break: Compose turns it into a variable without a name, and no container starts. Delete the line, or end it with a line break.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { statement } = named.entry
      if (statement.kind !== 'key-only' || !statement.beginsLine) continue
      const { recognition } = named
      const setting = recognition.kind === 'known' ? recognition.setting.name : null
      if (statement.endsFile) {
        report('nameless', { line: lineOf(context, statement.span) }, { at: statement.key, setting })
      } else if (setting !== null) {
        report('from-host', { name: nameOf(context, named) }, { at: statement.key, setting })
      }
    }
  },
})
