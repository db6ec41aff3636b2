import { holdsSecondSetting } from '../../settings/damage.js'
import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** An unquoted value runs to the end of its line, whatever looks like a second setting in it. */
export default rule('two-settings-on-one-line', {
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  check(context, report) {
    for (const named of context.entries) {
      if (!holdsSecondSetting(named.entry)) continue
      const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null
      report('swallowed', { name: nameOf(context, named) }, { at: named.entry.statement.key, setting })
    }
  },
})
