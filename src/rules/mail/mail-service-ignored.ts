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
    const secret = settings.of('globalSettings__amazon__accessKeySecret')
    if (mailService(settings) === 'amazon') {
      const place = { at: placeOf(context, secret), setting: secret.setting.name }
      const lacking = amazonNeeds
        .map((name) => settings.of(name))
        .find(({ setting }) => settings.hasValue(setting.name) === false)
      if (lacking !== undefined) report('amazon-incomplete', { setting: lacking.setting.name }, place)
      else if (settings.hasValue('globalSettings__mail__smtp__host') === true)
        report('smtp-beside-amazon', { setting: secret.setting.name }, place)
      return
    }
    const sendGrid = settings.of('globalSettings__mail__sendGridApiKey')
    if (settings.hasValue(sendGrid.setting.name) !== true || mailService(settings) === 'unknown') return
    report(
      'sendgrid-alone',
      { setting: sendGrid.setting.name },
      { at: placeOf(context, sendGrid), setting: sendGrid.setting.name },
    )
  },
})

/** Without them the literal SECRET of appsettings.json is sent to Amazon (AmazonSesMailDeliveryService.cs). */
const amazonNeeds = ['globalSettings__amazon__accessKeyId', 'globalSettings__amazon__region']
