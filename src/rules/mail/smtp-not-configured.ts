import { settingKey } from '../../readers/dotnet/key.js'
import { mailService } from '../../server/mail.js'
import { type Context, comesFromElsewhere, wants } from '../context.js'
import { rule } from '../rule.js'

/** Without a host the server takes its no-op mailer (bitwarden/server ServiceCollectionExtensions.cs). */
export default rule('smtp-not-configured', {
  title: 'mail server not configured',
  severity: 'error',
  severityWhen: { notice: 'the file is a fragment without a line about mail' },
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: Bitwarden silently drops every mail. Add host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    commented:
      '`{setting}` is commented out: Bitwarden silently drops every mail. Remove the `#` and fill in host, port, ssl, username and password.',
    empty:
      '`{setting}` is empty: Bitwarden silently drops every mail. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    placeholder:
      '`{setting}` is still the installer’s REPLACE: Bitwarden silently drops every mail. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    sendgrid:
      '`{setting}` is not set, and `globalSettings__mail__sendGridApiKey` alone has no effect: Bitwarden uses SendGrid only alongside Amazon SES, and silently drops every mail. Send through SendGrid’s SMTP server: set host, port, ssl, username and password.',
    closed:
      '`{setting}` is not set, so Bitwarden silently drops every mail; and as registration is closed, nobody can be invited. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    verification:
      '`{setting}` is not set, so Bitwarden silently drops every mail; and as a new account’s address must be verified by mail, nobody can register. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    elsewhere:
      'No line here sets up mail, and this file is a fragment: if nothing else sets `{setting}`, Bitwarden silently drops every mail. If it is filled in at deploy, list it under `provided`.',
  },
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'none') return
    if (isElsewhere(context)) {
      report.setting(settings.of('globalSettings__mail__smtp__host'), 'elsewhere', { severity: 'notice' })
      return
    }
    const host = settings.of('globalSettings__mail__smtp__host')
    const closed = settings.boolean('globalSettings__disableUserRegistration') === true
    if (settings.hasValue('globalSettings__mail__sendGridApiKey') === true) report.setting(host, 'sendgrid')
    else if (closed) report.setting(host, 'closed')
    else if (settings.boolean('globalSettings__enableEmailVerification') === true)
      report.setting(host, 'verification')
    else if (host.state === 'placeholder' || host.state === 'empty') report.setting(host, host.state)
    else report.setting(host, host.state === 'commented-out' ? 'commented' : 'missing')
  },
})

/** Whether a fragment leaves mail to another file as a whole: with one line of it the host is missed. */
function isElsewhere(context: Context): boolean {
  const sections = ['globalSettings__mail__', 'globalSettings__amazon__']
  if (wants(context, 'invitations') || !comesFromElsewhere(context, ...sections)) return false
  const keys = sections.map(settingKey)
  return !context.lines.some(({ key }) => keys.some((section) => key.startsWith(section)))
}
