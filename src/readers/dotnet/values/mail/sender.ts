import { reveal, Value } from '../../../../source/value.js'
import { addrSpecText, readAddrSpec } from './addr-spec.js'
import { Cursor } from './cursor.js'
import { punyEncoded } from './encode.js'

/** What the mail service makes of the address that it sends from. */
export type SenderReading =
  | {
      readonly ok: true
      /** As the constructor keeps it: behind a comma, a blank and the like the text is cut without an error. */
      readonly sender: Value
      /** What goes out, in `MAIL FROM` and in the message. */
      readonly address: Value
      /** Of the message's id; null without an `@`, and then a random one is used. */
      readonly domain: Value | null
      readonly isCut: boolean
      readonly hasDomain: boolean
    }
  | {
      readonly ok: false
      /** `constructor`: the mail service cannot be built, login and API answer 500. `send`: every mail fails. */
      readonly stage: 'constructor' | 'send'
      readonly fault: SenderFault
      /** As far as it was read; null in the constructor. */
      readonly sender: Value | null
      readonly domain: Value | null
    }

/** Why no mail can be sent from the address. */
export type SenderFault =
  /** A label that no name can have. */
  | 'label'
  /** `Vault <a@example.com>`: a name stands beside the address. */
  | 'display-name'
  | 'blank-in-front'
  | 'blank-inside'
  /** Quotes around the whole: the message's id cannot be made. */
  | 'quoted'
  | 'no-local-part'
  | 'no-domain'
  | 'dots'
  | 'not-an-address'

/**
 * `mail__replyToEmail`: encoded in the constructor, read again for each mail.
 * `bitwarden/server src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs`.
 */
export function mailSender(value: Value): SenderReading {
  const text = reveal(value)
  const sender = punyEncoded(text)
  if (sender === null) return { ok: false, stage: 'constructor', fault: 'label', sender: null, domain: null }
  const domain = sender.includes('@') ? (sender.split('@', 2)[1] ?? '') : null
  const sent = readSent(sender, domain)
  const parts = { sender: new Value(sender), domain: domain === null ? null : new Value(domain) }
  if ('fault' in sent) return { ok: false, stage: 'send', fault: sent.fault, ...parts }
  return {
    ok: true,
    ...parts,
    address: new Value(sent.address),
    isCut: isCut(text),
    hasDomain: domain !== null,
  }
}

/** The setter of MimeKit's `MailboxAddress.Address`, then the one of `MimeMessage.MessageId`. */
function readSent(
  sender: string,
  domain: string | null,
): { readonly address: string } | { readonly fault: SenderFault } {
  if (sender === '') return { address: '' }
  const cursor = new Cursor(sender)
  const address = readAddrSpec(cursor, '', 'loose')
  if (address !== null) cursor.skipCommentsAndBlanks()
  if (address === null || !cursor.isAtEnd) return { fault: mailboxFault(sender) }
  return domain?.includes('"') ? { fault: 'quoted' } : { address: addrSpecText(address) }
}

function mailboxFault(sender: string): SenderFault {
  if (/^\s/.test(sender)) return 'blank-in-front'
  if (/[<>]/.test(sender)) return 'display-name'
  if (sender.startsWith('@')) return 'no-local-part'
  if (sender.endsWith('@')) return 'no-domain'
  if (/^\.|\.\.|\.@|@\./.test(sender)) return 'dots'
  return /\s/.test(sender) ? 'blank-inside' : 'not-an-address'
}

/** Whether something of the text, blanks and comments aside, is not in what is sent. */
function isCut(text: string): boolean {
  const cursor = new Cursor(text)
  if (!text.includes('@') || readAddrSpec(cursor, '', 'looser') === null) return false
  cursor.skipCommentsAndBlanks()
  return !cursor.isAtEnd
}

/**
 * Whether a mail server's host is a name in a sender's domain, of two labels or more: such a server takes mail of that
 * domain, whether or not anybody outside knows it.
 */
export function isOfDomain(host: Value, domain: Value): boolean {
  const [own, name] = [reveal(domain).toLowerCase(), reveal(host).toLowerCase()]
  return /\.[a-z][^.]*$/.test(own) && name.endsWith(`.${own}`)
}
