import { lineOf } from '../context.js'
import { rule } from '../rule.js'

/** Setup keeps lines with `=` only; off, as most people know. One finding a file. */
export default rule('comment-lost-at-update', {
  title: 'comments that the update deletes',
  severity: 'off',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    lost: 'Bitwarden’s next update deletes {count|# comment|# comments} here ({count|line|lines} {lines}); the settings stay. Keep notes elsewhere and ignores in the config.',
    many: 'Bitwarden’s next update deletes {count|# comment|# comments} here, the first on lines {lines}; the settings stay. Keep notes elsewhere and ignores in the config.',
  },
  check(context, report) {
    const { lostComments } = context.update()
    const [first] = lostComments
    if (first === undefined) return
    const lines = lostComments.slice(0, mostLines).map((span) => lineOf(context, span))
    const more = lostComments.length - lines.length
    if (more > 0) report('many', { count: lostComments.length, lines }, { at: first })
    else report('lost', { count: lostComments.length, lines }, { at: first })
  },
})

/** A message is a sentence, not a listing. */
const mostLines = 10
