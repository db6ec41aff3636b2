import { isDocumentationDomain } from '../settings/values/placeholders.js'
import type { Value } from '../source/value.js'

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

const faults: readonly { readonly fault: MailHostFault; readonly form: RegExp }[] = [
  { fault: 'scheme', form: /^[a-z][a-z0-9+.-]*:\/\//i },
  { fault: 'brackets', form: /^<.*>$|^[^[]*[<>]/ },
  { fault: 'address', form: /@/ },
  { fault: 'path', form: /\// },
  { fault: 'port', form: /^[^:]+:\d*$|^\[.*\]:\d+$/ },
  { fault: 'blank', form: /\s/ },
  // Inside a container these are the container itself (bitwarden/server issue 171).
  { fault: 'container', form: /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)$/i },
]

/** Hosts of well-known providers as people misspell them (bitwarden/server issue 275). */
const misspeltHost =
  /^smtp\.(?:google\.com|googlemail\.co|gmial\.com|gmail\.co|office356\.com|offices365\.com)$/i

/** First labels that only a slip of the keyboard makes of `smtp`. */
const misspeltLabel = /^(?:stmp|smpt|smtps?p|sntp|mstp|smt)\./i

/** The fault of a host that has a value, or null. */
export function hostFault(host: Value): MailHostFault | null {
  const found = faults.find(({ form }) => host.matches(form))
  if (found !== undefined) return found.fault
  return host.matches(misspeltLabel) || host.matches(misspeltHost) ? 'misspelt' : null
}

/** What is wrong with the address that mail is sent from. */
export type SenderFault = 'not-an-address' | 'unroutable' | 'documentation'

/** RFC 2606, RFC 6761, RFC 6762 and RFC 8375 keep these out of public mail. */
const unroutable =
  /@(?:.*\.)?(?:localhost|local|localdomain|lan|internal|home\.arpa|invalid|test|corp)>?$|@\[?\d{1,3}(?:\.\d{1,3}){3}\]?>?$|@[^.@]+$/i
const address = /^(?:[^<>@]*<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/

/** The fault of a sender that has a value, or null. */
export function senderFault(sender: Value): SenderFault | null {
  if (!sender.matches(address)) return 'not-an-address'
  if (isDocumentationDomain(sender)) return 'documentation'
  return sender.matches(unroutable) ? 'unroutable' : null
}
