import { mailService } from '../../server/mail.js'
import { senderFault } from '../../server/mail-host.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The reply address is the From of every mail (MailKitSmtpMailDeliveryService.cs); relays reject foreign ones. */
export default rule('sender-malformed', {
  severity: 'warning',
  since: '1.0.0',
  check(context, report) {
    const service = mailService(context.settings)
    if (service !== 'smtp' && service !== 'amazon') return
    const state = context.settings.of('globalSettings__mail__replyToEmail')
    const stands =
      state.state === 'set' || (state.state === 'placeholder' && state.placeholder === 'installer')
    const fault = stands && state.value !== null ? senderFault(state.value) : null
    if (fault === null) return
    const setting = state.setting.name
    report(fault, { setting }, { at: placeOf(context, state), setting })
  },
})
