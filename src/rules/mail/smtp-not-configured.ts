import { mailService } from '../../server/mail.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Without a host the server takes its no-op mailer (bitwarden/server ServiceCollectionExtensions.cs). */
export default rule('smtp-not-configured', {
  severity: 'error',
  since: '1.0.0',
  check(context, report) {
    const { settings } = context
    if (mailService(settings) !== 'none') return
    const host = settings.of('globalSettings__mail__smtp__host')
    const place = { at: placeOf(context, host), setting: host.setting.name }
    const params = { setting: host.setting.name }
    const closed = settings.boolean('globalSettings__disableUserRegistration') === true
    if (closed) report('closed', params, place)
    else if (host.state === 'placeholder') report('placeholder', params, place)
    else if (host.state === 'empty') report('empty', params, place)
    else if (host.state === 'commented-out') report('commented', params, place)
    else report('missing', params, place)
  },
})
