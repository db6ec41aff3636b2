import { describe, expect, test } from 'vitest'
import { relayClient } from '../../../../src/readers/dotnet/values/address/relay.js'
import { vaultAddress } from '../../../../src/readers/dotnet/values/address/vault.js'
import { amazonRegion } from '../../../../src/readers/dotnet/values/amazon.js'
import { connectionString } from '../../../../src/readers/dotnet/values/connection/connection-string.js'
import { endpoint } from '../../../../src/readers/dotnet/values/connection/endpoint.js'
import type { Provider } from '../../../../src/readers/dotnet/values/connection/provider.js'
import { knownNetworks, knownProxies } from '../../../../src/readers/dotnet/values/ip/known.js'
import { mailAdmins } from '../../../../src/readers/dotnet/values/mail/admins.js'
import { mailSender } from '../../../../src/readers/dotnet/values/mail/sender.js'
import { smtpHost } from '../../../../src/readers/dotnet/values/mail/smtp.js'
import { Value } from '../../../../src/source/value.js'
import { type HonestKind, honest } from './honest.js'

const problems: Readonly<Record<HonestKind, (value: Value) => unknown>> = {
  sqlserver: (value) => [...faults('sqlserver', value), ...noEndpoint(value)],
  postgres: (value) => faults('postgres', value),
  mysql: (value) => faults('mysql', value),
  sqlite: (value) => faults('sqlite', value),
  vault(value) {
    const { ok, webClient, ssoPage } = vaultAddress(value)
    return [
      ok ? [] : 'throws',
      webClient === 'valid' ? [] : webClient,
      ssoPage === null ? 'no SSO page' : [],
    ].flat()
  },
  relay(value) {
    const reading = relayClient(value)
    return reading.ok && reading.hasValue && reading.goesOut && !reading.gluesPath ? [] : [reading]
  },
  proxies: (value) => knownProxies(value).skipped,
  networks: (value) => knownNetworks(value).skipped,
  sender(value) {
    const reading = mailSender(value)
    return reading.ok && reading.hasDomain && !reading.isCut ? [] : [reading]
  },
  admins: (value) => (mailAdmins(value).ok ? [] : ['throws']),
  smtpHost: (value) => (smtpHost(value).ok ? [] : [smtpHost(value)]),
  region: (value) => (amazonRegion(value).isKnown ? [] : ['unknown']),
}

function faults(provider: Provider, value: Value) {
  return connectionString(provider, value).faults
}

function noEndpoint(value: Value) {
  const read = endpoint(connectionString('sqlserver', value).values.get('Data Source') ?? new Value(''))
  return typeof read === 'string' ? [read] : []
}

describe.each(Object.entries(honest))('honest values of %s', (kind, values) => {
  test.each(values)('%s', (text) => {
    expect(problems[kind as HonestKind](new Value(text))).toEqual([])
  })
})

test('there are enough of them, each once', () => {
  const all = Object.values(honest).flat()
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(200)
})
