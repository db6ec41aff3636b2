import { parse } from 'dotenv'
import { withReplacements } from '../source/decode.js'
import { rawText, type SourceText } from '../source/text.js'
import { Value } from '../source/value.js'

/**
 * What the npm package `dotenv` makes of a text, by name in its order: the opinion of the many tools that look
 * at such files, and of none of Bitwarden's. Its scanning parser is asked, as the other one takes quadratic time
 * on blank lines; the recorded cases are the same for both.
 */
export function readAsDotenv(text: SourceText): ReadonlyMap<string, Value> {
  const parsed = parse(withReplacements(rawText(text)), { fast: true })
  return new Map(Object.entries(parsed).map(([name, value]) => [name, new Value(value)]))
}
