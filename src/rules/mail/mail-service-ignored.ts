import { sesFault } from '../../server/amazon.js'
import { mailService } from '../../server/mail.js'
import { placeholderBlocks } from '../../server/placeholder-blocks.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere, placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * Amazon's secret alone decides for SES, whatever SMTP says; SendGrid is only asked beside Amazon
 * (bitwarden/server ServiceCollectionExtensions.cs, MultiServiceMailDeliveryService.cs).
 */
export default rule('mail-service-ignored', {
  title: 'mail service without effect',
  severity: 'warning',
  severityWhen: { error: 'Amazon SES is chosen and cannot send, or the config wants `invitations`' },
  since: '1.0.0',
  messages: {
    'smtp-beside-amazon':
      '`{setting}` is set, so Bitwarden sends mail through Amazon SES and ignores the SMTP settings. Keep one of the two.',
    'amazon-incomplete':
      'Bitwarden sends mail through Amazon SES, but `{setting}` is not set: every mail fails. Set key id, secret and region, or remove the secret to send by SMTP.',
    'amazon-region':
      '`{setting}` is not an Amazon region: every mail fails. Write one such as `eu-central-1`.',
    'sendgrid-alone':
      '`{setting}` alone has no effect: Bitwarden uses SendGrid only alongside Amazon SES. To send through SendGrid, use its SMTP server.',
  },
  check(context, report) {
    const { settings } = context
    const service = mailService(settings)
    const secret = settings.of('globalSettings__amazon__accessKeySecret')
    if (service === 'amazon') {
      // A guide's placeholders are a cause of their own.
      if (placeholderBlocks(context).some(({ effect }) => effect === 'amazon')) return
      const fault = sesFault(settings)
      if (fault?.kind === 'missing') {
        if (isAbsent(settings.of(fault.setting)) && comesFromElsewhere(context, fault.setting)) return
        const { setting } = settings.of(fault.setting)
        const at = placeOf(context, secret)
        const place = { at, setting: secret.setting.name, severity: 'error', breaks: 'invitations' } as const
        report('amazon-incomplete', { setting: setting.name }, place)
      } else if (fault?.kind === 'unknown-region')
        report.setting(settings.of(fault.setting), 'amazon-region', {
          severity: 'error',
          breaks: 'invitations',
        })
      else if (fault === null && settings.hasValue('globalSettings__mail__smtp__host') === true)
        report.setting(secret, 'smtp-beside-amazon')
      return
    }
    const sendGrid = settings.of('globalSettings__mail__sendGridApiKey')
    // Without a mail server `smtp-not-configured` says it.
    if (settings.hasValue(sendGrid.setting.name) === true && service === 'smtp')
      report.setting(sendGrid, 'sendgrid-alone')
  },
})
