import { reveal, type Value } from '../../../source/value.js'

/**
 * What the server makes of `communication__bootstrap`: the word is compared in any case, not trimmed, and every other one
 * means that there is none; null for one that somebody meant for something.
 * `bitwarden/server src/Api/Models/Response/ConfigResponseModel.cs`.
 */
export function bootstrap(value: Value): 'sso-cookie-vendor' | 'none' | null {
  const word = reveal(value).toLowerCase()
  if (word === 'ssocookievendor') return 'sso-cookie-vendor'
  return word === 'none' ? 'none' : null
}
