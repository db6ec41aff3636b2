import { settingsReadBySetup } from '../../server/database.js'
import { settingOf } from '../../settings/line.js'
import { quote } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * `$name` is replaced by the host's variable of that name, usually by nothing (compose-go template/template.go).
 * A name that an earlier line sets, or a value that is filled in at deploy, is meant so. What Setup reads as well
 * has a rule of its own.
 */
export default rule('value-interpolated', {
  title: 'part of a value that Compose replaces',
  severity: 'warning',
  severityWhen: { error: 'the setting is a secret' },
  since: '1.0.0',
  fix: 'safe',
  messages: {
    secret:
      'Compose replaces `$` and the name after it in {name}: the server gets another secret. Put the whole value in single quotes; if it contains an apostrophe, double each `$` instead.',
    other:
      'Compose replaces `$` and the name after it in {name} with a variable of the host, or with nothing: the server gets another value. Put the value in single quotes, or double each `$`.',
  },
  check(context, report) {
    const readBySetup = settingsReadBySetup(context)
    for (const line of context.lines) {
      const setting = settingOf(line)
      if (setting === null || readBySetup.includes(setting.name)) continue
      if (line.substitutions.every(({ found }) => found) || context.settings.isTemplated(line)) continue
      const fix = quote(line)
      if (setting.secret) report.line(line, 'secret', { fix, severity: 'error' })
      else report.line(line, 'other', { fix, at: line.span })
    }
  },
})
