import { message } from '../../messages/message.js'
import { lineOf } from '../context.js'
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
    for (const { setting, entries, entry: last } of context.settings.present()) {
      const duplicate = last && entries.findLast(({ entry }) => !entry.name.equals(last.entry.name))
      if (!duplicate) continue
      const [first, second] = [duplicate, last].map(({ entry }) => entry.statement)
      if (first === undefined || second === undefined) continue
      report(
        'duplicate',
        { setting: setting.name, line: lineOf(context, first.span), other: lineOf(context, second.span) },
        {
          at: second.key,
          setting: setting.name,
          related: [{ at: first.key, message: message('related.otherSpelling') }],
        },
      )
    }
  },
})
