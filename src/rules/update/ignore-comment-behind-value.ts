import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** Setup does not know comments: what follows a value is part of it (EnvironmentFileBuilder.cs). */
export default rule('ignore-comment-behind-value', {
  title: 'ignore comment after a value',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    behind:
      'The ignore comment after the value of {name} suppresses nothing, and Bitwarden’s update makes it part of the value. Move it to the config, or to its own line above.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { rawValue } = named.entry.statement
      const behind = rawValue?.comment ? context.scan.text.slice(rawValue.comment) : rawValue?.text
      if (!behind?.matches(ignoreComment)) continue
      const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null
      report('behind', { name: nameOf(context, named) }, { at: named.entry.statement.key, setting })
    }
  },
})

const ignoreComment = /#\s*override-lint-(?:ignore|disable)\b/
