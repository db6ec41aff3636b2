import { mailConnection, mailService, mailTransport } from '../../server/mail.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Ports on which almost every server greets in plain text first: implicit TLS fails there. */
const plainFirst = [25, 587, 2525, 2587]

/** What decides it is in bitwarden/server MailKitSmtpMailDeliveryService.cs. */
export default rule('smtp-tls-unusual', {
  title: 'implicit TLS on an unusual port',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    ssl: '`{setting}` is `true`, so Bitwarden uses implicit TLS on port {port}, where almost no mail server does: mail fails. Use port 465, or set it to `false`; on port 25 also set `globalSettings__mail__smtp__startTls=true`, else nothing is encrypted.',
    override:
      '`{setting}` makes Bitwarden use implicit TLS on port {port}, where almost no mail server does: mail fails. Delete the line, or use port 465.',
  },
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'smtp') return
    const transport = mailTransport(settings)
    if (transport === undefined || mailConnection(transport) !== 'implicit-tls') return
    if (!plainFirst.includes(transport.port)) return
    const byOverride = transport.port === 587
    const cause = settings.of(
      byOverride ? 'globalSettings__mail__smtp__sslOverride' : 'globalSettings__mail__smtp__ssl',
    )
    report(
      byOverride ? 'override' : 'ssl',
      { setting: cause.setting.name, port: transport.port },
      { at: placeOf(context, cause), setting: cause.setting.name },
    )
  },
})
