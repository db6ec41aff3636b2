import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/** A zero id throws while the host is built (bitwarden/server PushServiceCollectionExtensions.cs). */
export default rule('installation-id-missing', {
  title: 'installation id missing',
  severity: 'error',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: the server’s containers crash-loop at start. Add the id you got from bitwarden.com/host.',
    zero: '`{setting}` is all zeros, the installer’s placeholder: the server’s containers crash-loop at start. Write the id you got from bitwarden.com/host.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__installation__id')
    const { binding } = state
    if (binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000'))
      report.setting(state, 'zero', { breaks: 'everything' })
    // Lite's entrypoint makes the setting of BW_INSTALLATION_ID.
    else if (
      isAbsent(state) &&
      context.stack === 'standard' &&
      !comesFromElsewhere(context, state.setting.name)
    )
      report.setting(state, 'missing', { breaks: 'everything' })
  },
})
