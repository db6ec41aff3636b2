import { isAbsent, isUnfilled } from '../../settings/state.js'
import { comesFromElsewhere, severityOfAbsent } from '../context.js'
import { rule } from '../rule.js'

/** The server logs in to Bitwarden's cloud with its id and key (bitwarden/server PushServiceCollectionExtensions.cs). */
export default rule('installation-key-missing', {
  title: 'installation key missing',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    missing:
      '`{setting}` is missing: push notifications are off, and Bitwarden’s cloud rejects license sync. Add the key you got from bitwarden.com/host.',
    empty:
      '`{setting}` is empty: push notifications are off, and Bitwarden’s cloud rejects license sync. Write the key you got from bitwarden.com/host.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__installation__key')
    if (isUnfilled(state)) report.setting(state, 'empty')
    else if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
      report.setting(state, 'missing', { severity: severityOfAbsent(context, state, 'warning') })
  },
})
