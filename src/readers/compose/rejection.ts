import { lineEnd } from '../../source/characters.js'
import type { Malformed } from '../../source/statement.js'
import { goQuote } from './quote.js'

/**
 * Compose's own words for a statement that it rejects in this line (compose-go `dotenv/parser.go`). They hold the
 * rest of the file's line. For a quote, `line` is that of the text's end.
 */
export function rejectionMessage(raw: string, statement: Malformed, line: number): string {
  const { rejection, at, key } = statement
  if (rejection === 'export-alone') return 'zero length string'
  if (rejection === 'space-in-key') return `line ${line}: key cannot contain a space`
  if (rejection === 'unclosed-quote')
    return `line ${line}: unterminated quoted value ${raw.slice(at.start, lineEnd(raw, at.start))}`
  const character = raw.slice(at.start, at.end).toWellFormed()
  const rest = raw.slice(key.start, lineEnd(raw, key.start))
  return `line ${line}: unexpected character ${goQuote(character)} in variable name ${goQuote(rest)}`
}
