import { reveal, type Value } from '../../source/value.js'
import { trim } from './trim.js'

/**
 * Whether the server takes a text for a value: not white space, and neither `secret` nor `replace` in any case,
 * exactly. `bitwarden/server src/Core/Utilities/CoreHelpers.cs`, `SettingHasValue`.
 */
export function hasValue(value: Value): boolean {
  const text = reveal(value)
  if (trim(text) === '') return false
  const word = text.toLowerCase()
  return word !== 'secret' && word !== 'replace'
}
