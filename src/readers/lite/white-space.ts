/** `char.IsWhiteSpace` of .NET: what the template takes for blank, and trims. */
export function isTemplateSpace(code: number): boolean {
  return isAsciiSpace(code) || (code >= 0x85 && otherSpaces.has(code))
}

/** `str.isspace` of Python: what supervisor trims; the four separators of ASCII are more than .NET knows. */
export function isPythonSpace(code: number): boolean {
  return isTemplateSpace(code) || (code >= 0x1c && code <= 0x1f)
}

const otherSpaces: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

/** Whether a text holds nothing but white space of the template, as `string.IsNullOrWhiteSpace`. */
export function isBlank(text: string): boolean {
  return leading(text, isTemplateSpace) === text.length
}

/** The text without white space of one kind at both ends. */
export function trimmed(text: string, isSpace: (code: number) => boolean): string {
  const start = leading(text, isSpace)
  let end = text.length
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** How many characters of white space a text begins with. */
export function leading(text: string, isSpace: (code: number) => boolean): number {
  let count = 0
  while (count < text.length && isSpace(text.charCodeAt(count))) count += 1
  return count
}
