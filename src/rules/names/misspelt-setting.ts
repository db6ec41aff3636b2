import { strangeCharacter } from '../../settings/strange-character.js'
import { nameOf } from '../context.js'
import { rename } from '../fixes.js'
import { rule } from '../rule.js'

/** The server ignores a name it does not know without a word; the nearest one it knows is what was meant. */
export default rule('misspelt-setting', {
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  check(context, report) {
    for (const named of context.entries) {
      const { recognition, entry } = named
      if (recognition.kind !== 'misspelt' || entry.statement.kind === 'malformed') continue
      if (strangeCharacter(named) !== null) continue
      const { setting, slip } = recognition
      report(
        slip,
        { name: nameOf(context, named), setting: setting.name },
        { at: entry.statement.key, setting: setting.name, fix: rename(context, named, setting) },
      )
    }
  },
})
