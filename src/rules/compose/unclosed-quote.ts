import { rule } from '../rule.js'

/** The quote runs on to the next one, over other settings, or to the end of the file (compose-go dotenv/parser.go). */
export default rule('unclosed-quote', {
  title: 'unclosed quote',
  severity: 'error',
  since: '1.0.0',
  messages: {
    unclosed:
      'The quote that opens the value of {name} is not closed on its line: Compose reads the lines below it as part of the value, or rejects the file, and then {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Close it; if the value itself begins with a quote, put it in quotes of the other kind.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { statement } = line
      if (statement.kind === 'malformed' && statement.rejection === 'unclosed-quote')
        report.line(line, 'unclosed', { at: statement.at })
    }
  },
})
