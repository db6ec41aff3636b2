import { mailService } from '../../server/mail.js'
import { loginIsNeeded } from '../../server/mail-faults.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/** By the providers' own documentation; sending without a login goes to their MX hosts (bitwarden/server issue 2322). */
export default rule('provider-needs-login', {
  title: 'mail provider that wants a login',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    'no-login':
      '`{setting}` is a server that takes no mail without a login, and neither user name nor password is set: every mail fails. Set `globalSettings__mail__smtp__username` and `globalSettings__mail__smtp__password`, or write the host that takes mail from your network without a login.',
  },
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'smtp' || !loginIsNeeded(settings)) return
    const isAbsentHere = login.every((name) => isAbsent(settings.of(name)))
    if (isAbsentHere && comesFromElsewhere(context, ...login)) return
    report.setting(settings.of('globalSettings__mail__smtp__host'), 'no-login', { breaks: 'invitations' })
  },
})

const login = ['globalSettings__mail__smtp__username', 'globalSettings__mail__smtp__password']
