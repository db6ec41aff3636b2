import { message } from '../../messages/message.js'
import { lineNumber } from '../context.js'
import { rule } from '../rule.js'

/**
 * Compose passes both spellings on; .NET folds them into one key, and which of the two stays depends on the
 * order of a hash table (dotnet/runtime EnvironmentVariablesConfigurationProvider.cs).
 */
export default rule('duplicate-setting-case', {
  title: 'setting in two spellings',
  severity: 'error',
  since: '1.0.0',
  messages: {
    duplicate:
      '`{setting}` is spelled in two ways, on lines {line} and {other}: to the server they are one setting, and it takes one of the two values at random at each start. Keep one line, spelled `{setting}`.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      const { lines, line: last } = state
      const other = last && lines.findLast(({ name }) => !name.equals(last.name))
      if (!other) continue
      const params = { line: lineNumber(context, other.span), other: lineNumber(context, last.span) }
      report(
        'duplicate',
        { setting: state.setting.name, ...params },
        {
          at: last.nameSpan,
          setting: state.setting.name,
          related: [{ at: other.nameSpan, message: message('related.otherSpelling') }],
        },
      )
    }
  },
})
