import { message } from '../../messages/message.js'
import { isAbsent, isUnfilled } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { installationId, lackOfId } from '../installation-id.js'
import { rule } from '../rule.js'

/** Bitwarden gives id and key together: who has no id has no key, and one finding says so. */
export default rule('installation-id-missing', {
  title: 'installation id missing',
  severity: 'error',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Add the {count|id|id and key} you got from bitwarden.com/host.',
    empty:
      '`{setting}` is empty: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the {count|id|id and key} you got from bitwarden.com/host.',
    zero: '`{setting}` is all zeros, {stack|the installer’s|the sample file’s} placeholder: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the {count|id|id and key} you got from bitwarden.com/host.',
  },
  check(context, report) {
    const lack = lackOfId(context)
    if (lack === null) return
    const key = context.settings.of('globalSettings__installation__key')
    const isEmpty = isUnfilled(key)
    const isMissing = isAbsent(key) && !comesFromElsewhere(context, key.setting.name)
    report.setting(installationId(context), lack, {
      params: { count: isEmpty || isMissing ? 2 : 1 },
      related:
        isEmpty && key.line ? [{ at: key.line.nameSpan, message: message('related.alsoUnfilled') }] : [],
      breaks: 'everything',
    })
  },
})
