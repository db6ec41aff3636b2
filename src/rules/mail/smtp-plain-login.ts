import { logsInUnencrypted } from '../../server/mail.js'
import { placeOf } from '../context.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/** On port 25 STARTTLS is not even tried unless `startTls` is on (MailKitSmtpMailDeliveryService.cs). */
export default rule('smtp-plain-login', {
  title: 'mail login without encryption',
  severity: 'warning',
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    plain:
      'Bitwarden logs in to the mail server over port 25 without encryption: anyone on the network between them can read the password. Add `{setting}=true`, or use port 587.',
  },
  check(context, report) {
    const { settings } = context
    if (!logsInUnencrypted(settings)) return
    const startTls = settings.of('globalSettings__mail__smtp__startTls')
    const port = settings.of('globalSettings__mail__smtp__port')
    const setting = startTls.setting.name
    const at = placeOf(context, startTls.line === null ? port : startTls)
    report('plain', { setting }, { at, setting, fix: setBoolean(context, startTls, true) })
  },
})
