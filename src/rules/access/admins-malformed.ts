import { adminsFault } from '../../server/admins.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Only commas separate, and `docker run --env-file`, which Lite may use, keeps quotes (bitwarden/server 2533). */
export default rule('admins-malformed', {
  severity: 'warning',
  since: '1.0.0',
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    if (state.state !== 'set' || state.value === null) return
    const setting = state.setting.name
    const place = { at: placeOf(context, state), setting }
    if (context.lite && state.entry?.entry.statement.rawValue?.quote) {
      report('quoted', { setting }, place)
      return
    }
    const fault = adminsFault(state.value)
    if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted')
      report(fault, { setting }, place)
  },
})
