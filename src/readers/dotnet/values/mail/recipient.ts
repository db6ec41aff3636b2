import { reveal, Value } from '../../../../source/value.js'
import { asciiAddress, punyEncoded } from './encode.js'
import { readMailbox } from './mailbox.js'

/** What the mail service makes of an address that it sends to. */
export type RecipientReading =
  | {
      readonly ok: true
      readonly encoded: Value
      /** Empty without one. */
      readonly name: Value
      /** The address of the envelope. */
      readonly address: Value
    }
  | { readonly ok: false; readonly fault: 'label' | 'not-an-address' }

/**
 * `MailboxAddress.Parse(PunyEncode(address))`, for each admin: a name beside the address is fine.
 * `bitwarden/server src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs`.
 */
export function mailRecipient(value: Value): RecipientReading {
  const encoded = punyEncoded(reveal(value))
  if (encoded === null) return { ok: false, fault: 'label' }
  const mailbox = readMailbox(encoded)
  if (mailbox === null) return { ok: false, fault: 'not-an-address' }
  return {
    ok: true,
    encoded: new Value(encoded),
    name: new Value(mailbox.name),
    address: new Value(asciiAddress(mailbox.address)),
  }
}
