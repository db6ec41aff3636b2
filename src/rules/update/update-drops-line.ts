import { entryOf, nameOf } from '../context.js'
import { plainName } from '../fixes.js'
import { rule } from '../rule.js'

/** Setup keeps lines with `=` only (bitwarden/server EnvironmentFileBuilder.cs, LoadExistingValues). */
export default rule('update-drops-line', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  kinds: ['env', 'template'],
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
