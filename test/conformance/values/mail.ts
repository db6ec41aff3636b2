import { hasValue } from '../../../src/readers/dotnet/has-value.js'
import { amazonRegion } from '../../../src/readers/dotnet/values/amazon.js'
import { mailAdmins } from '../../../src/readers/dotnet/values/mail/admins.js'
import { mailRecipient } from '../../../src/readers/dotnet/values/mail/recipient.js'
import { mailSender, type SenderFault } from '../../../src/readers/dotnet/values/mail/sender.js'
import { type SmtpOptions, smtpHost, smtpOptions } from '../../../src/readers/dotnet/values/mail/smtp.js'
import { reveal, Value } from '../../../src/source/value.js'
import { type CompareValue, outcome, parts } from './record.js'

const argument = 'System.ArgumentException'
const parse = 'MimeKit.ParseException'

export const sender: CompareValue = (record) => {
  const reading = mailSender(new Value(record.value))
  const written = reading.sender === null ? undefined : reveal(reading.sender)
  const domain = reading.domain === null ? null : reveal(reading.domain)
  if (!reading.ok) {
    return [
      ...outcome(record, false, exceptionOf(reading.fault)),
      ...parts(record, { stage: reading.stage, sender: written, domain }),
    ]
  }
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      sender: written,
      domain,
      messageId: domain ? `00000000-0000-0000-0000-000000000000@${domain}` : 'random',
      mailFrom: reveal(reading.address),
      from: String(record.result?.['from']).includes('\n')
        ? undefined
        : `Bitwarden <${reveal(reading.address)}>`,
    }),
  ]
}

function exceptionOf(fault: SenderFault): string {
  return fault === 'label' || fault === 'quoted' ? argument : parse
}

export const recipient: CompareValue = (record) => {
  const reading = mailRecipient(new Value(record.value))
  if (!reading.ok) return outcome(record, false, reading.fault === 'label' ? argument : parse)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      encoded: reveal(reading.encoded),
      name: reveal(reading.name),
      rcptTo: reveal(reading.address),
    }),
  ]
}

export const admins: CompareValue = (record) => {
  const reading = mailAdmins(new Value(record.value))
  if (!reading.ok) return outcome(record, false, argument)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      hasValue: reading.hasValue,
      users: Object.fromEntries(reading.admins.map(({ address, stamp }) => [reveal(address), reveal(stamp)])),
    }),
  ]
}

const optionNames: Readonly<Record<SmtpOptions, string>> = {
  none: 'None',
  'starttls-when-available': 'StartTlsWhenAvailable',
  'ssl-on-connect': 'SslOnConnect',
}

export const options: CompareValue = (record) => {
  const settings = Object.fromEntries(record.value.split(' ').map((word) => word.split('=', 2)))
  const read = smtpOptions({
    port: Number(settings['port']),
    ssl: settings['ssl'] === 'true',
    startTls: settings['startTls'] === 'true',
    sslOverride: settings['sslOverride'] === 'true',
  })
  if (read === 'port') return outcome(record, false, 'System.ArgumentOutOfRangeException')
  return [...outcome(record, true, null), ...parts(record, { options: optionNames[read] })]
}

export const host: CompareValue = (record) => {
  const reading = smtpHost(new Value(record.value))
  const has = reading.ok ? reading.hasValue : true
  const service = has ? 'smtp' : 'none: mails are dropped'
  return [
    ...outcome(record, reading.ok, 'System.UriFormatException'),
    ...parts(record, { hasValue: has, service }),
  ]
}

export const settingHasValue: CompareValue = (record) => [
  ...outcome(record, true, null),
  ...parts(record, { value: hasValue(new Value(record.value)) }),
]

export const region: CompareValue = (record) => {
  const reading = amazonRegion(new Value(record.value))
  return [
    ...outcome(record, true, null),
    ...parts(record, { name: reveal(reading.name), known: reading.isKnown, blank: reading.isBlank }),
  ]
}

/** The record asks the SDK's own class; the server looks at id, secret and region before it comes to that. */
export const credentials: CompareValue = () => ({
  skipped: "the SDK's class alone, which the server does not reach with a blank part",
})
