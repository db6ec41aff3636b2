import { describe, expect, test } from 'vitest'
import { amazonRegion } from '../../../../src/readers/dotnet/values/amazon.js'
import { mailAdmins } from '../../../../src/readers/dotnet/values/mail/admins.js'
import { asciiDomain } from '../../../../src/readers/dotnet/values/mail/idn.js'
import { mailRecipient } from '../../../../src/readers/dotnet/values/mail/recipient.js'
import { mailSender } from '../../../../src/readers/dotnet/values/mail/sender.js'
import { smtpHost, smtpOptions } from '../../../../src/readers/dotnet/values/mail/smtp.js'
import { reveal, Value } from '../../../../src/source/value.js'

describe('a sender', () => {
  test.each([
    ['no-reply@example.com', 'no-reply@example.com', false],
    ['no-reply', 'no-reply', false],
    ['REPLACE', 'REPLACE', false],
    ['', '', false],
    ['a@example.com ', 'a@example.com', false],
    ['a@example.com (Vault)', 'a@example.com', false],
    ['a@example.com.', 'a@example.com', false],
    ["'a@example.com'", "'a@example.com'", false],
    ['a@[192.0.2.10]', 'a@[192.0.2.10]', false],
    ['a@b\u00fccher.example', 'a@xn--bcher-kva.example', false],
    ['\u00e9@example.com', '\u00e9@example.com', false],
    ['a@example.com,b@example.com', 'a@example.com', true],
    ['a@example.com;b@example.com', 'a@example.com', true],
    ['a@example.com # x', 'a@example.com', true],
    ['a@example.com:587', 'a@example.com', true],
    ['a@example.com>', 'a@example.com', true],
    ['a@exa mple.com', 'a@exa', true],
  ])('%j goes out as %s, cut: %s', (text, address, isCut) => {
    const reading = mailSender(new Value(text))
    expect(reading.ok && [reveal(reading.address), reading.isCut]).toEqual([address, isCut])
  })

  test.each([
    ['Vault <a@example.com>', 'send', 'display-name'],
    ['<a@example.com>', 'send', 'display-name'],
    ['mailto:a@example.com', 'send', 'not-an-address'],
    ['"a@example.com"', 'send', 'quoted'],
    [' a@example.com', 'send', 'blank-in-front'],
    ['a b@example.com', 'send', 'blank-inside'],
    ['a@', 'send', 'no-domain'],
    ['@b', 'send', 'no-local-part'],
    ['a..b@c', 'send', 'dots'],
    ['.a@b', 'send', 'dots'],
    ['a.@b', 'send', 'dots'],
    ['a@.b', 'send', 'dots'],
    ['a@@b', 'send', 'not-an-address'],
    ['a,b@c', 'send', 'not-an-address'],
    ['a;b@c', 'send', 'not-an-address'],
    ['a:b@c', 'send', 'not-an-address'],
    ['a\\b@c', 'send', 'not-an-address'],
    ['{{ x }}', 'send', 'blank-inside'],
    ['-', 'constructor', 'label'],
    ['-b\u00fccher', 'constructor', 'label'],
    ['x'.repeat(64), 'constructor', 'label'],
    ['a\tb', 'constructor', 'label'],
  ])('%j cannot be used in the %s: %s', (text, stage, fault) => {
    expect(mailSender(new Value(text))).toMatchObject({ ok: false, stage, fault })
  })
})

test.each([
  ['Vault <no-reply@example.com>', 'Vault', 'no-reply@example.com'],
  ['"Vault, the" <a@example.com>', 'Vault, the', 'a@example.com'],
  ['Vault, Inc. <a@example.com>', 'Vault, Inc.', 'a@example.com'],
  ['<a@example.com>', '', 'a@example.com'],
  ['a@b\u00fccher.example', '', 'a@xn--bcher-kva.example'],
  ['none', '', 'none'],
])('the recipient %j is %j at %s', (text, name, address) => {
  const reading = mailRecipient(new Value(text))
  expect(reading.ok && [reveal(reading.name), reveal(reading.address)]).toEqual([name, address])
})

test.each(['@example.com', 'mailto:a@example.com', 'a b@example.com', '{{ email }}', '"a@example.com', '-'])(
  'the recipient %j cannot be read',
  (text) => {
    expect(mailRecipient(new Value(text)).ok).toBe(false)
  },
)

