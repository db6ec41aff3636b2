import { entryOf, nameOf } from '../context.js'
import { rule } from '../rule.js'

/** Setup unescapes `\"` in keys it does not know and takes values line by line (EnvironmentFileBuilder.cs). */
export default rule('update-breaks-value', {
  title: 'value that the update breaks',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  stacks: ['standard'],
  messages: {
    unescaped:
      'Bitwarden’s next update takes the backslashes before quotes out of {name}, and the server then gets another value. Put the value in single quotes, or choose one without quotes.',
    'unescaped-rejected':
      'Bitwarden’s next update takes the backslashes before quotes out of {name}, and Compose then rejects the file: nothing starts. Put the value in single quotes, or choose one without quotes.',
    cut: 'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: the server then gets another value. Write it on one line.',
    'cut-rejected':
      'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: Compose then rejects the file and nothing starts. Write it on one line.',
    moved:
      'Bitwarden’s next update puts the lines in an order of its own, and {name} then gets another value, as what it depends on stands below it. Write the value out.',
    'moved-rejected':
      'Bitwarden’s next update puts the lines in an order of its own, and Compose then rejects {name}: nothing starts. Write the value out.',
  },
  check(context, report) {
    for (const { entry, how, rejected } of context.update().broken) {
      const named = entryOf(context, entry)
      if (named === undefined || !entry.statement.beginsLine || context.settings.isTemplated(named)) continue
      const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null
      // What is wrong before the update has a finding of its own.
      if (setting !== null && context.settings.of(setting).state === 'damaged') continue
      report(
        rejected ? `${how}-rejected` : how,
        { name: nameOf(context, named) },
        { at: entry.statement.key, setting },
      )
    }
  },
})
