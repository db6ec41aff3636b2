import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** The quote runs on to the next one, over other settings, or to the end of the file (compose-go dotenv/parser.go). */
export default rule('unclosed-quote', {
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  check(context, report) {
    for (const named of context.entries) {
      const { statement } = named.entry
      if (statement.kind !== 'malformed' || statement.rejection !== 'unclosed-quote') continue
      const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null
      report('unclosed', { name: nameOf(context, named) }, { at: statement.at, setting })
    }
  },
})
