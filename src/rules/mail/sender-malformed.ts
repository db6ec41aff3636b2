import { mailService } from '../../server/mail.js'
import { senderFault } from '../../server/mail-host.js'
import { rule } from '../rule.js'

/** The reply address is the From of every mail (MailKitSmtpMailDeliveryService.cs); relays reject foreign ones. */
export default rule('sender-malformed', {
  title: 'sender that mail servers reject',
  severity: 'warning',
  severityWhen: { error: 'the config wants `invitations`' },
  since: '1.0.0',
  messages: {
    'not-an-address':
      '`{setting}` is not an e-mail address: most mail servers reject mail with such a sender. Write an address your mail server may send from.',
    unroutable:
      '`{setting}` is at a domain that does not exist on the internet: other mail servers reject or drop the mail. Write an address your mail server may send from.',
    documentation:
      '`{setting}` is at a domain reserved for documentation: other mail servers reject or drop the mail. Write an address your mail server may send from.',
  },
  check({ settings }, report) {
    const service = mailService(settings)
    if (service !== 'smtp' && service !== 'amazon') return
    const state = settings.of('globalSettings__mail__replyToEmail')
    const stands = state.state === 'set' || state.placeholder === 'installer'
    const fault = stands && state.value !== null ? senderFault(state.value) : null
    if (fault !== null)
      report.setting(state, fault, { breaks: state.placeholder === 'installer' ? 'invitations' : null })
  },
})
