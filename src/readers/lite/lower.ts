/** `string.ToLowerInvariant` of .NET: small letters one character to one. */
export function lowerInvariant(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, lower).join('')
}

function lower(character: string): string {
  const small = character.toLowerCase()
  return small.length === character.length ? small : character
}
