import { strangeCharacter } from '../../settings/values/strange-character.js'
import { nameOf } from '../context.js'
import { withoutStrange } from '../fixes.js'
import { rule } from '../rule.js'

/** What an editor does not show, a word processor puts in, or a translation decomposes: the readers see it. */
export default rule('invisible-character', {
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  check(context, report) {
    for (const named of context.entries) {
      const where = strangeCharacter(named)
      if (where === null) continue
      const { recognition, entry } = named
      const setting = 'setting' in recognition ? recognition.setting.name : null
      report(
        where,
        { name: nameOf(context, named) },
        { at: entry.statement.key, setting, fix: withoutStrange(context, named) },
      )
    }
  },
})
