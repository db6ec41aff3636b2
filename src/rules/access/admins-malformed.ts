import { adminsFault } from '../../server/admins.js'
import type { SettingState } from '../../settings/state.js'
import type { Context } from '../context.js'
import { rule } from '../rule.js'

/** Only commas separate. Lite may be run by `docker run --env-file`, which keeps quotes (bitwarden/server 2533). */
export default rule('admins-malformed', {
  title: 'malformed admin list',
  severity: 'warning',
  severityWhen: { notice: 'only `docker run --env-file` reads another list' },
  since: '1.0.0',
  messages: {
    separator:
      '`{setting}` is separated by something other than commas: the server reads it as one address, and nobody can log in to the admin portal. Separate the addresses with commas.',
    'not-addresses':
      '`{setting}` contains something that is not an e-mail address: that person cannot log in to the admin portal. Write full e-mail addresses, separated by commas.',
    quoted:
      '`{setting}` has quotes in its value, which are part of the first and last address: those admins cannot log in to the admin portal. Remove those quotes.',
    'quoted-for-docker':
      '`{setting}` is in quotes: Compose removes them, but `docker run --env-file` keeps them as part of the first and last address, and those admins cannot log in to the admin portal. Remove the quotes.',
  },
  check(context, report) {
    const state = context.settings.of('adminSettings__admins')
    if (state.state !== 'set' || state.value === null) return
    const fault = adminsFault(state.value)
    if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted') report.setting(state, fault)
    if (fault === null && mayBeReadByDocker(context) && isOnlyQuoted(context, state))
      report.setting(state, 'quoted-for-docker', { severity: 'notice' })
  },
})

/** Lite without a Compose project beside its file. */
function mayBeReadByDocker({ stack, companions }: Context): boolean {
  return stack === 'lite' && companions.project === null
}

/** With quotes around other values too, a server that `docker run` starts would not work at all: Compose reads the file. */
function isOnlyQuoted({ lines }: Context, { line }: SettingState): boolean {
  const quoted = lines.filter(({ rawValue }) => rawValue !== null && rawValue.quote !== null)
  return quoted.length === 1 && quoted[0] === line
}
