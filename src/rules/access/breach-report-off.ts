import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The breach report answers 400 without a key (bitwarden/server HibpController.cs). */
export default rule('breach-report-off', {
  severity: 'off',
  guards: 'breach-report',
  since: '1.0.0',
  check(context, report) {
    const name = 'globalSettings__hibpApiKey'
    if (context.settings.hasValue(name) !== false) return
    const state = context.settings.of(name)
    report(
      isAbsent(state) ? 'missing' : 'placeholder',
      { setting: state.setting.name },
      {
        at: placeOf(context, state),
        setting: state.setting.name,
      },
    )
  },
})
