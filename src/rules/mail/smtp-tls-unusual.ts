import { mailConnection, mailService, mailTransport } from '../../server/mail.js'
import { rule } from '../rule.js'

/** Ports on which almost every server greets in plain text first: implicit TLS fails there. */
const plainFirst = [25, 587, 2525, 2587]

/** What decides it is in bitwarden/server MailKitSmtpMailDeliveryService.cs. */
export default rule('smtp-tls-unusual', {
  title: 'implicit TLS on an unusual port',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    ssl: '`{setting}` is `true`, so Bitwarden uses implicit TLS on port {port}, where almost no mail server does: mail fails. Use port 465, or set it to `false`; on port 25 also set `globalSettings__mail__smtp__startTls=true`, otherwise nothing is encrypted.',
    override:
      '`{setting}` makes Bitwarden use implicit TLS on port {port}, where almost no mail server does: mail fails. Delete the line, or use port 465.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const transport = mailTransport(settings)
    if (transport === undefined || mailConnection(transport) !== 'implicit-tls') return
    const { port } = transport
    if (!plainFirst.includes(port)) return
    const byOverride = port === 587
    const cause = byOverride ? 'globalSettings__mail__smtp__sslOverride' : 'globalSettings__mail__smtp__ssl'
    report.setting(settings.of(cause), byOverride ? 'override' : 'ssl', { params: { port } })
  },
})
