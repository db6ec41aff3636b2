import { isWhiteSpace } from '../../source/characters.js'

/** `str.isspace` of Python: what supervisor trims; the four separators of ASCII are more than Unicode's white space. */
export function isPythonSpace(code: number): boolean {
  return isWhiteSpace(code) || (code >= 0x1c && code <= 0x1f)
}

/** `str.strip` of Python. */
export function stripped(text: string): string {
  return rightStripped(text).slice(leadingSpace(text))
}

/** `str.rstrip` of Python. */
export function rightStripped(text: string): string {
  let end = text.length
  while (end > 0 && isPythonSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** How many characters of white space a text begins with. */
export function leadingSpace(text: string): number {
  let count = 0
  while (count < text.length && isPythonSpace(text.charCodeAt(count))) count += 1
  return count
}
