import { adminsFault } from '../../server/admins.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Only commas separate, and `docker run --env-file`, which Lite may use, keeps quotes (bitwarden/server 2533). */
export default rule('admins-malformed', {
  title: 'admin list that cannot be read',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    separator:
      '`{setting}` is separated by something other than commas: the server takes it for one address, and nobody can log in to the admin portal. Separate the addresses by commas.',
    'not-addresses':
      '`{setting}` holds something that is not an address: that person cannot log in to the admin portal. Write the full e-mail addresses, separated by commas.',
    quoted:
      '`{setting}` stands in quotes, which `docker run --env-file` keeps as part of the first and last address: they cannot log in to the admin portal. Remove the quotes.',
  },
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    if (state.state !== 'set' || state.value === null) return
    const setting = state.setting.name
    const place = { at: placeOf(context, state), setting }
    if (context.stack === 'lite' && state.entry?.entry.statement.rawValue?.quote) {
      report('quoted', { setting }, place)
      return
    }
    const fault = adminsFault(state.value)
    if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted')
      report(fault, { setting }, place)
  },
})
