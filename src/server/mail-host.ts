import { mailSender } from '../readers/dotnet/values/mail/sender.js'
import { smtpHost } from '../readers/dotnet/values/mail/smtp.js'
import { isDocumentationDomain } from '../settings/values/documentation-host.js'
import type { Value } from '../source/value.js'
import { isLocalHost } from './addresses.js'

/** What is wrong with the text of the mail server's host; it must be a name or an address, nothing else. */
export type MailHostFault =
  | 'scheme'
  | 'brackets'
  | 'path'
  | 'port'
  | 'blank'
  | 'container'
  | 'address'
  | 'misspelt'
  | 'not-a-host'

/** What a text is that MailKit can make no host of, as far as a person can see it. */
const forms: readonly { readonly fault: MailHostFault; readonly form: RegExp }[] = [
  { fault: 'scheme', form: /^[a-z][a-z0-9+.-]*:\/\//i },
  { fault: 'address', form: /@/ },
  { fault: 'path', form: /\// },
  { fault: 'port', form: /^[^:]+:\d*$|^\[.*\]:\d*$/ },
  { fault: 'brackets', form: /[<>[\]]/ },
  { fault: 'blank', form: /\s/ },
]

/** Hosts of well-known providers as people misspell them (bitwarden/server issue 275). */
const misspeltHost =
  /^smtp\.(?:google\.com|googlemail\.co|gmial\.com|gmail\.co|office356\.com|offices365\.com)$/i

/** First labels that only a typo makes of `smtp`. */
const misspeltLabel = /^(?:stmp|smpt|smtps?p|sntp|mstp|smt)\./i

/** The fault of a host that has a value, or null. */
export function hostFault(host: Value): MailHostFault | null {
  const reading = smtpHost(host)
  // Inside a container these are the container itself (bitwarden/server issue 171).
  if (isLocalHost(host)) return 'container'
  if (!reading.ok || !reading.isHost)
    return forms.find(({ form }) => host.matches(form))?.fault ?? 'not-a-host'
  return host.matches(misspeltLabel) || host.matches(misspeltHost) ? 'misspelt' : null
}

/** What is wrong with the address that mail is sent from. */
export type FromFault =
  /** The mail service cannot be built: login and API answer 500. */
  | 'unusable'
  /** A name stands beside the address: every mail fails. */
  | 'display-name'
  /** Every mail fails. */
  | 'unreadable'
  /** Something behind the address is dropped. */
  | 'cut'
  /** The installer's own. */
  | 'placeholder'
  | 'not-an-address'
  | 'unroutable'
  | 'documentation'
  /** In Bitwarden's domain, as the default of the services' appsettings.json is. */
  | 'bitwarden'

/** RFC 2606, RFC 6761, RFC 6762 and RFC 8375 keep these out of public mail. */
const unroutable =
  /@(?:.*\.)?(?:localhost|local|localdomain|lan|internal|home\.arpa|invalid|test|corp)$|@\[?\d{1,3}(?:\.\d{1,3}){3}\]?$|@[^.@]+$/i

/** The fault of a sender that has a value, or null; the worst of several. */
export function senderFault(sender: Value): FromFault | null {
  const reading = mailSender(sender)
  if (!reading.ok) {
    if (reading.stage === 'constructor') return 'unusable'
    return reading.fault === 'display-name' ? 'display-name' : 'unreadable'
  }
  if (!reading.hasDomain) return 'not-an-address'
  if (reading.isCut) return 'cut'
  if (isDocumentationDomain(reading.sender)) return 'documentation'
  if (reading.sender.matches(ofBitwarden)) return 'bitwarden'
  return reading.sender.matches(unroutable) ? 'unroutable' : null
}

const ofBitwarden = /@(?:.*\.)?bitwarden\.(?:com|eu)$/i
