import { mailService } from '../../server/mail.js'
import { fatalSender, replyToFault } from '../../server/mail-faults.js'
import { placeholderBlocks } from '../../server/placeholder-blocks.js'
import { rule } from '../rule.js'

/**
 * The reply address is the From of every mail: MimeKit throws at what it cannot read, and cuts what stands behind an
 * address (MailKitSmtpMailDeliveryService.cs). What it takes, mail servers may still reject.
 */
export default rule('sender-malformed', {
  title: 'sender that mail servers reject',
  severity: 'warning',
  severityWhen: { error: 'every mail fails, or the config wants `invitations`' },
  since: '1.0.0',
  messages: {
    placeholder:
      '`{setting}` is still the installer’s REPLACE, which is not an address: mail servers reject every mail. Write an address your mail server may send from.',
    unusable:
      '`{setting}` is not an e-mail address, and its domain cannot be encoded: the mail service cannot be created, and every login fails with a server error. Write an address your mail server may send from.',
    'display-name':
      '`{setting}` has a name or angle brackets around the address: every mail fails. Write only the address; the sender’s name comes from `globalSettings__siteName`.',
    unreadable:
      '`{setting}` is not an address that mail can be sent from: every mail fails. Write one address, without spaces or quotes.',
    cut: '`{setting}` has text after the address, which the server silently drops. Write only one address.',
    'not-an-address':
      '`{setting}` is not an e-mail address: most mail servers reject mail with such a sender. Write an address your mail server may send from.',
    unroutable:
      '`{setting}` is at a domain that does not exist on the internet: other mail servers reject or drop the mail. Write an address your mail server may send from.',
    documentation:
      '`{setting}` is at a domain reserved for documentation: other mail servers reject or drop the mail. Write an address your mail server may send from.',
    bitwarden:
      '`{setting}` is at Bitwarden’s own domain, for which your mail server may not send: most mail servers reject the mail. Write an address your mail server may send from.',
  },
  check(context, report) {
    const { settings } = context
    const service = mailService(settings)
    if (service !== 'smtp' && service !== 'amazon') return
    const fault = replyToFault(settings)
    if (fault === null) return
    const state = settings.of('globalSettings__mail__replyToEmail')
    if (placeholderBlocks(context).some(({ states }) => states.includes(state))) return
    const isFatal = fatalSender.has(fault)
    const severity = isFatal ? 'error' : 'warning'
    report.setting(state, fault, {
      severity,
      breaks: fault === 'unusable' ? 'everything' : isFatal ? 'invitations' : null,
    })
  },
})
