import { severityOfAbsent } from '../context.js'
import { installationOf } from '../installation.js'
import { rule } from '../rule.js'

/**
 * The server logs in to Bitwarden's cloud with its id and key; without the key it does not even ask for push
 * (bitwarden/server src/Core/Platform/Push/PushServiceCollectionExtensions.cs).
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
    const { key, keyFault, lacksBoth } = installationOf(context)
    if (keyFault === null || lacksBoth) return
    const severity = keyFault === 'missing' ? severityOfAbsent(context, key, 'warning') : 'warning'
    report.setting(key, keyFault, { severity, breaks: 'billing-sync' })
  },
})
