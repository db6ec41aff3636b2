import { rule } from '../rule.js'

/** The quote runs on to the next one, over other settings, or to the end of the file (compose-go dotenv/parser.go). */
export default rule('unclosed-quote', {
  title: 'quote that is not closed',
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  messages: {
    unclosed:
      'The quote that opens the value of {name} is not closed on its line: Compose takes the lines below into the value or refuses the file, and `restart` would not start Bitwarden again. Close it, or put a value that begins with a quote in quotes of the other kind.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { statement } = line
      if (statement.kind === 'malformed' && statement.rejection === 'unclosed-quote')
        report.line(line, 'unclosed', { at: statement.at })
    }
  },
})
