import { strangeCharacter } from '../../settings/values/strange-character.js'
import { withoutStrange } from '../fixes.js'
import { rule } from '../rule.js'

/** What an editor does not show, a word processor puts in, or a translation decomposes: the readers see it. */
export default rule('invisible-character', {
  title: 'invisible or look-alike character',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    name: '{name} contains an invisible character, or one that looks like another: the server silently ignores the name, or Compose rejects the line. Type the name again.',
    separator:
      'A full-width sign stands for the `=` after {name}, and Compose rejects the line: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Type a plain `=`.',
    value:
      'The value of {name} contains an invisible character, such as a zero-width or non-breaking space, and the server takes it as part of the value. Type the value again.',
    quotes:
      'The value of {name} is in typographic quotes, which Compose and the server take as part of the value. Use the straight quotes `"` or `\'`, or none.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const where = strangeCharacter(line)
      if (where === null) continue
      const setting = 'setting' in line.recognition ? line.recognition.setting.name : null
      const { statement } = line
      const at = where === 'separator' && statement.kind === 'malformed' ? { at: statement.at } : {}
      report.line(line, where, { ...at, setting, fix: withoutStrange(context, line) })
    }
  },
})
