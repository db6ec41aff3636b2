import { reveal, type Value } from '../../source/value.js'

/**
 * Whether a raw value, put in single quotes, is one line that Compose reads as it stands: an apostrophe would end it,
 * and a backslash may escape what follows (compose-spec/compose-go dotenv/parser.go, `extractVarValue`).
 */
export function mayStandInSingleQuotes(rawValue: Value): boolean {
  return !/['\\\r\n]/.test(reveal(rawValue))
}
