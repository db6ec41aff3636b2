import type { NamedEntry } from '../../settings/line.js'
import { lineOf, nameOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * After a closing quote Compose begins a new statement on the same line (compose-go dotenv/parser.go): words
 * vanish, `NAME=…` sets another variable, other characters fail the whole file.
 */
export default rule('text-after-quote', {
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  check(context, report) {
    let opening: NamedEntry | null = null
    for (const named of context.entries) {
      const { statement } = named.entry
      if (statement.beginsLine) {
        opening = named
        continue
      }
      if (opening === null) continue
      const before: NamedEntry = opening
      opening = null
      const setting = before.recognition.kind === 'known' ? before.recognition.setting.name : null
      const params = { name: nameOf(context, before), line: lineOf(context, statement.span) }
      const effect = { 'key-only': 'dropped', assignment: 'another', malformed: 'rejected' } as const
      report(effect[statement.kind], params, { at: before.entry.statement.key, setting })
    }
  },
})
