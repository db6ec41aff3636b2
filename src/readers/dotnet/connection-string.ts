import { reveal, Value } from '../../source/value.js'

/**
 * One part of a connection string by any of its names, without the quotes around it; null where it is not
 * there. Parts are separated by semicolons, except within quotes (dotnet/runtime DbConnectionStringBuilder).
 */
export function connectionStringPart(connectionString: Value, names: readonly string[]): Value | null {
  const text = reveal(connectionString)
  let at = 0
  let found: string | null = null
  while (at < text.length) {
    const equals = text.indexOf('=', at)
    if (equals === -1) break
    const key = text.slice(at, equals).trim().toLowerCase()
    const start = equals + 1 + leadingBlanks(text, equals + 1)
    const quote = text[start] === '"' || text[start] === "'" ? text[start] : null
    const closing = quote === null ? -1 : text.indexOf(quote, start + 1)
    const semicolon = text.indexOf(';', closing === -1 ? start : closing)
    const end = semicolon === -1 ? text.length : semicolon
    if (names.includes(key))
      found = closing === -1 ? text.slice(start, end).trim() : text.slice(start + 1, closing)
    at = end + 1
  }
  return found === null ? null : new Value(found)
}

function leadingBlanks(text: string, at: number): number {
  let count = 0
  while (text[at + count] === ' ' || text[at + count] === '\t') count += 1
  return count
}
