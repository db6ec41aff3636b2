import { settingOf } from '../../settings/line.js'
import type { State } from '../../settings/state.js'
import { rule } from '../rule.js'

/** Setup unescapes `\"` in keys it does not know and takes values line by line (EnvironmentFileBuilder.cs). */
export default rule('update-breaks-value', {
  title: 'value that the update breaks',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    unescaped:
      'The next Bitwarden update removes the backslashes before quotes in {name}: the server then gets another value. Put the value in single quotes, or choose one without quotes.',
    'unescaped-rejected':
      'The next Bitwarden update removes the backslashes before quotes in {name}: Compose then rejects the file, and nothing starts. Put the value in single quotes, or choose one without quotes.',
    cut: 'The value of {name} spans several lines, and the next Bitwarden update reads them one by one: the server then gets another value. Write it on one line.',
    'cut-rejected':
      'The value of {name} spans several lines, and the next Bitwarden update reads them one by one: Compose then rejects the file, and nothing starts. Write it on one line.',
    moved:
      'The next Bitwarden update reorders the lines, and the variable that {name} refers to ends up below it: the server then gets another value. Write the value itself instead of the reference.',
    'moved-rejected':
      'The next Bitwarden update reorders the lines, and the variable that {name} refers to ends up below it: Compose then rejects the file, and nothing starts. Write the value itself instead of the reference.',
  },
  check(context, report) {
    for (const { entry, how, rejected } of context.update().broken) {
      const line = context.lineOf(entry.statement)
      if (!line?.statement.beginsLine || context.settings.isTemplated(line)) continue
      const setting = settingOf(line)
      // What is wrong before the update has a finding of its own.
      if (setting !== null && wrongNow.has(context.settings.of(setting.name).state)) continue
      report.line(line, rejected ? `${how}-rejected` : how)
    }
  },
})

const wrongNow: ReadonlySet<State> = new Set<State>(['damaged', 'rejected'])
