import { message } from '../../messages/message.js'
import { mailConnection, mailService, mailTransport } from '../../server/mail.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * Port 465 uses implicit TLS; without it MailKit waits two minutes for a plain greeting (SmtpClient.cs), and nginx
 * answers 504 after 90 seconds.
 */
export default rule('smtp-tls-mismatch', {
  title: 'port 465 without TLS',
  severity: 'error',
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    'implicit-tls-expected':
      'Port 465 uses implicit TLS, but `{ssl}` is `false`: an invitation fails after a minute and a half. Set it to `true`, or use port 587 if your provider offers it.',
    'ssl-missing':
      'Port 465 uses implicit TLS, but `{ssl}` is missing, which means `false`: an invitation fails after a minute and a half. Add it with `true`, or use port 587 if your provider offers it.',
  },
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'smtp') return
    const transport = mailTransport(settings)
    if (transport === undefined || mailConnection(transport) !== 'hangs') return
    const ssl = settings.of('globalSettings__mail__smtp__ssl')
    const port = settings.of('globalSettings__mail__smtp__port')
    report.setting(ssl, ssl.line === null ? 'ssl-missing' : 'implicit-tls-expected', {
      params: { ssl: ssl.setting.name },
      related: port.at ? [{ at: port.at, message: message('related.port') }] : [],
      fix: setBoolean(context, ssl, true),
    })
  },
})
