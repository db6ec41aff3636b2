import { liteVariables } from '../../readers/lite/names.js'
import { saysOff } from '../../readers/lite/switches.js'
import type { SettingState } from '../../settings/state.js'
import { booleanWord } from '../../settings/values/boolean-word.js'
import type { Value } from '../../source/value.js'
import { writeBoolean } from '../fixes.js'
import { rule } from '../rule.js'

const flags = liteVariables.filter(({ type }) => type === 'flag').map(({ name }) => name)

/**
 * supervisord takes true, yes, on, 1 and their opposites in any case and ends on anything else; the web site's template
 * and the entrypoint compare with `true` exactly (bitwarden/self-host bitwarden-lite/entrypoint.sh,
 * hbs/nginx-config.hbs; Supervisor/supervisor supervisor/datatypes.py).
 */
export default rule('lite-switch-unreadable', {
  title: 'switch that Lite cannot read',
  severity: 'error',
  severityWhen: {
    warning: 'Lite starts, but not as the switch suggests',
  },
  since: '1.0.0',
  fix: 'safe',
  stacks: ['lite'],
  messages: {
    rejected:
      '`{setting}` is not a word that supervisord accepts as a switch: supervisord ends, and Lite’s container restarts in a loop. Write `true` or `false`.',
    empty:
      '`{setting}` is empty, which supervisord does not accept as a switch: supervisord ends, and Lite’s container restarts in a loop. Write `true` or `false`, or delete the line.',
    'no-route':
      '`{setting}` starts the service, but nginx forwards requests to it only if the word is exactly `true`, in lower case: nobody reaches it. Write `true`.',
    kept: '`{setting}` contains a slash, so Lite cannot write it into supervisord’s configuration: the service starts in any case, and nginx does not forward requests to it. Write `true` or `false`.',
    off: '`{setting}` is not exactly `true`, in lower case, and every other word means off. Write `true`, or `false` if you want it off.',
  },
  check({ settings }, report) {
    for (const { name, variable, fault, on, routed, substitutionFailed } of settings.lite()?.switches ?? []) {
      if (variable === null) continue
      const state = settings.own(name)
      if (state.placeholder !== null) continue
      if (fault !== null)
        report.setting(state, variable.value.isEmpty ? 'empty' : 'rejected', {
          fix: meant(state),
          breaks: 'everything',
        })
      else if (substitutionFailed) report.setting(state, 'kept', { severity: 'warning' })
      else if (on === true && !routed)
        report.setting(state, 'no-route', { severity: 'warning', fix: writeBoolean(state, true, 'safe') })
    }
    for (const name of flags) {
      const state = settings.own(name)
      if (state.value === null || state.state !== 'set' || isPlain(state.value)) continue
      report.setting(state, 'off', { severity: 'warning', fix: meant(state) })
    }
  },
})

/** Whether a flag says what it does: `true`, or one of supervisor's words for off, which these flags have besides it. */
function isPlain(value: Value): boolean {
  return value.is('true') || saysOff(value)
}

function meant(state: SettingState) {
  const word = state.value && booleanWord(state.value)
  return word ? writeBoolean(state, word.means, 'safe') : null
}
