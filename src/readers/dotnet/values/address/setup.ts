import { reveal, Value } from '../../../../source/value.js'
import { trimQuotes } from '../../trim.js'
import { readUri } from '../uri/uri.js'

/** What an update writes where there is no `config.yml`. */
export interface SetupAddress {
  /** Whether Setup takes the address of the file; else it writes `https://localhost`. */
  readonly ok: boolean
  /** For `baseServiceUri__vault`. */
  readonly vault: Value
  /** For `mail__replyToEmail`, when the file has none. */
  readonly replyToEmail: Value
}

/** `bitwarden/server util/Setup/Context.cs`, `LoadConfiguration`. */
export function setupAddress(value: Value): SetupAddress {
  const trimmed = trimQuotes(reveal(value))
  const uri = readUri(trimmed)
  const ok = typeof uri !== 'string'
  return {
    ok,
    vault: new Value(ok ? trimmed : 'https://localhost'),
    replyToEmail: new Value(`no-reply@${ok ? uri.host : 'localhost'}`),
  }
}
