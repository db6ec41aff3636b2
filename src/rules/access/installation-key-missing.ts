import { isAbsent, isUnfilled } from '../../settings/state.js'
import { comesFromElsewhere, severityOfAbsent } from '../context.js'
import { lackOfId } from '../installation-id.js'
import { rule } from '../rule.js'

/**
 * The server logs in to Bitwarden's cloud with its id and key; without the key it does not even ask for push
 * (bitwarden/server src/Core/Platform/Push/PushServiceCollectionExtensions.cs). Where the id is missing too, that
 * finding asks for both.
 */
export default rule('installation-key-missing', {
  title: 'installation key missing',
  severity: 'warning',
  severityWhen: { error: 'the config wants `billing-sync`' },
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: the server never asks the cloud to notify phones, and license sync is rejected. Add the key you got from bitwarden.com/host.',
    empty:
      '`{setting}` is empty: the server never asks the cloud to notify phones, and license sync is rejected. Write the key you got from bitwarden.com/host.',
  },
  check(context, report) {
    if (lackOfId(context) !== null) return
    const state = context.settings.of('globalSettings__installation__key')
    if (isUnfilled(state)) report.setting(state, 'empty', { breaks: 'billing-sync' })
    else if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
      report.setting(state, 'missing', {
        severity: severityOfAbsent(context, state, 'warning'),
        breaks: 'billing-sync',
      })
  },
})
