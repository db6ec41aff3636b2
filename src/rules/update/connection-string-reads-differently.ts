import { compareSingleValue } from '../../readers/setup/single-value.js'
import { settingsReadBySetup } from '../../server/database.js'
import type { Line } from '../../settings/line.js'
import type { Context } from '../context.js'
import { rule } from '../rule.js'

/**
 * Setup reads these settings a second time in its own way: the first line that begins with the name, without
 * `"` around it, nothing replaced or cut (bitwarden/server util/Setup/Helpers.cs, GetValueFromEnvFile).
 */
export default rule('connection-string-reads-differently', {
  title: 'value that containers and update read differently',
  severity: 'warning',
  severityWhen: { error: 'Compose replaces a part of the value' },
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    interpolated:
      'Compose replaces `$` and the name after it in `{setting}`, but Bitwarden’s update does not: the containers and the update use different values, and no single line gives both the same one. Choose a password without a `$` before a letter.',
    different:
      'The containers and Bitwarden’s update read `{setting}` differently: the update removes double quotes at the ends of the line, but not single quotes, backslashes, doubled `$`, or spaces or a comment behind the quotes, and a database migration with such a connection string fails. Write it in double quotes with nothing behind them, and with a password that has no backslash and no `$` before a letter.',
    'not-found':
      'Bitwarden’s update does not find `{setting}`, because the line does not begin with the name and an equals sign: without the connection string the database migration fails. Begin the line with the name.',
  },
  check(context, report) {
    for (const name of settingsReadBySetup(context)) {
      const state = context.settings.of(name)
      const { line, value } = state
      if (state.state === 'damaged' && line?.substitutions.some(({ found }) => !found)) {
        report.setting(state, 'interpolated', { severity: 'error' })
        continue
      }
      if (state.state !== 'set' || value === null) continue
      // Of another spelling `duplicate-setting-case` and `update-adds-duplicate` say that not even the containers' value is sure.
      if (!line?.name.is(name)) continue
      const compared = compareSingleValue(context.setup(), name, value)
      // Of a value on several lines `update-breaks-value` says that the update cuts it.
      if (compared !== 'same' && !isCut(context, line)) report.setting(state, compared)
    }
  },
})

function isCut(context: Context, { statement }: Line): boolean {
  return context.update().broken.some(({ entry, how }) => how === 'cut' && entry.statement === statement)
}
