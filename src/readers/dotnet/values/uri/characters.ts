/** Space, tab, CR and LF, which .NET drops around an address: `UriHelper.cs`, `IsLWS`. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
}

/** `/` or `\`. */
export function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x5c
}

/** An ASCII letter. */
export function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The text without the blanks at its end. */
export function withoutBlanksBehind(text: string): string {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}
