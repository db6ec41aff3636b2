import { isAbsent } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The server logs in to Bitwarden's cloud with its id and key (bitwarden/server PushServiceCollectionExtensions.cs). */
export default rule('installation-key-missing', {
  title: 'installation key missing',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    missing:
      '`{setting}` is missing: Bitwarden’s cloud refuses push notifications and license sync. Add the key you got from bitwarden.com/host.',
    empty:
      '`{setting}` is empty: Bitwarden’s cloud refuses push notifications and license sync. Write the key you got from bitwarden.com/host.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__installation__key')
    const empty =
      state.state === 'empty' || (state.state === 'placeholder' && state.placeholder === 'installer')
    if (!empty && !isAbsent(state)) return
    const setting = state.setting.name
    report(empty ? 'empty' : 'missing', { setting }, { at: placeOf(context, state), setting })
  },
})
