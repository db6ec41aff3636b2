import { describe, expect, test } from 'vitest'
import { names, start } from './start.js'

function faults(environment: Readonly<Record<string, string>>, volume?: readonly string[]): string[] {
  const { certificate } = start({ BW_ENABLE_SSL: 'true', ...environment }, volume)
  return (certificate?.faults ?? []).map(({ kind, leavesKey }) => (leavesKey ? `${kind}, key stays` : kind))
}

test('there is none without TLS, and True is not TLS', () => {
  expect(start({ BW_SSL_CERT: 'my.pem' }).certificate).toBeNull()
  expect(start({ BW_SSL_CERT: 'my.pem', BW_ENABLE_SSL: 'True' }).certificate).toBeNull()
})

describe('where the files of the volume are not known', () => {
  test.each([
    [{}, []],
    [{ BW_SSL_CERT: 'my.crt', BW_SSL_KEY: 'my.key' }, []],
    [{ BW_SSL_CERT: 'my.crt' }, ['certificate-overwritten']],
    [{ BW_SSL_KEY: 'my.key' }, ['certificate-missing']],
    [{ BW_SSL_CERT: '', BW_SSL_KEY: '' }, []],
    [{ BW_SSL_CERT: 'my file.crt', BW_SSL_KEY: 'my.key' }, ['file-name']],
    [{ BW_SSL_CERT: 'my.crt ', BW_SSL_KEY: 'my.key' }, []],
  ])('%j: %j', (environment, expected) => expect(faults(environment)).toEqual(expected))

  test('the lines are named', () => {
    const { certificate } = start({ BW_ENABLE_SSL: 'true', BW_SSL_CERT: 'my.crt' })
    expect(certificate?.generated).toBe('unknown')
    expect(certificate?.faults.map(({ variables }) => names(variables))).toEqual([['BW_SSL_CERT']])
  })
})

describe('where they are known', () => {
  test.each([
    [[], {}, true, []],
    [['ssl.key', 'ssl.crt'], {}, false, []],
    [['ssl.key'], {}, false, ['certificate-missing']],
    [['ssl.crt'], {}, true, ['certificate-overwritten']],
    [['my.crt', 'ssl.key'], { BW_SSL_CERT: 'my.crt' }, false, []],
    [[], { BW_SSL_CERT: 'sub/my.crt' }, true, ['folder-missing, key stays']],
    [['sub/ca.crt'], { BW_SSL_CERT: 'sub/my.crt' }, true, []],
    [[], { BW_SSL_KEY: 'sub/my.key' }, true, ['folder-missing']],
  ])('%j with %j', (volume, environment, generated, expected) => {
    expect(faults(environment, volume)).toEqual(expected)
    expect(start({ BW_ENABLE_SSL: 'true', ...environment }, volume).certificate?.generated).toBe(generated)
  })
})

describe('a domain for which none can be made', () => {
  test.each([
    ['vault.example.org', []],
    ['vault.example.org:8443', []],
    ['vault.example.org/', []],
    ['192.0.2.7', []],
    ['CN=vault', []],
    ['a.example.org;b.example.org', []],
    ['100%.example.org', []],
    ['vault.example.org/a=b', []],
    ['https://vault.example.org', ['domain-path, key stays']],
    ['https://', ['domain-path, key stays']],
    ['vault.example.org/path', ['domain-path, key stays']],
    [`${'a'.repeat(64)}`, []],
    [`${'a'.repeat(65)}`, ['domain-too-long, key stays']],
    ['a.example.org,b.example.org', ['domain-not-a-name']],
    ['$DOMAIN', ['domain-not-a-name']],
    [' ', ['domain-not-a-name']],
  ])('%j: %j', (domain, expected) => expect(faults({ BW_DOMAIN: domain })).toEqual(expected))

  test('does not matter where there is a pair', () => {
    expect(faults({ BW_DOMAIN: 'https://vault.example.org' }, ['ssl.crt', 'ssl.key'])).toEqual([])
    expect(
      faults({ BW_DOMAIN: 'https://vault.example.org', BW_SSL_CERT: 'my.crt', BW_SSL_KEY: 'my.key' }),
    ).toEqual([])
  })
})
