import { holdsDirective } from '../../source/ignore-comment.js'
import { rule } from '../rule.js'

/** Setup does not know comments: what follows a value is part of it (EnvironmentFileBuilder.cs). */
export default rule('ignore-comment-behind-value', {
  title: 'ignore comment after a value',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    behind:
      'The ignore comment after the value of {name} suppresses nothing{stack|, and Bitwarden’s update makes it part of the value|}. Move it to the config, or to its own line above.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { rawValue } = line
      const behind = rawValue?.comment ? context.scan.text.slice(rawValue.comment) : rawValue?.text
      if (behind !== undefined && holdsDirective(behind)) report.line(line, 'behind')
    }
  },
})
