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
      '`{setting}` is missing: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Add the id you got from bitwarden.com/host.',
    zero: '`{setting}` is all zeros, {stack|the installer’s|the sample file’s} placeholder: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the id you got from bitwarden.com/host.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__installation__id')
    const { binding } = state
    if (binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000'))
      report.setting(state, 'zero', { breaks: 'everything' })
    else if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
      report.setting(state, 'missing', { breaks: 'everything' })
  },
})
