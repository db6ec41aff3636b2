import { isWhiteSpace } from '../../source/characters.js'

/** The text without white space at both ends: `string.Trim()` knows the same white space as Compose. */
export function trim(text: string): string {
  return strip(text, isWhiteSpace)
}

/** The same without NUL either. */
export function withoutNulls(text: string): string {
  return strip(text, (code) => code === 0 || isWhiteSpace(code))
}

function strip(text: string, drops: (code: number) => boolean): string {
  let start = 0
  let end = text.length
  while (start < end && drops(text.charCodeAt(start))) start += 1
  while (end > start && drops(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The text without any white space. */
export function withoutWhiteSpace(text: string): string {
  return Array.from(text)
    .filter((character) => !isWhiteSpace(character.charCodeAt(0)))
    .join('')
}
