import { isWhiteSpace } from '../../source/characters.js'
import type { Span } from '../../source/span.js'

/** The text without white space at both ends: `string.Trim()` knows the same white space as Compose. */
export function trim(text: string): string {
  return strip(text, isWhiteSpace)
}

/** The same without NUL either. */
export function withoutNulls(text: string): string {
  return strip(text, (code) => code === 0 || isWhiteSpace(code))
}

/** The text without any `"` at both ends, as `Trim('"')` leaves it. */
export function trimQuotes(text: string): string {
  return strip(text, isQuote)
}

/** Where what `trimQuotes` leaves stands in the text. */
export function withinQuotes(text: string): Span {
  return rest(text, isQuote)
}

function isQuote(code: number): boolean {
  return code === 0x22
}

function strip(text: string, drops: (code: number) => boolean): string {
  const { start, end } = rest(text, drops)
  return text.slice(start, end)
}

function rest(text: string, drops: (code: number) => boolean): Span {
  let start = 0
  let end = text.length
  while (start < end && drops(text.charCodeAt(start))) start += 1
  while (end > start && drops(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** The text without any white space. */
export function withoutWhiteSpace(text: string): string {
  return Array.from(text)
    .filter((character) => !isWhiteSpace(character.charCodeAt(0)))
    .join('')
}
