import { strangeCharacter } from '../../settings/values/strange-character.js'
import { withoutStrange } from '../fixes.js'
import { rule } from '../rule.js'

/** What an editor does not show, a word processor puts in, or a translation decomposes: the readers see it. */
export default rule('invisible-character', {
  title: 'character that is not seen',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    name: '{name} holds a character that is not seen or looks like another: the server does not know the name, or Compose rejects the line. Type the name anew.',
    value:
      'The value of {name} holds a character that is not seen, such as a zero-width or a non-breaking blank, and the server takes it as part of the value. Type the value anew.',
    quotes:
      'The value of {name} stands in typographic quotes, which are part of the value for every reader. Use the straight quotes `"` or `\'`, or none.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const where = strangeCharacter(line)
      if (where === null) continue
      const setting = 'setting' in line.recognition ? line.recognition.setting.name : null
      report.line(line, where, { setting, fix: withoutStrange(context, line) })
    }
  },
})
