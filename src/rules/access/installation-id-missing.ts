import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** A zero id throws while the host is built (bitwarden/server PushServiceCollectionExtensions.cs). */
export default rule('installation-id-missing', {
  title: 'installation id missing',
  severity: 'error',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: the server throws at start and does not come up. Add the id you got from bitwarden.com/host.',
    zero: '`{setting}` is all zeros, the installer’s stand-in: the server throws at start and does not come up. Write the id you got from bitwarden.com/host.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__installation__id')
    const { binding, setting } = state
    const zero = binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000')
    // Lite's entrypoint makes the setting of BW_INSTALLATION_ID.
    const absent = isAbsent(state) && context.stack === 'standard'
    if (!zero && !absent) return
    report(
      zero ? 'zero' : 'missing',
      { setting: setting.name },
      { at: placeOf(context, state), setting: setting.name },
    )
  },
})
