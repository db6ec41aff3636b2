import { isAbsent } from '../../settings/state.js'
import { severityOfAbsent, wants } from '../context.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The switch gates license and billing sync (bitwarden/server GetSelfHostedOrganizationLicenseQuery.cs). An
 * air-gapped server declares itself: the switch written off and the push relay empty.
 */
export default rule('cloud-communication-off', {
  title: 'cloud communication off',
  severity: 'warning',
  severityWhen: { error: 'the config wants `billing-sync`', notice: '`false` is written in the file' },
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    missing:
      '`{setting}` is missing, which means off: license and billing sync with the cloud do not work. Add it with `true`; for a Families plan or an air-gapped server, say so in the config.',
    false:
      '`{setting}` is `false`: license and billing sync with the cloud do not work. Write `true` if this organization syncs; for a Families plan, say so in the config.',
    wanted:
      '`{setting}` is `false`, but the config wants `billing-sync`: license and billing sync with the cloud do not work. Write `true`.',
    'wanted-missing':
      '`{setting}` is missing, which means off, but the config wants `billing-sync`: license and billing sync with the cloud do not work. Add it with `true`.',
  },
  check(context, report) {
    const { settings, requirements } = context
    const name = 'globalSettings__enableCloudCommunication'
    if (settings.boolean(name) !== false) return
    const state = settings.of(name)
    const isMissing = isAbsent(state)
    const fix = setBoolean(context, state, true)
    if (wants(context, 'billing-sync'))
      report.setting(state, isMissing ? 'wanted-missing' : 'wanted', { fix, severity: 'error' })
    else if (requirements.plan === 'families') return
    else if (isMissing)
      report.setting(state, 'missing', { fix, severity: severityOfAbsent(context, state, 'warning') })
    else if (settings.of('globalSettings__pushRelayBaseUri').state !== 'empty')
      report.setting(state, 'false', { fix, severity: 'notice' })
  },
})
