import type { Line } from '../../settings/line.js'
import { lineNumber } from '../context.js'
import { rule } from '../rule.js'

/**
 * After a closing quote Compose begins a new statement on the same line (compose-go dotenv/parser.go): words
 * vanish, `NAME=…` sets another variable, other characters fail the whole file.
 */
export default rule('text-after-quote', {
  title: 'text after a closing quote',
  severity: 'error',
  since: '1.0.0',
  messages: {
    dropped:
      'Compose drops the text after the closing quote of {name} on line {line}: the server gets a shorter value. Put the quotes around the whole value, or remove the rest.',
    another:
      'Compose takes the text after the closing quote of {name} on line {line} for another variable{stack|, and Bitwarden’s update takes it for part of the value|}: the server gets a shorter value. Put the quotes around the whole value, or move the text to its own line.',
    rejected:
      'Compose rejects the text after the closing quote of {name} on line {line}: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Put the quotes around the whole value; use double quotes if it contains an apostrophe.',
  },
  check(context, report) {
    let opening: Line | null = null
    for (const each of context.lines) {
      const { statement } = each
      if (statement.beginsLine) opening = each
      else if (opening !== null) {
        report.line(opening, effects[statement.kind], { params: { line: lineNumber(context, each.span) } })
        opening = null
      }
    }
  },
})

const effects = { 'key-only': 'dropped', assignment: 'another', malformed: 'rejected' } as const
