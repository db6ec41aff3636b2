import { isPrintable } from '../../source/unicode.js'

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
