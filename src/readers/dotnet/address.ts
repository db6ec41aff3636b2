import { word } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import { type DotnetException, plain, withValue } from './exception.js'

const invalidUrl = word("Invalid url: 'VALUE'")
const noScheme = word(
  "Unrecognized scheme in server address 'VALUE'. Only 'http://' and 'https://' are supported.",
)
const pathBase = word('A path base can only be configured using IApplicationBuilder.UsePathBase().')
const noCertificate = word(
  'Unable to configure HTTPS endpoint. No server certificate was specified, and the default developer certificate could not be found or is out of date.',
)
const badPort = word("Specified argument was out of the range of valid values. (Parameter 'port')")
const invalidOperation = word('System.InvalidOperationException')

/** Why Kestrel does not listen at an address, in words of our own choosing. */
export type AddressFault = 'not-an-address' | 'unknown-scheme' | 'path' | 'bad-port' | 'no-certificate'

export interface AddressFailure {
  readonly fault: AddressFault
  readonly exception: DotnetException
}

/** The addresses of `ASPNETCORE_URLS`: semicolons stand between them, and nothing is trimmed. */
export function splitUrls(urls: Value): readonly Value[] {
  return reveal(urls)
    .split(';')
    .filter((address) => address !== '')
    .map((address) => new Value(address))
}

/**
 * Why Kestrel would not listen at an address; null where it does. Linear; never fails. dotnet/aspnetcore
 * `BindingAddress.cs`, `Kestrel/Core/src/Internal/AddressBinder.cs`.
 */
export function addressFailure(address: Value, hasCertificate: boolean): AddressFailure | null {
  const text = reveal(address)
  const schemeEnd = text.indexOf('://')
  const rest = text.slice(schemeEnd + 3)
  const isSocket = rest.startsWith('unix:/')
  const hostEnd = isSocket ? -1 : rest.indexOf('/')
  const authority = hostEnd === -1 ? rest : rest.slice(0, hostEnd)
  const path = hostEnd === -1 ? '' : rest.slice(hostEnd).replace(/\/$/, '')
  const colon = isSocket ? -1 : authority.lastIndexOf(':')
  const host = colon === -1 ? authority : authority.slice(0, colon)
  const scheme = text.slice(0, Math.max(schemeEnd, 0)).toLowerCase()
  if (schemeEnd === -1 || host === '')
    return failure('not-an-address', withValue(word('System.FormatException'), invalidUrl, address))
  if (scheme !== 'http' && scheme !== 'https')
    return failure('unknown-scheme', withValue(invalidOperation, noScheme, address))
  if (path !== '') return failure('path', plain(invalidOperation, pathBase))
  if (colon !== -1 && !isPort(authority.slice(colon + 1)))
    return failure('bad-port', plain(word('System.ArgumentOutOfRangeException'), badPort))
  if (scheme === 'https' && !hasCertificate)
    return failure('no-certificate', plain(invalidOperation, noCertificate))
  return null
}

/** What stands behind the last colon of an IPv6 address is not always a port. */
function isPort(text: string): boolean {
  if (text.endsWith(']')) return true
  return /^[\t-\r ]*\+?[0-9]{1,10}[\t-\r ]*$/.test(text) && Number(text) <= 65_535
}

function failure(fault: AddressFault, exception: DotnetException): AddressFailure {
  return { fault, exception }
}
