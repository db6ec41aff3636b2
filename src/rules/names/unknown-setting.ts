import { rule } from '../rule.js'

/** Under one of Bitwarden's own roots, and near no setting: ignored by the server, or newer than the catalogue. */
export default rule('unknown-setting', {
  title: 'unknown setting',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    unknown:
      '{name} is not a setting of any known Bitwarden release and is silently ignored. Check the name against Bitwarden’s documentation, or delete the line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind === 'unknown' && statement.kind !== 'malformed') report.line(line, 'unknown')
    }
  },
})
