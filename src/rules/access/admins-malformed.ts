import { adminsFault } from '../../server/admins.js'
import { rule } from '../rule.js'

/** Only commas separate, and `docker run --env-file`, which Lite may use, keeps quotes (bitwarden/server 2533). */
export default rule('admins-malformed', {
  title: 'malformed admin list',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    separator:
      '`{setting}` is separated by something other than commas: the server reads it as one address, and nobody can log in to the admin portal. Separate the addresses with commas.',
    'not-addresses':
      '`{setting}` contains something that is not an e-mail address: that person cannot log in to the admin portal. Write full e-mail addresses, separated by commas.',
    quoted:
      '`{setting}` is in quotes, which `docker run --env-file` keeps as part of the first and last address: those admins cannot log in to the admin portal. Remove the quotes.',
  },
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    if (state.state !== 'set' || state.value === null) return
    const isQuoted = context.stack === 'lite' && state.line?.rawValue?.quote != null
    const fault = isQuoted ? 'quoted' : adminsFault(state.value)
    if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted') report.setting(state, fault)
  },
})
