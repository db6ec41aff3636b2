import { reveal, Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import { ipv4Text, readIpv4 } from './ipv4.js'
import { ipv6Text, readIpv6 } from './ipv6.js'

/** An address as bytes, with the zone number of an IPv6 one. */
export interface IpAddress {
  readonly family: 'ipv4' | 'ipv6'
  readonly bytes: readonly number[]
  /** 0 without a zone. */
  readonly zone: number
}

/** What .NET makes of a text that should be an IP address. */
export type IpAddressReading =
  | {
      readonly ok: true
      readonly family: IpAddress['family']
      /** An IPv4 address within IPv6. */
      readonly mapped: boolean
      /** As .NET prints it, which can be another address than the one meant: `192.0.2.010` is `192.0.2.8`. */
      readonly address: Value
      /** Octal or hexadecimal numbers, or fewer than four: what is read is not what is seen. */
      readonly shortOrOctal: boolean
    }
  | { readonly ok: false; readonly fault: IpFault }

/** Why a text is no address. */
export type IpFault = 'empty' | 'network' | 'port' | 'blank-inside' | 'quoted' | 'name' | 'not-an-address'

/**
 * `IPAddress.TryParse` of the trimmed text, as `UseForwardedHeaders` calls it: with a colon IPv6, brackets and a
 * port allowed, else IPv4 in C's forms. `bitwarden/server src/SharedWeb/Utilities/ServiceCollectionExtensions.cs`.
 */
export function ipAddress(value: Value): IpAddressReading {
  const text = trim(reveal(value))
  const address = parseIpAddress(text)
  if (address === null) return { ok: false, fault: ipFault(text) }
  return {
    ok: true,
    family: address.family,
    mapped: isMapped(address),
    address: new Value(ipAddressText(address)),
    shortOrOctal: address.family === 'ipv4' && ipAddressText(address) !== text,
  }
}

/** `dotnet/runtime src/libraries/System.Net.Primitives/src/System/Net/IPAddressParser.cs`. */
export function parseIpAddress(text: string): IpAddress | null {
  if (!text.includes(':')) {
    const ipv4 = readIpv4(text, 0, () => false)
    return ipv4 && { family: 'ipv4', bytes: bytesOf([ipv4.bits >>> 16, ipv4.bits & 0xffff]), zone: 0 }
  }
  const bracket = text.startsWith('[') ? 1 : 0
  const ipv6 = readIpv6(text, bracket)
  if (ipv6 === null) return null
  if (
    bracket === 0 ? ipv6.end !== text.length : !/^\](?::(?:0x[0-9a-f]*|[0-9]*))?$/i.test(text.slice(ipv6.end))
  )
    return null
  const zone = /^[0-9]{1,10}$/.test(ipv6.zone ?? '') ? Number(ipv6.zone) : 0
  return { family: 'ipv6', bytes: bytesOf(ipv6.groups), zone: zone > 0xffff_ffff ? 0 : zone }
}

/** As .NET prints it. */
export function ipAddressText({ family, bytes, zone }: IpAddress): string {
  const words = wordsOf(bytes)
  if (family === 'ipv4') return ipv4Text((((words[0] ?? 0) << 16) | (words[1] ?? 0)) >>> 0)
  return zone === 0 ? ipv6Text(words) : `${ipv6Text(words)}%${zone}`
}

/** Why the text, trimmed, is no address. */
export function ipFault(text: string): IpFault {
  if (text === '') return 'empty'
  if (/^["'[]?["']|["']\]?$/.test(text)) return 'quoted'
  if (/\s/.test(text)) return 'blank-inside'
  if (text.includes('/')) return 'network'
  if (/^[0-9.]+:[0-9]*$/.test(text)) return 'port'
  return /^[a-z][a-z0-9_.-]*$/i.test(text) ? 'name' : 'not-an-address'
}

function isMapped({ family, bytes }: IpAddress): boolean {
  return (
    family === 'ipv6' &&
    bytes.slice(0, 10).every((byte) => byte === 0) &&
    bytes[10] === 0xff &&
    bytes[11] === 0xff
  )
}

function bytesOf(words: readonly number[]): number[] {
  return words.flatMap((word) => [word >>> 8, word & 0xff])
}

function wordsOf(bytes: readonly number[]): number[] {
  return bytes.flatMap((byte, place) => (place % 2 === 0 ? [(byte << 8) | (bytes[place + 1] ?? 0)] : []))
}
