import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * What Setup does not find it writes with a default (EnvironmentFileBuilder.cs). The installation's id and key
 * and the database have rules of their own, since the server lacks them today.
 */
export default rule('update-resets-setting', {
  title: 'setting that the update makes up',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    certificate:
      '`{setting}` is missing: Bitwarden’s next update makes up a new one, which does not open the certificate that is there, and logins fail. Add the line with the password in use.',
    mail: '`{setting}` is missing: Bitwarden’s next update writes its own default, and mail then goes another way than today. Add the line with the value in use.',
  },
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
