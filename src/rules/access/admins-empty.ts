import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Only listed addresses get a login mail for /admin (bitwarden/server ReadOnlyEnvIdentityUserStore.cs). */
export default rule('admins-empty', {
  severity: 'warning',
  since: '1.0.0',
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
