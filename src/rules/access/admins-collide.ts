import { adminsFault } from '../../server/admins.js'
import { rule } from '../rule.js'

/** The list goes into a dictionary by `Add`, in lower case (bitwarden/server ReadOnlyEnvIdentityUserStore.cs). */
export default rule('admins-collide', {
  title: 'admin listed twice',
  severity: 'error',
  since: '1.0.0',
  messages: {
    collide:
      '`{setting}` lists an address twice (upper and lower case count as the same): every login to the admin portal fails. Delete the duplicate.',
    'empty-items':
      '`{setting}` has commas with nothing between them: every login to the admin portal fails. Delete the extra commas.',
  },
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    const fault = state.state === 'set' && state.value !== null ? adminsFault(state.value) : null
    if (fault === 'collide' || fault === 'empty-items') report.setting(state, fault)
  },
})
