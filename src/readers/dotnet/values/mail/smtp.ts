import { reveal, type Value } from '../../../../source/value.js'
import { hasValue } from '../../has-value.js'
import { parseIpAddress } from '../ip/address.js'
import type { UriFault } from '../uri/fault.js'
import { readUri } from '../uri/uri.js'

/** What decides how the connection to the relay begins. */
export interface SmtpSettings {
  readonly port: number
  readonly ssl: boolean
  readonly startTls: boolean
  readonly sslOverride: boolean
}

/** MailKit's SecureSocketOptions: no TLS for good, TLS when it is offered, or from the first byte. */
export type SmtpOptions = 'none' | 'starttls-when-available' | 'ssl-on-connect'

/**
 * How MailKit connects; `port` where it throws for one out of 0 to 65535.
 * `bitwarden/server src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs`, `SendEmailAsync`.
 */
export function smtpOptions({ port, ssl, startTls, sslOverride }: SmtpSettings): SmtpOptions | 'port' {
  if (port < 0 || port > 0xffff) return 'port'
  if (!startTls && !ssl && port === 25) return 'none'
  const useSsl = port === 587 && !sslOverride ? false : ssl
  return useSsl ? 'ssl-on-connect' : 'starttls-when-available'
}

/** What MailKit makes of the host of the relay. */
export type SmtpHostReading =
  /** `hasValue` is false for blank, `REPLACE` and `SECRET`: no mail service, mails are dropped in silence. */
  | {
      readonly ok: true
      readonly hasValue: boolean
      /** False where the text is an address that holds more than a host: MailKit looks for a host of that whole name. */
      readonly isHost: boolean
    }
  | { readonly ok: false; readonly fault: UriFault }

/** MailKit glues scheme and port to the host and asks System.Uri; IPv6 gets brackets. `MailKit/Net/Smtp/SmtpClient.cs`. */
export function smtpHost(value: Value): SmtpHostReading {
  if (!hasValue(value)) return { ok: true, hasValue: false, isHost: false }
  const host = reveal(value)
  const bracketed = parseIpAddress(host)?.family === 'ipv6' ? `[${host}]` : host
  const uri = readUri(`smtp://${bracketed}:587/`)
  if (typeof uri === 'string') return { ok: false, fault: uri }
  return { ok: true, hasValue: true, isHost: uri.userInfo === null && uri.path === '/' && uri.port === 587 }
}
