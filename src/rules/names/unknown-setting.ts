import { message } from '../../messages/message.js'
import { beginsAsLite } from '../../readers/lite/names.js'
import type { Line } from '../../settings/line.js'
import type { Listed } from '../reporter.js'
import { rule } from '../rule.js'

/** Under one of Bitwarden's own roots, and near no setting: ignored by the server, or newer than the catalogue. */
export default rule('unknown-setting', {
  title: 'unknown setting',
  severity: 'warning',
  severityWhen: { notice: 'the name begins like one of Bitwarden Lite’s' },
  since: '1.0.0',
  messages: {
    lite: 'Nothing in Bitwarden Lite reads {settings}, so the {count|line has|lines have} no effect. Delete {count|it|them}, unless your compose file uses {count|it|them}.',
    unknown:
      '{name} is not a setting of any known Bitwarden release and is silently ignored. Check the name against Bitwarden’s documentation, or delete the line.',
  },
  check(context, report) {
    const unread = context.stack === 'lite' ? unreadByLite(context.lines) : []
    report.several(unread, 'lite', { severity: 'notice', related: () => message('related.alsoIgnored') })
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind === 'unknown' && statement.kind !== 'malformed') report.line(line, 'unknown')
    }
  },
})

/** Names that begin like Lite's own and are near none of them. */
function unreadByLite(lines: readonly Line[]): readonly Listed[] {
  return lines.flatMap(({ recognition, displayName, statement, nameSpan, name }): readonly Listed[] => {
    if (recognition.kind !== 'elsewhere' || statement.kind === 'malformed') return []
    if (!beginsAsLite(name) || displayName === null) return []
    return [{ name: displayName, setting: null, at: nameSpan }]
  })
}
