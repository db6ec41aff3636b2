import { isPrintable, lineEnd } from '../../source/characters.js'
import type { Malformed } from '../../source/statement.js'

const plain = /^[ !#-[\]-~]*$/
const ascii = /^[ -~]*$/
const controls: ReadonlyMap<string, string> = new Map([
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['"', '\\"'],
  ['\\', '\\\\'],
])

/**
 * Quotes a text as Go's `%q` does (Go `strconv.Quote`), with which Compose's messages show names and templates.
 * U+DC80–U+DCFF are bytes that are not UTF-8.
 */
export function goQuote(text: string): string {
  if (plain.test(text)) return `"${text}"`
  if (ascii.test(text)) return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  let quoted = '"'
  for (const character of text) quoted += quoteCharacter(character)
  return `${quoted}"`
}

function quoteCharacter(character: string): string {
  if (plain.test(character)) return character
  const control = controls.get(character)
  if (control !== undefined) return control
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`
  if (isPrintable(character)) return character
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0')
}

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
