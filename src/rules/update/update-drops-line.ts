import { settingOf } from '../../settings/line.js'
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
      '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line. Write it with an equals sign.',
    'default-returns':
      '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line and adds the default instead. Write it with an equals sign.',
  },
  check(context, report) {
    for (const { entry, how, comesBack } of context.update().dropped) {
      const line = context.lineOf(entry.statement)
      const setting = line && settingOf(line)
      if (how !== 'colon' || !setting) continue
      report.line(line, comesBack === null ? 'dropped' : 'default-returns', {
        fix: plainName(context, line, setting),
      })
    }
  },
})
