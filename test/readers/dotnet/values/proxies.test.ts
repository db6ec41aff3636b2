import { describe, expect, test } from 'vitest'
import { ipAddress } from '../../../../src/readers/dotnet/values/ip/address.js'
import { knownNetworks, knownProxies } from '../../../../src/readers/dotnet/values/ip/known.js'
import { ipNetwork } from '../../../../src/readers/dotnet/values/ip/network.js'
import { reveal, Value } from '../../../../src/source/value.js'

describe('an address', () => {
  test.each([
    ['192.0.2.10', '192.0.2.10'],
    [' 192.0.2.10\u00a0', '192.0.2.10'],
    ['10.1', '10.0.0.1'],
    ['192.0.2', '192.0.0.2'],
    ['10', '0.0.0.10'],
    ['192.0.2.010', '192.0.2.8'],
    ['0xC0000201', '192.0.2.1'],
    ['3221225985', '192.0.2.1'],
    ['2001:0DB8:0::0001', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]:0x1bb', '2001:db8::1'],
    ['::ffff:192.0.2.10', '::ffff:192.0.2.10'],
    ['::ffff:c000:20a', '::ffff:192.0.2.10'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['fe80::1%2', 'fe80::1%2'],
    ['fe80::1%nowhere0', 'fe80::1'],
    ['::', '::'],
  ])('%j is %s', (text, address) => {
    const reading = ipAddress(new Value(text))
    expect(reading.ok && reveal(reading.address)).toBe(address)
  })

  test.each([
    ['', 'empty'],
    ['192.0.2.0/24', 'network'],
    ['192.0.2.10:80', 'port'],
    ['"192.0.2.10"', 'quoted'],
    ['192.0.2.10 # proxy', 'blank-inside'],
    ['nginx', 'name'],
    ['192.0.2.08', 'not-an-address'],
    ['192.0.2.256', 'not-an-address'],
    ['192.0.2.10.', 'not-an-address'],
    ['4294967296', 'not-an-address'],
    ['*', 'not-an-address'],
    ['[2001:db8::1', 'not-an-address'],
    ['2001:db8::1]', 'not-an-address'],
    ['[2001:db8::1]x', 'not-an-address'],
    ['2001:db8:::1', 'not-an-address'],
    ['2001::db8::1', 'not-an-address'],
    ['1:2:3:4:5:6:7', 'not-an-address'],
    ['1:2:3:4:5:6:7:8:9', 'not-an-address'],
    ['::12345', 'not-an-address'],
    ['::192.0.2.010', 'not-an-address'],
    [':1::', 'not-an-address'],
  ])('%j is none: %s', (text, fault) => {
    expect(ipAddress(new Value(text))).toEqual({ ok: false, fault })
  })
})

describe('a network', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['172.18.0.1/16', '172.18.0.0/16'],
    ['192.168.1.127/25', '192.168.1.0/25'],
    ['10/8', '0.0.0.0/8'],
    ['10.0.0.0/008', '10.0.0.0/8'],
    ['10.0.0.1/0', '0.0.0.0/0'],
    ['2001:db8:8000::1/33', '2001:db8:8000::/33'],
    ['fe80::1%1/10', 'fe80::/10'],
    ['fe80::%1/10', 'fe80::%1/10'],
    ['[2001:db8::]/32', '2001:db8::/32'],
  ])('%j is %s', (text, network) => {
    const reading = ipNetwork(new Value(text))
    expect(reading.ok && reveal(reading.network)).toBe(network)
  })

  test.each([
    ['', 'empty'],
    ['10.0.0.0', 'no-prefix'],
    ['10.0.0.0/255.0.0.0', 'netmask'],
    ['10.0.0.0/33', 'prefix'],
    ['10.0.0.0/+8', 'prefix'],
    ['10.0.0.0/', 'prefix'],
    ['2001:db8::/129', 'prefix'],
    ['10.0.0.0/ 8', 'blank-inside'],
    ['"10.0.0.0/8"', 'quoted'],
    ['/8', 'not-an-address'],
    ['docker', 'not-an-address'],
  ])('%j is none: %s', (text, fault) => {
    expect(ipNetwork(new Value(text))).toEqual({ ok: false, fault })
  })
})

describe('a list', () => {
  const lists = { proxies: knownProxies, networks: knownNetworks }
  test.each<[keyof typeof lists, string, string[], string[], 1 | null]>([
    ['proxies', '192.0.2.10, 192.0.2.11', ['192.0.2.10', '192.0.2.11'], [], null],
    ['proxies', '192.0.2.10;192.0.2.11', [], ['192.0.2.10;192.0.2.11: not-an-address'], 1],
    ['proxies', '10.0.0.0/8,10.0.0.1', ['10.0.0.1'], ['10.0.0.0/8: network'], null],
    ['proxies', '192.0.2.10,', ['192.0.2.10'], [': empty'], null],
    ['proxies', ' ', [], [], 1],
    ['networks', '10.0.0.0/8, 192.0.2.10', ['10.0.0.0/8'], [' 192.0.2.10: no-prefix'], null],
    ['networks', '["10.0.0.0/8"]', [], ['["10.0.0.0/8"]: quoted'], 1],
  ])('of %s %j', (kind, text, accepted, skipped, forwardLimit) => {
    const reading = lists[kind](new Value(text))
    expect(reading.accepted.map(reveal)).toEqual(accepted)
    expect(reading.skipped.map(({ start, end, fault }) => `${text.slice(start, end)}: ${fault}`)).toEqual(
      skipped,
    )
    expect(reading.forwardLimit).toBe(forwardLimit)
  })
})
