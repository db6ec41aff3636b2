/**
 * The text in lower case, one UTF-16 unit to one, as `string.ToLowerInvariant()` makes it: `İ` stays, where
 * JavaScript makes two characters of it.
 */
export function lowerCase(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase()
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}
