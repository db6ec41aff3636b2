import { entryOf, nameOf } from '../context.js'
import { plainName } from '../fixes.js'
import { rule } from '../rule.js'

/** Setup keeps lines with `=` only (bitwarden/server EnvironmentFileBuilder.cs, LoadExistingValues). */
export default rule('update-drops-line', {
  title: 'line that the update deletes',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  stacks: ['standard'],
  messages: {
    dropped:
      '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line. Write it with an equals sign.',
    'default-returns':
      '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line and writes its own default instead. Write it with an equals sign.',
  },
  check(context, report) {
    for (const { entry, how, comesBack } of context.update().dropped) {
      const named = entryOf(context, entry)
      if (how !== 'colon' || named?.recognition.kind !== 'known') continue
      const { setting } = named.recognition
      report(
        comesBack === null ? 'dropped' : 'default-returns',
        { name: nameOf(context, named) },
        { at: entry.statement.key, setting: setting.name, fix: plainName(context, named, setting) },
      )
    }
  },
})
