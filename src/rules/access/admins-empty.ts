import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Only listed addresses get a login mail for /admin (bitwarden/server ReadOnlyEnvIdentityUserStore.cs). */
export default rule('admins-empty', {
  title: 'nobody can open the admin portal',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    empty:
      '`{setting}` is empty: nobody can log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
    missing:
      '`{setting}` is missing: nobody can log in to the System Administrator Portal (/admin). Add it with the admins’ e-mail addresses, separated by commas.',
  },
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    const empty =
      state.state === 'empty' || (state.state === 'placeholder' && state.placeholder === 'installer')
    if (!empty && !isAbsent(state)) return
    report(
      empty ? 'empty' : 'missing',
      { setting: state.setting.name },
      { at: placeOf(context, state), setting: state.setting.name },
    )
  },
})
