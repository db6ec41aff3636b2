import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * What Setup does not find it writes with a default (EnvironmentFileBuilder.cs). The installation's id and key
 * and the database have rules of their own, since the server lacks them today.
 */
export default rule('update-resets-setting', {
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env', 'template'],
  check(context, report) {
    for (const { default: returning, harm, meant } of context.update().returned) {
      if ((harm !== 'certificate' && harm !== 'mail') || meant !== null) continue
      const state = context.settings.of(returning.key)
      if (!isAbsent(state)) continue
      const setting = state.setting.name
      report(harm, { setting }, { at: placeOf(context, state), setting })
    }
  },
})
