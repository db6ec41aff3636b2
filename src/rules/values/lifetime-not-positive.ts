import { rule } from '../rule.js'

/**
 * Below zero the identity server's own validator rejects every client; with zero a login is not renewed (bitwarden/server
 * ApiClient.cs; Duende's DefaultClientConfigurationValidator). Invitations and access to Sends count from now.
 */
export default rule('lifetime-not-positive', {
  title: 'lifetime of zero or less',
  severity: 'warning',
  severityWhen: { error: 'a lifetime of logins is below zero' },
  since: '1.0.0',
  messages: {
    negative:
      '`{setting}` is below zero: the identity server rejects every app, and nobody can log in at all. Write a positive number of seconds, or delete the line.',
    sliding:
      '`{setting}` is 0: nobody stays logged in beyond an hour. Write a positive number of seconds, or delete the line.',
    absolute:
      '`{setting}` is 0 and counts from the login, as `globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken` is `true`: nobody stays logged in beyond an hour. Write a positive number of seconds, or delete the line.',
    invitation:
      '`{setting}` is zero or less: every invitation has already expired when it arrives. Write a positive number of hours, or delete the line for the default of five days.',
    send: '`{setting}` is zero or less: Sends with access checks cannot be opened. Write a positive number of minutes, or delete the line.',
  },
  check({ settings }, report) {
    const absolute = settings.number(names.absolute)
    const sliding = settings.number(names.sliding)
    if (isNegative(absolute)) report.setting(settings.of(names.absolute), 'negative', negative)
    else if (absolute === 0 && settings.boolean(names.apply) === true)
      report.setting(settings.of(names.absolute), 'absolute')
    if (isNegative(sliding)) report.setting(settings.of(names.sliding), 'negative', negative)
    else if (sliding === 0) report.setting(settings.of(names.sliding), 'sliding')
    if ((settings.number(names.invitation) ?? 1) <= 0)
      report.setting(settings.of(names.invitation), 'invitation', { breaks: 'invitations' })
    if ((settings.number(names.send) ?? 1) <= 0) report.setting(settings.of(names.send), 'send')
  },
})

const negative = { severity: 'error', breaks: 'everything' } as const

const names = {
  apply: 'globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken',
  absolute: 'globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds',
  sliding: 'globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds',
  invitation: 'globalSettings__organizationInviteExpirationHours',
  send: 'globalSettings__sendAccessTokenLifetimeInMinutes',
}

function isNegative(number: number | undefined): boolean {
  return number !== undefined && number < 0
}
