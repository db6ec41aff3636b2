import { message } from '../../messages/message.js'
import { mailService, mailTransport } from '../../server/mail.js'
import { rule } from '../rule.js'

/**
 * `startTls` counts on port 25 only, `sslOverride` on 587 only (MailKitSmtpMailDeliveryService.cs; the help
 * says otherwise). Only where a switch is on that then does nothing; `ssl` on 587, which is ignored too, is in
 * so many files that work (bitwarden/server issues 275, 361, 475) that naming it would be noise.
 */
export default rule('smtp-setting-ignored', {
  title: 'mail setting without effect',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    ignored:
      '{settings} {count|has|have} no effect on port {port}; mail works without {count|it|them}. Delete the {count|line|lines}.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const transport = mailTransport(settings)
    if (transport === undefined) return
    const { port, startTls, sslOverride } = transport
    const ignored = [
      ...(startTls && port !== 25 && port !== 587 ? ['globalSettings__mail__smtp__startTls'] : []),
      ...(sslOverride && port !== 587 ? ['globalSettings__mail__smtp__sslOverride'] : []),
    ].map((name) => settings.of(name))
    report.several(ignored, 'ignored', { params: { port }, related: () => message('related.alsoIgnored') })
  },
})
