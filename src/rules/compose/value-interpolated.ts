import { nameOf } from '../context.js'
import { quote } from '../fixes.js'
import { rule } from '../rule.js'
import { settingsReadBySetup } from '../setup-reads.js'

/**
 * `$name` is replaced by the host's variable of that name, usually by nothing (compose-go template/template.go).
 * A name that an earlier line sets, or a value that is decided at deploy, is meant so. What Setup reads as well
 * has a rule of its own.
 */
export default rule('value-interpolated', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
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
