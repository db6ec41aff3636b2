import { mailService } from '../../server/mail.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * Amazon's secret alone decides for SES, whatever SMTP says; SendGrid is only asked beside Amazon
 * (bitwarden/server ServiceCollectionExtensions.cs, MultiServiceMailDeliveryService.cs).
 */
export default rule('mail-service-ignored', {
  title: 'mail service without effect',
  severity: 'warning',
  severityWhen: { error: 'the config wants `invitations`' },
  since: '1.0.0',
  messages: {
    'smtp-beside-amazon':
      '`{setting}` is set, so Bitwarden sends mail through Amazon SES and ignores the SMTP settings. Keep one of the two.',
    'amazon-incomplete':
      'Bitwarden sends mail through Amazon SES, but `{setting}` is not set: every mail fails. Set key id, secret and region, or remove the secret to send by SMTP.',
    'sendgrid-alone':
      '`{setting}` alone has no effect: Bitwarden uses SendGrid only alongside Amazon SES. To send through SendGrid, use its SMTP server.',
  },
  check(context, report) {
    const { settings } = context
    const service = mailService(settings)
    const secret = settings.of('globalSettings__amazon__accessKeySecret')
    if (service === 'amazon') {
      const lacking = amazonNeeds.find((name) => settings.hasValue(name) === false)
      if (lacking !== undefined) {
        const setting = settings.of(lacking).setting.name
        report(
          'amazon-incomplete',
          { setting },
          { at: placeOf(context, secret), setting: secret.setting.name, breaks: 'invitations' },
        )
      } else if (settings.hasValue('globalSettings__mail__smtp__host') === true)
        report.setting(secret, 'smtp-beside-amazon')
      return
    }
    const sendGrid = settings.of('globalSettings__mail__sendGridApiKey')
    if (settings.hasValue(sendGrid.setting.name) === true && service !== 'unknown')
      report.setting(sendGrid, 'sendgrid-alone')
  },
})

/** Without them the literal SECRET of appsettings.json is sent to Amazon (AmazonSesMailDeliveryService.cs). */
const amazonNeeds = ['globalSettings__amazon__accessKeyId', 'globalSettings__amazon__region']
