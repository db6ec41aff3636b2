import { compareSingleValue } from '../../readers/setup/single-value.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'
import { settingsReadBySetup } from '../setup-reads.js'

/**
 * Setup reads these settings a second time in its own way: the first line that begins with the name, without
 * `"` around it, nothing replaced or cut (bitwarden/server util/Setup/Helpers.cs, GetValueFromEnvFile).
 */
export default rule('connection-string-reads-differently', {
  title: 'value that containers and update read differently',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  stacks: ['standard'],
  messages: {
    interpolated:
      'Compose replaces `$` and the name after it in `{setting}`, and Bitwarden’s update does not: the containers and the update use different texts, and no single line gives both the same. Choose a password without a `$` before a letter.',
    different:
      'The containers and Bitwarden’s update read `{setting}` differently, since the update takes off double quotes and nothing else, no single quotes, backslashes or doubled `$`: the database migration or the certificate fails at the next update. Write it in double quotes, and choose a password without backslashes and without a `$` before a letter.',
    'not-found':
      'Bitwarden’s update does not find `{setting}`, as the line does not begin with the name and an equals sign: the database migration or the certificate fails at the next update. Begin the line with the name.',
  },
  check(context, report) {
    for (const key of settingsReadBySetup(context)) {
      const state = context.settings.of(key)
      const { entry } = state
      const setting = state.setting.name
      const place = { at: placeOf(context, state), setting }
      if (state.state === 'damaged' && entry?.entry.substitutions.some(({ found }) => !found)) {
        report('interpolated', { setting }, { ...place, severity: 'error' })
        continue
      }
      if (state.state !== 'set' || state.value === null) continue
      // Of another spelling `duplicate-setting-case` and `update-adds-duplicate` say that not even the containers' value is sure.
      if (!entry?.entry.name.is(key)) continue
      const compared = compareSingleValue(context.setup(), key, state.value)
      if (compared !== 'same') report(compared, { setting }, place)
    }
  },
})
