import { isAbsent, isUnfilled } from '../../settings/state.js'
import { severityOfAbsent } from '../context.js'
import { rule } from '../rule.js'

/** Only listed addresses get a login mail for /admin (bitwarden/server ReadOnlyEnvIdentityUserStore.cs). */
export default rule('admins-empty', {
  title: 'nobody can open the admin portal',
  severity: 'warning',
  severityWhen: { notice: 'the file is a fragment that leaves it to others' },
  since: '1.0.0',
  messages: {
    empty:
      '`{setting}` is empty: nobody can log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
    placeholder:
      '`{setting}` is still the installer’s placeholder: nobody can log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
    missing:
      '`{setting}` is missing: nobody can log in to the System Administrator Portal (/admin). Add it with the admins’ e-mail addresses, separated by commas.',
  },
  check(context, report) {
    // Without the service nobody looks at the list.
    const admin = context.settings.lite()?.switches.find(({ program }) => program === 'admin')
    if (admin?.on === false) return
    const state = context.settings.of('adminSettings__admins')
    if (state.state === 'empty') report.setting(state, 'empty')
    else if (isUnfilled(state)) report.setting(state, 'placeholder')
    else if (isAbsent(state))
      report.setting(state, 'missing', { severity: severityOfAbsent(context, state, 'warning') })
  },
})
