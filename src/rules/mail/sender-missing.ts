import { mailService } from '../../server/mail.js'
import { isAbsent } from '../../settings/state.js'
import { rule } from '../rule.js'

/** The services' appsettings.json send as no-reply@bitwarden.com unless the file says otherwise. */
export default rule('sender-missing', {
  title: 'sender missing',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: mail leaves as no-reply@bitwarden.com, which most mail servers reject. Add it with an address your mail server may send from.',
    empty:
      '`{setting}` is empty: mail leaves without a sender, which most mail servers reject. Write an address your mail server may send from.',
  },
  check({ settings }, report) {
    const service = mailService(settings)
    if (service !== 'smtp' && service !== 'amazon') return
    const state = settings.of('globalSettings__mail__replyToEmail')
    if (state.state === 'empty') report.setting(state, 'empty')
    else if (isAbsent(state)) report.setting(state, 'missing')
  },
})
