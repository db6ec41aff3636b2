import { lineNumber } from '../context.js'
import { rule } from '../rule.js'

/** Setup keeps lines with `=` only; off, as most people know. One finding a file. */
export default rule('comment-lost-at-update', {
  title: 'comments that the update deletes',
  severity: 'off',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    lost: 'The next Bitwarden update deletes {count|# comment|# comments} here ({count|line|lines} {lines}); the settings stay. Keep notes elsewhere and ignores in the config.',
    many: 'The next Bitwarden update deletes {count|# comment|# comments} here, the first on lines {lines}; the settings stay. Keep notes elsewhere and ignores in the config.',
  },
  check(context, report) {
    const { lostComments } = context.update()
    const [first] = lostComments
    if (first === undefined) return
    const lines = lostComments.slice(0, mostLines).map((span) => lineNumber(context, span))
    const count = lostComments.length
    report(count > lines.length ? 'many' : 'lost', { count, lines }, { at: first })
  },
})

/** A message is a sentence, not a listing. */
const mostLines = 10
