import { mailService } from '../../server/mail.js'
import { rule } from '../rule.js'

/** `trustServer` takes any certificate (MailKitSmtpMailDeliveryService.cs); a CA folder exists for private ones. */
export default rule('certificate-not-checked', {
  title: 'mail server certificate not checked',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    trusted:
      '`{setting}` is `true`: Bitwarden accepts any certificate, so anyone between it and the mail server can read the login and every mail. Delete the line; if your mail server’s certificate comes from your own authority, {stack|put that authority’s certificate, as PEM, into bwdata/ca-certificates and restart|name that authority’s certificate, as PEM, in `BW_SSL_CA_CERT`, which Lite trusts with `BW_ENABLE_SSL=true`}.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const name = 'globalSettings__mail__smtp__trustServer'
    if (settings.boolean(name) === true) report.setting(settings.of(name), 'trusted')
  },
})
