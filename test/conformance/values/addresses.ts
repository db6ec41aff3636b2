import { relayClient } from '../../../src/readers/dotnet/values/address/relay.js'
import { setupAddress } from '../../../src/readers/dotnet/values/address/setup.js'
import { type Made, vaultAddress } from '../../../src/readers/dotnet/values/address/vault.js'
import { parseUri } from '../../../src/readers/dotnet/values/uri/uri.js'
import { reveal, Value } from '../../../src/source/value.js'
import { type CompareValue, outcome, parts } from './record.js'

const formatError = 'System.UriFormatException'
const hostTypes = { dns: 'Dns', ipv4: 'IPv4', ipv6: 'IPv6', basic: 'Basic', none: 'Unknown' }
const webClients = {
  valid: 'valid',
  'cors-origin': 'invalid: AllowedCorsOrigins',
  scheme: 'invalid: scheme',
}

export const uri: CompareValue = (record) => {
  const reading = parseUri(new Value(record.value))
  if (!reading.ok) return outcome(record, false, formatError)
  const { uri } = reading
  const host = reveal(uri.host)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      scheme: reveal(uri.scheme),
      host,
      port: uri.port,
      defaultPort: uri.isDefaultPort,
      authority: uri.isDefaultPort ? host : `${host}:${uri.port}`,
      userInfo: reveal(uri.userInfo),
      path: shown(record.value, reveal(uri.path)),
      query: shown(record.value, reveal(uri.query)),
      fragment: shown(record.value, reveal(uri.fragment)),
      hostType: hostTypes[uri.hostType],
      origin: reveal(uri.origin),
      text: shown(record.value, reveal(uri.text)),
    }),
  ]
}

export const vault: CompareValue = (record) => {
  const address = vaultAddress(new Value(record.value))
  const error = { error: formatError }
  const made = (part: Made) => (part.ok ? reveal(part.value) : error)
  const adminLogin = made(address.adminLogin)
  return [
    ...outcome(record, address.ok, formatError),
    ...parts(record, {
      identityOrigin: made(address.identityOrigin),
      ssoOrigin: made(address.ssoOrigin),
      webAuthnDomain: made(address.webAuthnDomain),
      webAuthnOrigin: made(address.webAuthnOrigin),
      adminLogin: typeof adminLogin === 'string' ? shown(record.value, adminLogin) : adminLogin,
      mailHost: reveal(address.mailHost),
      webClient: webClients[address.webClient],
      ssoPage: address.ssoPage === null ? 'relative' : shown(record.value, reveal(address.ssoPage)),
      setupDomain: address.setupDomain && reveal(address.setupDomain),
    }),
  ]
}

export const relay: CompareValue = (record) => {
  const reading = relayClient(new Value(record.value))
  if (!reading.ok) return outcome(record, false, formatError)
  const base = reveal(reading.baseAddress)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      hasValue: reading.hasValue,
      baseAddress: shown(record.value, base),
      request: shown(record.value, reveal(reading.request)),
      token: shown(record.value, `${base}connect/token`),
      send: reading.goesOut ? 'goes out' : { error: 'System.NotSupportedException' },
    }),
  ]
}

export const setup: CompareValue = (record) => {
  const address = setupAddress(new Value(record.value))
  return [
    ...outcome(record, address.ok, null),
    ...parts(record, { vault: reveal(address.vault), replyToEmail: reveal(address.replyToEmail) }),
  ]
}

/**
 * .NET decodes some percent signs for show and encodes other characters; the model leaves them as written, as no
 * rule asks. Undefined parts are not compared.
 */
function shown(value: string, part: string): string | undefined {
  const end = part.search(/[/?#]/)
  return value.includes('%') || (end !== -1 && /[^!-~]|["<>\\^`{|}]/.test(part.slice(end))) ? undefined : part
}
