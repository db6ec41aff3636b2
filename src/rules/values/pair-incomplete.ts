import { isBase64 } from '../../readers/dotnet/values/base64.js'
import { bootstrap } from '../../readers/dotnet/values/bootstrap.js'
import { sesFault } from '../../server/amazon.js'
import { mailService } from '../../server/mail.js'
import type { Settings } from '../../settings/settings.js'
import { isAbsent, isUnfilled } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/**
 * Settings of which one does nothing, or fails, without the other (bitwarden/server YubicoOtpTokenProvider.cs,
 * SsoCookieVendorController.cs, AmazonSesMailDeliveryService.cs).
 */
export default rule('pair-incomplete', {
  title: 'setting without its counterpart',
  severity: 'warning',
  severityWhen: { error: 'logins or requests of apps fail without the counterpart' },
  since: '1.0.0',
  messages: {
    'yubico-key':
      '`globalSettings__yubico__clientId` is set, but `{setting}` is not: registering a YubiKey or logging in with one fails with a server error. Set both, from upgrade.yubico.com/getapikey.',
    'yubico-id':
      '`globalSettings__yubico__key` is set, but `{setting}` is not: Yubico rejects every login with a YubiKey. Set both, from upgrade.yubico.com/getapikey.',
    'yubico-base64':
      '`{setting}` is not Base64, as every key from Yubico is: registering a YubiKey or logging in with one fails with a server error. Write the secret key from upgrade.yubico.com/getapikey.',
    'cookie-name':
      '`globalSettings__communication__bootstrap` sends apps to the load balancer for its login cookie, but `{setting}` is not set: apps that ask the server for it get an error. Write the name of the cookie.',
    bootstrap:
      '`{setting}` is not a word that the server knows, so the server silently takes it for `none`, and apps do not get through the load balancer. Write `ssoCookieVendor`, or delete the line.',
    amazon:
      '`{setting}` is empty while `globalSettings__amazon__accessKeySecret` is set: the mail service cannot be created, and every login fails with a server error. Fill it in, or remove the secret to send by SMTP.',
  },
  check(context, report) {
    const { settings } = context
    const lacks = (name: string) => !(isAbsent(settings.of(name)) && comesFromElsewhere(context, name))
    const yubico = yubicoFault(settings)
    if (yubico !== null && lacks(yubico.at))
      report.setting(settings.of(yubico.at), yubico.id, { severity: yubico.severity })
    const state = settings.of('globalSettings__communication__bootstrap')
    const word = state.state === 'set' && state.value !== null ? bootstrap(state.value) : 'none'
    const cookie = settings.of(cookieName)
    if (word === null) report.setting(state, 'bootstrap')
    else if (
      word === 'sso-cookie-vendor' &&
      settings.hasValue(cookieName) === false &&
      cookie.placeholder === null &&
      lacks(cookieName)
    )
      report.setting(cookie, 'cookie-name', { severity: 'error' })
    const ses = mailService(settings) === 'amazon' ? sesFault(settings) : null
    if (ses?.kind === 'empty')
      report.setting(settings.of(ses.setting), 'amazon', { severity: 'error', breaks: 'everything' })
  },
})

const cookieName = 'globalSettings__communication__ssoCookieVendor__cookieName'

/**
 * The installer writes REPLACE for both, which does no harm while nobody uses a YubiKey; another placeholder has a finding
 * of its own.
 */
function yubicoFault(settings: Settings) {
  const [id, key] = ['globalSettings__yubico__clientId', 'globalSettings__yubico__key'] as const
  const [hasId, hasKey] = [settings.hasValue(id), settings.hasValue(key)]
  if (hasId === undefined || hasKey === undefined) return null
  const { value } = settings.of(key)
  const isSample = (name: string) =>
    settings.of(name).state === 'placeholder' && !isUnfilled(settings.of(name))
  if (isSample(id) || isSample(key)) return null
  if (hasKey && value !== null && settings.of(key).state === 'set' && !isBase64(value))
    return { id: 'yubico-base64', at: key, severity: hasId ? 'error' : 'warning' } as const
  if (hasId && !hasKey) return { id: 'yubico-key', at: key, severity: 'warning' } as const
  if (hasKey && !hasId && !isUnfilled(settings.of(key)))
    return { id: 'yubico-id', at: id, severity: 'warning' } as const
  return null
}
