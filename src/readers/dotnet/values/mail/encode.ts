import { type AddrSpec, addrSpecText, readAddrSpec } from './addr-spec.js'
import { Cursor } from './cursor.js'
import { asciiDomain } from './idn.js'

/**
 * `CoreHelpers.PunyEncode`: the domain in its `xn--` form, and an address cut behind its domain. Null where it throws
 * an ArgumentException, which only a text without `@` does.
 * `bitwarden/server src/Core/Utilities/CoreHelpers.cs`.
 */
export function punyEncoded(text: string): string | null {
  if (text === '') return ''
  return text.includes('@') ? encodedAddress(text) : asciiDomain(text)
}

/** MimeKit's `MailboxAddress.EncodeAddrspec`: what it cannot read stays as it is. */
function encodedAddress(text: string): string {
  const address = readAddrSpec(new Cursor(text), '', 'looser')
  return address === null ? text : asciiAddress(address)
}

/** The address as text, its domain in its `xn--` form where it has one. */
export function asciiAddress(address: AddrSpec): string {
  const { domain } = address
  if (domain === null || /^[\0-\x7f]*$/.test(domain)) return addrSpecText(address)
  return addrSpecText({ ...address, domain: asciiDomain(domain) ?? domain })
}