test.each([
  ['b\u00fccher.example', 'xn--bcher-kva.example'],
  ['\u4f8b\u3048.example', 'xn--r8jz45g.example'],
  ['M\u00fcnchen-Ost', 'xn--mnchen-ost-9db'],
  ['example\u3002com', 'example.com'],
  ['exam\u200bple.com', 'example.com'],
  ['Example.com.', 'Example.com.'],
  ['a..b', null],
  ['a-', null],
  ['', null],
])('the ASCII form of %j is %j', (text, ascii) => {
  expect(asciiDomain(text)).toBe(ascii)
})

describe('the list of admins', () => {
  test.each([
    [
      'Admin@Example.com, other@example.com:stamp',
      { 'admin@example.com': 'admin@example.com', 'other@example.com': 'stamp' },
    ],
    ['a@example.com:x:y', { 'a@example.com': 'a@example.com' }],
    ['a@example.com,', { 'a@example.com': 'a@example.com', '': '' }],
    ['a@example.com;b@example.com', { 'a@example.com;b@example.com': 'a@example.com;b@example.com' }],
    ['mailto:a@example.com', { mailto: 'a@example.com' }],
    ['REPLACE', {}],
  ])('%j', (text, users) => {
    const { ok, admins } = mailAdmins(new Value(text))
    expect(ok).toBe(true)
    expect(Object.fromEntries(admins.map(({ address, stamp }) => [reveal(address), reveal(stamp)]))).toEqual(
      users,
    )
  })

  test.each([
    ['a@example.com,A@example.com', 'A@example.com'],
    ['a,,b,', ''],
    ['mailto:a@b,mailto:c@d', 'mailto:c@d'],
  ])('%j throws at every admin login for %j', (text, piece) => {
    const { ok, repeated } = mailAdmins(new Value(text))
    expect(ok).toBe(false)
    expect(repeated && text.slice(repeated.start, repeated.end)).toBe(piece)
  })
})

test.each([
  [25, false, false, false, 'none'],
  [25, false, true, false, 'starttls-when-available'],
  [25, true, false, false, 'ssl-on-connect'],
  [587, false, false, false, 'starttls-when-available'],
  [587, true, false, false, 'starttls-when-available'],
  [587, true, false, true, 'ssl-on-connect'],
  [465, false, false, false, 'starttls-when-available'],
  [465, true, false, false, 'ssl-on-connect'],
  [0, false, false, false, 'starttls-when-available'],
  [-1, false, false, false, 'port'],
  [65536, true, false, false, 'port'],
])('port %i, ssl %s, startTls %s, sslOverride %s: %s', (port, ssl, startTls, sslOverride, options) => {
  expect(smtpOptions({ port, ssl, startTls, sslOverride })).toBe(options)
})

test.each([
  ['smtp.example.com', { ok: true, hasValue: true, isHost: true }],
  ['2001:db8::25', { ok: true, hasValue: true, isHost: true }],
  ['smtp://smtp.example.com', { ok: true, hasValue: true, isHost: false }],
  ['smtp.example.com/', { ok: true, hasValue: true, isHost: false }],
  ['a@smtp.example.com', { ok: true, hasValue: true, isHost: false }],
  ['smtp.example.com#x', { ok: true, hasValue: true, isHost: false }],
  ['Secret', { ok: true, hasValue: false, isHost: false }],
  [' smtp.example.com', { ok: false, fault: 'blank-in-host' }],
  ['smtp.example.com:587', { ok: false, fault: 'port' }],
  ['[2001:db8::25]', { ok: false, fault: 'host' }],
  ['a.example,b.example', { ok: false, fault: 'host' }],
  ['$x', { ok: false, fault: 'host' }],
])('the host %j', (text, expected) => {
  expect(smtpHost(new Value(text))).toEqual(expected)
})

test.each([
  ['us-east-1', true, 'us-east-1'],
  ['EU-WEST-1', true, 'eu-west-1'],
  ['us-east-1a', false, 'us-east-1a'],
  ['us-east-1 ', false, 'us-east-1 '],
  ['REPLACE', false, 'REPLACE'],
])('the region %j is known: %s, and named %j', (text, isKnown, name) => {
  const reading = amazonRegion(new Value(text))
  expect([reading.isKnown, reveal(reading.name)]).toEqual([isKnown, name])
})
