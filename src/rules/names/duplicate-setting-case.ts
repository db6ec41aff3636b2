import { message } from '../../messages/message.js'
import { settingOf } from '../../settings/line.js'
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
  // In Lite two spellings do more harm than that: `lite-names-differ-in-case`.
  stacks: ['standard'],
  messages: {
    duplicate:
      '`{setting}` is spelled in two ways, on lines {line} and {other}: to the server they are one setting, and it takes one of the two values at random at each start. Keep one line, spelled `{setting}`.',
  },
  check(context, report) {
    // .NET is asked only where it can have anything to say: few settings stand on several lines.
    if (!context.settings.present().some(({ lines }) => lines.length > 1)) return
    for (const { variables } of context.dotnet().duplicates) {
      const [other, last] = variables.flatMap(({ line }) => line ?? []).slice(-2)
      const setting = last && settingOf(last)?.name
      if (!other || !setting) continue
      report(
        'duplicate',
        { setting, line: lineNumber(context, other.span), other: lineNumber(context, last.span) },
        {
          at: last.nameSpan,
          setting,
          related: [{ at: other.nameSpan, message: message('related.otherSpelling') }],
        },
      )
    }
  },
})
