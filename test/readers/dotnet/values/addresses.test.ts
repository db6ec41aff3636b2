import { describe, expect, test } from 'vitest'
import { relayClient } from '../../../../src/readers/dotnet/values/address/relay.js'
import { setupAddress } from '../../../../src/readers/dotnet/values/address/setup.js'
import { type Made, vaultAddress } from '../../../../src/readers/dotnet/values/address/vault.js'
import { reveal, Value } from '../../../../src/source/value.js'

function vault(text: string) {
  return vaultAddress(new Value(text))
}

function text(made: Made): string {
  return made.ok ? reveal(made.value) : made.fault
}

describe('the vault address', () => {
  test('of a sound file serves every consumer', () => {
    const address = vault('https://vault.example.com')
    expect(address).toMatchObject({ ok: true, isBlank: false, webClient: 'valid' })
    expect(text(address.identityOrigin)).toBe('https://vault.example.com')
    expect(text(address.webAuthnOrigin)).toBe('https://vault.example.com')
    expect(address.ssoPage && reveal(address.ssoPage)).toBe('https://vault.example.com/sso/saml2')
    expect(address.setupDomain && reveal(address.setupDomain)).toBe('vault.example.com')
  })

  test('with a port loses it in the origins of Identity and SSO', () => {
    const address = vault('https://vault.example.com:8443')
    expect(address).toMatchObject({ ok: true, webClient: 'valid' })
    expect(text(address.identityOrigin)).toBe('https://vault.example.com')
    expect(text(address.webAuthnOrigin)).toBe('https://vault.example.com:8443')
  })

  test.each([
    'https://vault.example.com/',
    'https://vault.example.com/vault',
    'vault.example.com:8443',
    '/vault',
  ])('%j starts, and the web vault cannot log in', (written) => {
    expect(vault(written)).toMatchObject({ ok: true, webClient: 'cors-origin' })
  })

  test.each(['ftp://vault.example.com', 'ws://vault.example.com'])(
    '%j has a scheme that no client may have',
    (written) => {
      expect(vault(written)).toMatchObject({ ok: true, webClient: 'scheme' })
    },
  )

  test('without a scheme ends Identity and SSO at start', () => {
    const address = vault('vault.example.com')
    expect(address).toMatchObject({ ok: false, setupDomain: null })
    expect(text(address.identityOrigin)).toBe('no-scheme')
  })

  test('blank lets Identity start and every login fail', () => {
    const address = vault(' ')
    expect(address).toMatchObject({ ok: false, isBlank: true })
    expect(text(address.identityOrigin)).toBe('file://')
    expect(text(address.webAuthnDomain)).toBe('empty')
  })

  test('with a blank at its end ends Identity and SSO, and is a good passkey domain', () => {
    const address = vault('https://vault.example.com ')
    expect(address.ok).toBe(false)
    expect(text(address.identityOrigin)).toBe('blank-in-host')
    expect(text(address.webAuthnDomain)).toBe('vault.example.com')
  })
})

describe('an address to send to', () => {
  test.each([
    ['https://push.example.com', true, false],
    ['https://push.example.com/', true, false],
    ['https://push.example.com/relay', true, true],
    ['https://push.example.com/relay/', true, false],
    ['ws://push.example.com', true, false],
    ['push.example.com:443', false, true],
  ])('%j: goes out %s, glues the path %s', (written, goesOut, gluesPath) => {
    expect(relayClient(new Value(written))).toMatchObject({ ok: true, hasValue: true, goesOut, gluesPath })
  })

  test.each([
    ['push.example.com', true, 'no-scheme'],
    ['REPLACE', false, 'no-scheme'],
    ['', false, 'empty'],
  ])('%j: has a value %s, and cannot be built: %s', (written, has, fault) => {
    expect(relayClient(new Value(written))).toEqual({ ok: false, hasValue: has, fault })
  })
})

test.each([
  ['"https://vault.example.org"', 'https://vault.example.org', 'no-reply@vault.example.org'],
  ['vault.example.org', 'https://localhost', 'no-reply@localhost'],
  ["'https://vault.example.org'", 'https://localhost', 'no-reply@localhost'],
  ['vault.example.org:8443', 'vault.example.org:8443', 'no-reply@'],
])('without config.yml Setup makes of %s the address %s and the sender %s', (written, vault, sender) => {
  const address = setupAddress(new Value(written))
  expect([reveal(address.vault), reveal(address.replyToEmail)]).toEqual([vault, sender])
})
