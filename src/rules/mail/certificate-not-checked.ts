import { mailService } from '../../server/mail.js'
import { rule } from '../rule.js'

/** `trustServer` takes any certificate (MailKitSmtpMailDeliveryService.cs); a CA folder exists for private ones. */
export default rule('certificate-not-checked', {
  title: 'mail server certificate not checked',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    trusted:
      '`{setting}` is `true`: Bitwarden takes any certificate, so somebody between it and the mail server can read the login and every mail. Remove it; a certificate of your own authority belongs in bwdata/ca-certificates.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const name = 'globalSettings__mail__smtp__trustServer'
    if (settings.boolean(name) === true) report.setting(settings.of(name), 'trusted')
  },
})
