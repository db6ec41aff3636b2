import { isOfDomain, mailSender } from '../readers/dotnet/values/mail/sender.js'
import type { Settings } from '../settings/settings.js'
import type { Value } from '../source/value.js'
import { mailLogin } from './mail.js'
import { type FromFault, hostFault, type MailHostFault, senderFault } from './mail-host.js'
import { needsLogin } from './mail-providers.js'

const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'
const sender = 'globalSettings__mail__replyToEmail'

/** At these senders every mail fails; at the others the mail servers decide. */
export const fatalSender: ReadonlySet<FromFault> = new Set([
  'unusable',
  'display-name',
  'unreadable',
  'placeholder',
])

/** The fault of the mail server's host; null where it has none, or is not set. */
export function smtpHostFault(settings: Settings): MailHostFault | null {
  const state = settings.of(host)
  return state.state === 'set' && state.value !== null ? hostFault(state.value) : null
}

/** The fault of the sender, the installer's REPLACE included; null where it has none, or is not set. */
export function replyToFault(settings: Settings): FromFault | null {
  const { state, value, placeholder } = settings.of(sender)
  if (placeholder === 'installer') return 'placeholder'
  if (state !== 'set' || value === null) return null
  const fault = senderFault(value)
  return fault === 'unroutable' && isOfOwnNetwork(settings, value) ? null : fault
}

/** Whether the mail server is in the sender's domain: within a network of one's own that mail arrives. */
function isOfOwnNetwork(settings: Settings, address: Value): boolean {
  const { state, value } = settings.of(host)
  const { domain } = mailSender(address)
  return state === 'set' && value !== null && domain !== null && isOfDomain(value, domain)
}

/** MailKit throws at every mail for a port it cannot dial (MailService.cs); 0 means the usual port. */
export function portIsOutOfRange(settings: Settings): boolean {
  const number = settings.number(port)
  return number !== undefined && (number < 0 || number > 0xffff)
}

/** Whether the file logs in nowhere, at a provider that takes no mail without a login. */
export function loginIsNeeded(settings: Settings): boolean {
  const { state, value } = settings.of(host)
  return state === 'set' && value !== null && needsLogin(value) && mailLogin(settings) === 'none'
}
