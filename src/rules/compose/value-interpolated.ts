import { nameOf } from '../context.js'
import { quote } from '../fixes.js'
import { rule } from '../rule.js'
import { settingsReadBySetup } from '../setup-reads.js'

/**
 * `$name` is replaced by the host's variable of that name, usually by nothing (compose-go template/template.go).
 * A name that an earlier line sets, or a value that is filled in at deploy, is meant so. What Setup reads as well
 * has a rule of its own.
 */
export default rule('value-interpolated', {
  title: 'part of a value that Compose replaces',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    secret:
      'Compose replaces `$` and the name after it in {name}: the server gets another secret. Put the whole value in single quotes; if it contains an apostrophe, double each `$` instead.',
    other:
      'Compose replaces `$` and the name after it in {name} with a variable of the host, or with nothing: the server gets another value. Put the value in single quotes, or double each `$`.',
  },
  check(context, report) {
    const readBySetup: readonly string[] = settingsReadBySetup(context)
    for (const named of context.entries) {
      const { entry, recognition } = named
      if (entry.substitutions.every(({ found }) => found) || context.settings.isTemplated(named)) continue
      if (recognition.kind !== 'known') continue
      const { setting } = recognition
      if (readBySetup.includes(setting.name)) continue
      const params = { name: nameOf(context, named) }
      const secret = setting.secret
      report(secret ? 'secret' : 'other', params, {
        at: secret ? entry.statement.key : entry.statement.span,
        setting: setting.name,
        severity: secret ? 'error' : 'warning',
        fix: quote(named),
      })
    }
  },
})
