import { isAbsent } from '../../settings/state.js'
import { rule } from '../rule.js'

/** The breach report answers 400 without a key (bitwarden/server HibpController.cs). */
export default rule('breach-report-off', {
  title: 'breach report without a key',
  severity: 'off',
  guards: 'breach-report',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: the data breach report fails with an error. Add the key that haveibeenpwned.com sells.',
    placeholder:
      '`{setting}` has no key: the data breach report fails with an error. Write the key that haveibeenpwned.com sells.',
  },
  check(context, report) {
    const name = 'globalSettings__hibpApiKey'
    if (context.settings.hasValue(name) !== false) return
    const state = context.settings.of(name)
    report.setting(state, isAbsent(state) ? 'missing' : 'placeholder')
  },
})
