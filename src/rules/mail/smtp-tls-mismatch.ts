import { message } from '../../messages/message.js'
import { mailConnection, mailService, mailTransport } from '../../server/mail.js'
import { placeOf } from '../context.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/** Port 465 speaks TLS first; without it MailKit waits two minutes for a plain greeting (SmtpClient.cs). */
export default rule('smtp-tls-mismatch', {
  severity: 'error',
  since: '1.0.0',
  fix: 'unsafe',
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'smtp') return
    const transport = mailTransport(settings)
    if (transport === undefined || mailConnection(transport) !== 'hangs') return
    const ssl = settings.of('globalSettings__mail__smtp__ssl')
    const port = settings.of('globalSettings__mail__smtp__port')
    report(
      ssl.entry === null ? 'ssl-missing' : 'implicit-tls-expected',
      { ssl: ssl.setting.name },
      {
        at: placeOf(context, ssl),
        setting: ssl.setting.name,
        related: port.at ? [{ at: port.at, message: message('related.port') }] : [],
        fix: setBoolean(context, ssl, true),
      },
    )
  },
})
