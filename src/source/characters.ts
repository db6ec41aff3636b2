import { isLetterOrNumber } from './unicode.js'

/** Tells characters apart as Compose does (compose-go `dotenv/parser.go`), by UTF-16 unit where one is enough. */

export const lineFeed = 0x0a

/** White space within a line: compose-go's own `isSpace`. */
export function isBlank(code: number): boolean {
  return (
    (code <= 0x20 && (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== lineFeed))) ||
    isHighBlank(code)
  )
}

function isHighBlank(code: number): boolean {
  return code === 0x85 || code === 0xa0
}

/** Unicode White_Space, Go's `unicode.IsSpace`; unlike JavaScript's `\s` with U+0085 and without U+FEFF. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return isHighBlank(code) || (code >= 0x1680 && wideSpaces.has(code))
}

const wideSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
for (let code = 0x2000; code <= 0x200a; code++) wideSpaces.add(code)

const asciiOfNames = Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9_.[\]-]/.test(String.fromCharCode(code)),
)

/** Whether Compose takes the code point in a name (blanks aside, which it takes and then may reject). */
export function isNameCharacter(codePoint: number): boolean {
  if (codePoint < 0x80) return asciiOfNames[codePoint] === true
  return isLetterOrNumber(String.fromCodePoint(codePoint))
}

/** The first place from `at` on that is not a blank. */
export function skipBlanks(raw: string, at: number): number {
  let next = at
  while (next < raw.length && isBlank(raw.charCodeAt(next))) next++
  return next
}

/** The first place from `at` on that is not white space. */
export function skipWhiteSpace(raw: string, at: number): number {
  let next = at
  while (next < raw.length && isWhiteSpace(raw.charCodeAt(next))) next++
  return next
}

/** The end of `start`–`end` without the white space there. */
export function trimmedEnd(raw: string, start: number, end: number): number {
  let last = end
  while (last > start && isWhiteSpace(raw.charCodeAt(last - 1))) last--
  return last
}

/** The place of the next line feed, or the end of the text. */
export function lineEnd(raw: string, at: number): number {
  const found = raw.indexOf('\n', at)
  return found === -1 ? raw.length : found
}

/** The same, before the CR of a CR LF. */
export function contentEnd(raw: string, at: number): number {
  const end = lineEnd(raw, at)
  return end < raw.length && end > at && raw.charCodeAt(end - 1) === 0x0d ? end - 1 : end
}
