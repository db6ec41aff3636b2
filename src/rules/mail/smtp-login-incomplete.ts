import { mailLogin, mailService } from '../../server/mail.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/** The server logs in only when name and password both have a value (MailKitSmtpMailDeliveryService.cs). */
export default rule('smtp-login-incomplete', {
  title: 'mail login incomplete',
  severity: 'warning',
  severityWhen: {
    error: 'the config wants `invitations`',
    notice: 'the file is a fragment that leaves it to others',
  },
  since: '1.0.0',
  messages: {
    absent:
      '`{other}` is set, but `{setting}` is not: Bitwarden does not log in to the mail server at all, and most servers then reject its mail. Set both, or neither for a relay without login.',
    placeholder:
      '`{other}` is set, but `{setting}` has a placeholder that counts as not set: Bitwarden does not log in to the mail server at all, and most servers then reject its mail. Set both, or neither for a relay without login.',
  },
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'smtp') return
    const login = mailLogin(settings)
    if (login !== 'password-missing' && login !== 'username-missing') return
    const username = settings.of('globalSettings__mail__smtp__username')
    const password = settings.of('globalSettings__mail__smtp__password')
    const [lacking, other] = login === 'password-missing' ? [password, username] : [username, password]
    report.setting(lacking, lacking.state === 'placeholder' ? 'placeholder' : 'absent', {
      params: { other: other.setting.name },
      ...(isAbsent(lacking) && comesFromElsewhere(context, lacking.setting.name)
        ? { severity: 'notice' as const }
        : { breaks: 'invitations' as const }),
    })
  },
})
