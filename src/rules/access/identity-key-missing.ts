import { isAbsent, isUnfilled, type SettingState } from '../../settings/state.js'
import { comesFromElsewhere, severityOfAbsent } from '../context.js'
import { rule } from '../rule.js'

/**
 * The services log in to Notifications with the one (bitwarden/server
 * src/Core/Platform/Push/PushServiceCollectionExtensions.cs), SSO logs in to Identity with the other
 * (src/Identity/Utilities/ServiceCollectionExtensions.cs), for which appsettings.json of both has the word SECRET.
 * Lite's entrypoint makes both up.
 */
export default rule('identity-key-missing', {
  title: 'key between services missing',
  severity: 'warning',
  severityWhen: { notice: 'the line is missing, and the next update writes it' },
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    internal:
      '`{setting}` has no value: the services cannot tell Notifications of a change, so open apps show it only after they sync. Write a random string of 64 letters and digits.',
    oidc: '`{setting}` is empty: Identity and SSO have no common secret, and single sign-on fails. Write a random string of 64 letters and digits.',
    shared:
      '`{setting}` has no value of its own: the secret between Identity and SSO is then a word that anyone can read in Bitwarden’s source. Write a random string of 64 letters and digits.',
  },
  check(context, report) {
    const { settings } = context
    const severityOf = (state: SettingState) =>
      isAbsent(state) ? severityOfAbsent(context, state, 'notice') : 'warning'
    const lacks = (state: SettingState) =>
      isAbsent(state) ? !comesFromElsewhere(context, state.setting.name) : isUnfilled(state)
    const internal = settings.of('globalSettings__internalIdentityKey')
    if (lacks(internal)) report.setting(internal, 'internal', { severity: severityOf(internal) })
    const oidc = settings.of('globalSettings__oidcIdentityClientKey')
    if (oidc.state === 'empty') report.setting(oidc, 'oidc')
    else if (lacks(oidc)) report.setting(oidc, 'shared', { severity: severityOf(oidc) })
  },
})
