import { reveal, type Value } from '../../../source/value.js'

/**
 * Whether `Convert.FromBase64String` takes a text: groups of four, `=` at the end alone, blanks anywhere; an empty one
 * is no bytes. `dotnet/runtime src/libraries/System.Private.CoreLib/src/System/Convert.cs`.
 */
export function isBase64(value: Value): boolean {
  const digits = reveal(value).replace(/[ \t\r\n]+/g, '')
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits)
}
