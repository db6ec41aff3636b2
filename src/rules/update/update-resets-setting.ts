import { logsInUnencrypted } from '../../server/mail.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere, severityOfAbsent } from '../context.js'
import { rule } from '../rule.js'

/**
 * What Setup does not find it writes with a default (EnvironmentFileBuilder.cs). The installation's id and key,
 * the certificate's password and the database have rules of their own, since the server lacks them today.
 */
export default rule('update-resets-setting', {
  title: 'setting that the update resets',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    mail: '`{setting}` is missing, so the server uses port 25: the next Bitwarden update adds 587, and mail then goes to another port than today. Add the line with the port in use.',
  },
  check(context, report) {
    // A login over port 25 has a finding of its own, which asks for the port as well.
    if (logsInUnencrypted(context.settings)) return
    for (const { default: restored, harm, meant } of context.update().restored) {
      if (harm !== 'mail' || meant !== null) continue
      const state = context.settings.of(restored.key)
      if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
        report.setting(state, harm, { severity: severityOfAbsent(context, state, 'warning') })
    }
  },
})
