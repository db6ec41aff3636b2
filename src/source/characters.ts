/* Tells characters apart as Compose does (compose-go `dotenv/parser.go`), by UTF-16 unit where one is enough. */

import { once, unicodePattern } from './lazy.js'

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

/**
 * Letters, marks, numbers, punctuation and symbols that Unicode 15.1, 16.0 and 17.0 have added, as ranges of code
 * points (https://www.unicode.org/Public/17.0.0/ucd/DerivedAge.txt). Go knows Unicode 15.0 up to its version 1.26, and
 * Compose with it; Node knows more with every release, and reading must not depend on that.
 */
const added = `
  88f 897 c5c cdc 1acf-1add 1ae0-1aeb 1b4e-1b4f 1b7f 1c89-1c8a 20c1 2427-2429 2b96 2ffc-2fff 31e4-31e5
  31ef a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 fbc3-fbd2 fd90-fd91 fdc8-fdce 105c0-105f3 10940-10959
  10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec7 10ed0-10ed8 10efa-10efc 11380-11389 1138b 1138e
  11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3
  11b60-11b67 11bc0-11be1 11bf0-11bf9 11db0-11ddb 11de0-11de9 11f5a 13460-143fa 16100-16139 16d40-16d79
  16ea0-16eb8 16ebb-16ed3 16ff2-16ff6 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1cc00-1ccfc 1cd00-1ceb3
  1ceba-1ced0 1cee0-1cef0 1e5d0-1e5fa 1e5ff 1e6c0-1e6de 1e6e0-1e6f5 1e6fe-1e6ff 1f6d8 1f777-1f77a
  1f8b2-1f8bb 1f8c0-1f8c1 1f8d0-1f8d8 1fa54-1fa57 1fa89-1fa8a 1fa8e-1fa8f 1fabe 1fac6 1fac8 1facd 1fadc
  1fadf 1fae9-1faea 1faef 1fbcb-1fbef 1fbfa 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479
`

const addedCharacter = once(() => {
  const ranges = added
    .trim()
    .split(/\s+/)
    .map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`))
  return new RegExp(`[${ranges.join('')}]`, 'u')
})
const letterOrNumber = unicodePattern(String.raw`^[\p{L}\p{N}]$`, 'u')
const graphic = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$`, 'u')

/** Whether Go's `unicode.IsLetter` or `unicode.IsNumber` holds for a code point. */
export function isLetterOrNumber(character: string): boolean {
  return letterOrNumber().test(character) && !addedCharacter().test(character)
}

const visible = unicodePattern(String.raw`[\p{L}\p{M}\p{N}\p{P}\p{S}]`, 'u')

/** Whether a reader sees anything of a text: not blanks and characters without width alone. */
export function isVisible(text: string): boolean {
  return /[!-~]/.test(text) || visible().test(text)
}

/** Go's `strconv.IsPrint`, for one code point. */
export function isPrintable(character: string): boolean {
  return graphic().test(character) && !addedCharacter().test(character)
}
