import { rule } from '../rule.js'

/** Setup knows no comments: what stands behind a value is part of it (EnvironmentFileBuilder.cs). */
export default rule('ignore-comment-behind-value', {
  title: 'ignore comment behind a value',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    behind:
      'The ignore comment stands behind the value of {name}: Bitwarden’s update takes it as part of the value, and it ignores nothing. Write it in the config, or on a line of its own above.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { rawValue } = line
      const behind = rawValue?.comment ? context.scan.text.slice(rawValue.comment) : rawValue?.text
      if (behind?.matches(ignoreComment)) report.line(line, 'behind')
    }
  },
})

const ignoreComment = /#\s*override-lint-(?:ignore|disable)\b/
