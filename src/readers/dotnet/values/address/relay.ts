import { reveal, Value } from '../../../../source/value.js'
import { hasValue } from '../../has-value.js'
import type { UriFault } from '../uri/fault.js'
import { readUri, uriText } from '../uri/uri.js'

/** What the server makes of an address that it sends requests to. */
export type RelayReading =
  | {
      readonly ok: true
      /** False for blank, `REPLACE` and `SECRET`: then push is off and the class is never built. */
      readonly hasValue: boolean
      readonly baseAddress: Value
      /** The address of a push: the server glues the path to the base, slash or not. */
      readonly request: Value
      /** False where HttpClient does not serve the scheme: each request fails inside, with one log line. */
      readonly goesOut: boolean
      /** A path without a slash at its end, which the glued text makes another path. */
      readonly gluesPath: boolean
    }
  | { readonly ok: false; readonly hasValue: boolean; readonly fault: UriFault }

const served = new Set(['http', 'https', 'ws', 'wss'])

/**
 * `pushRelayBaseUri`, `installation__identityUri`, `installation__apiUri` and internal addresses, as
 * `bitwarden/server src/Core/Services/Implementations/BaseIdentityClientService.cs` reads them in its constructor.
 */
export function relayClient(value: Value): RelayReading {
  const uri = readUri(reveal(value))
  if (typeof uri === 'string') return { ok: false, hasValue: hasValue(value), fault: uri }
  const base = uriText(uri)
  return {
    ok: true,
    hasValue: hasValue(value),
    baseAddress: new Value(base),
    request: new Value(`${base}push/send`),
    goesOut: served.has(uri.scheme),
    gluesPath: !base.endsWith('/'),
  }
}
