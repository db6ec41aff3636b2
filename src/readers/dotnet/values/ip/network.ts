import { reveal, Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import { type IpAddress, ipAddressText, ipFault, parseIpAddress } from './address.js'

/** What .NET makes of a text that should be a network. */
export type IpNetworkReading =
  | {
      readonly ok: true
      readonly family: IpAddress['family']
      /** Its first address; bits behind the prefix are cleared. */
      readonly base: Value
      /** In bits. */
      readonly prefix: number
      /** As .NET prints it, `base/prefix`. */
      readonly network: Value
      /** Its address has octal or hexadecimal numbers, or fewer than four: what is read is not what is seen. */
      readonly shortOrOctal: boolean
    }
  | { readonly ok: false; readonly fault: NetworkFault }

/** Why a text is no network. */
export type NetworkFault =
  | 'empty'
  | 'no-prefix'
  | 'netmask'
  | 'prefix'
  | 'blank-inside'
  | 'quoted'
  | 'not-an-address'

/**
 * `System.Net.IPNetwork.TryParse` of the trimmed text: an address, `/`, and a length in decimal digits.
 * `dotnet/runtime src/libraries/System.Net.Primitives/src/System/Net/IPNetwork.cs`.
 */
export function ipNetwork(value: Value): IpNetworkReading {
  const text = trim(reveal(value))
  const slash = text.lastIndexOf('/')
  const address = slash === -1 ? null : parseIpAddress(text.slice(0, slash))
  const prefix = prefixOf(text.slice(slash + 1))
  if (address === null || prefix === null || prefix > address.bytes.length * 8)
    return { ok: false, fault: networkFault(text, slash, address) }
  const base = ipAddressText(firstOf(address, prefix))
  return {
    ok: true,
    family: address.family,
    base: new Value(base),
    prefix,
    network: new Value(`${base}/${prefix}`),
    shortOrOctal: address.family === 'ipv4' && ipAddressText(address) !== text.slice(0, slash),
  }
}

function prefixOf(text: string): number | null {
  const significant = text.replace(/^0+(?=.)/, '')
  return /^[0-9]{1,3}$/.test(significant) ? Number(significant) : null
}

/** The zone goes with the bits that are cleared, and stays when there are none. */
function firstOf(address: IpAddress, prefix: number): IpAddress {
  const bytes = address.bytes.map((byte, place) => {
    const kept = Math.min(8, Math.max(0, prefix - place * 8))
    return byte & (0xff << (8 - kept)) & 0xff
  })
  return bytes.every((byte, place) => byte === address.bytes[place])
    ? address
    : { ...address, bytes, zone: 0 }
}

function networkFault(text: string, slash: number, address: IpAddress | null): NetworkFault {
  const fault = ipFault(text)
  if (fault === 'empty' || fault === 'quoted' || fault === 'blank-inside') return fault
  if (slash === -1) return parseIpAddress(text) === null ? 'not-an-address' : 'no-prefix'
  if (address === null) return 'not-an-address'
  return text.slice(slash).includes('.') ? 'netmask' : 'prefix'
}
