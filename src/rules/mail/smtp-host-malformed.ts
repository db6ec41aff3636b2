import { mailService } from '../../server/mail.js'
import { hostFault } from '../../server/mail-host.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The host is handed to MailKit as it is; what is no host name fails at every mail. */
export default rule('smtp-host-malformed', {
  severity: 'error',
  since: '1.0.0',
  check(context, report) {
    if (mailService(context.settings) !== 'smtp') return
    const host = context.settings.of('globalSettings__mail__smtp__host')
    const fault = host.state === 'set' && host.value !== null ? hostFault(host.value) : null
    if (fault === null) return
    const setting = host.setting.name
    report(fault, { setting }, { at: placeOf(context, host), setting })
  },
})
