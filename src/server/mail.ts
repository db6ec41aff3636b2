import { type SmtpSettings, smtpOptions } from '../readers/dotnet/values/mail/smtp.js'
import type { Settings } from '../settings/settings.js'

/**
 * Which program sends the server's mail; `none` drops every mail without a log line.
 * From bitwarden/server src/SharedWeb/Utilities/ServiceCollectionExtensions.cs (AddDefaultServices).
 */
export type MailService = 'smtp' | 'amazon' | 'none' | 'unknown'

/** The program that is chosen; `unknown` where that is decided at deploy. */
export function mailService(settings: Settings): MailService {
  const amazon = settings.hasValue('globalSettings__amazon__accessKeySecret')
  if (amazon === true) return 'amazon'
  const { state, line } = settings.of('globalSettings__mail__smtp__host')
  // A line that is filled in at deploy will hold a host; what else may set one is not known.
  const host =
    state === 'templated' && line !== null ? true : settings.hasValue('globalSettings__mail__smtp__host')
  if (host === undefined || amazon === undefined) return 'unknown'
  return host ? 'smtp' : 'none'
}

/** Whether the server logs in at the relay: only when both name and password have a value. */
export type MailLogin = 'both' | 'none' | 'password-missing' | 'username-missing' | 'unknown'

/** From bitwarden/server src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs. */
export function mailLogin(settings: Settings): MailLogin {
  const username = settings.hasValue('globalSettings__mail__smtp__username')
  const password = settings.hasValue('globalSettings__mail__smtp__password')
  if (username === false)
    return lackingOne(settings, 'globalSettings__mail__smtp__password', 'username-missing')
  if (password === false)
    return lackingOne(settings, 'globalSettings__mail__smtp__username', 'password-missing')
  return username && password ? 'both' : 'unknown'
}

/** What a login is that lacks one of its two parts: none if it lacks the other too. What is filled in at deploy is meant. */
function lackingOne(settings: Settings, other: string, missing: MailLogin): MailLogin {
  const { state } = settings.of(other)
  const hasOther = state === 'templated' || settings.hasValue(other)
  return hasOther === undefined ? 'unknown' : hasOther ? missing : 'none'
}

/**
 * How the connection to the relay begins: implicit TLS, plain and then STARTTLS if it is offered, plain for
 * good, or (465 without TLS) waiting in plain text for a greeting that never comes.
 */
export type MailConnection = 'implicit-tls' | 'starttls-if-offered' | 'plain' | 'hangs'

/** It speaks TLS from the first byte. */
const implicitTlsPort = 465

/** The file's transport with the server's defaults for what is absent; undefined if not certain. */
export function mailTransport(settings: Settings): SmtpSettings | undefined {
  const port = settings.number('globalSettings__mail__smtp__port')
  const ssl = settings.boolean('globalSettings__mail__smtp__ssl')
  const startTls = settings.boolean('globalSettings__mail__smtp__startTls')
  const sslOverride = settings.boolean('globalSettings__mail__smtp__sslOverride')
  if (port === undefined || ssl === undefined || startTls === undefined || sslOverride === undefined)
    return undefined
  return { port, ssl, startTls, sslOverride }
}

/** From MailKit's MailService.cs, with the server's own choice of options; an invalid port is not asked about. */
export function mailConnection(transport: SmtpSettings): MailConnection {
  switch (smtpOptions(transport)) {
    case 'none':
      return 'plain'
    case 'ssl-on-connect':
      return 'implicit-tls'
    default:
      return transport.port === implicitTlsPort ? 'hangs' : 'starttls-if-offered'
  }
}

/** Whether the server logs in to its relay over a connection that is not encrypted; not where that is uncertain. */
export function logsInUnencrypted(settings: Settings): boolean {
  if (mailService(settings) !== 'smtp' || mailLogin(settings) !== 'both') return false
  const transport = mailTransport(settings)
  return transport !== undefined && mailConnection(transport) === 'plain'
}
