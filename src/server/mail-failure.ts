import type { Settings } from '../settings/settings.js'
import type { SettingState } from '../settings/state.js'
import type { Value } from '../source/value.js'
import { sesFault } from './amazon.js'
import { mailLogin, mailService } from './mail.js'
import { type FromFault, hostFault, type MailHostFault, senderFault } from './mail-host.js'
import { needsLogin } from './mail-providers.js'

const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'
const sender = 'globalSettings__mail__replyToEmail'
const username = 'globalSettings__mail__smtp__username'

/** At these senders every mail fails; at the others the mail servers decide. */
export const fatalSender: ReadonlySet<FromFault> = new Set<FromFault>([
  'unusable',
  'display-name',
  'unreadable',
])

/** The setting because of which every mail fails although a mail service is set up; null where there is none. */
export function mailFailure(settings: Settings): string | null {
  const service = mailService(settings)
  if (service !== 'smtp' && service !== 'amazon') return null
  if (service === 'amazon') return sesFault(settings)?.setting ?? failingSender(settings)
  if (smtpHostFault(settings) !== null) return host
  if (portIsOutOfRange(settings)) return port
  if (loginIsNeeded(settings)) return username
  return failingSender(settings)
}

/** The fault of the mail server's host; null where it has none, or is not set. */
export function smtpHostFault(settings: Settings): MailHostFault | null {
  const state = settings.of(host)
  return state.state === 'set' && state.value !== null ? hostFault(state.value) : null
}

/** The fault of the sender, the installer's REPLACE included; null where it has none, or is not set. */
export function replyToFault(settings: Settings): FromFault | null {
  const value = written(settings.of(sender))
  return value === null ? null : senderFault(value)
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

function failingSender(settings: Settings): string | null {
  const fault = replyToFault(settings)
  if (fault === null) return null
  return fatalSender.has(fault) || settings.of(sender).placeholder === 'installer' ? sender : null
}

function written(state: SettingState): Value | null {
  return state.state === 'set' || state.placeholder === 'installer' ? state.value : null
}
