import { describe, expect, test } from 'vitest'
import { shown, start } from './start.js'

const tls = { BW_ENABLE_SSL: 'true' }
const ipv4 = { BW_ENABLE_IPV6: 'false' }

/** The kinds of a value's faults: the name's, or `accepted`. */
function fault(name: string, value: string, beside: Readonly<Record<string, string>>): string {
  const faults = start({ ...beside, [name]: value }).siteFaults
  return faults.find((each) => each.name === name)?.kind ?? 'accepted'
}

function table(
  name: string,
  beside: Readonly<Record<string, string>>,
  rows: readonly (readonly [value: string, expected: string])[],
): void {
  test.each(rows)('%j: %s', (value, expected) => expect(fault(name, value, beside)).toBe(expected))
}

describe('BW_DOMAIN', () => {
  table('BW_DOMAIN', {}, [
    ['https://vault.example.org/path', 'accepted'],
    ['vault.example.org:8443', 'accepted'],
    ['"vault.example.org"', 'accepted'],
    ['<domain>', 'accepted'],
    ['$HOSTNAME', 'accepted'],
    ['a.example.org b.example.org', 'accepted'],
    ['vault.example.org # public name', 'accepted'],
    ['vault.example.org; # public name', 'accepted'],
    ['*.example.org', 'accepted'],
    ['*vault', 'server-name'],
    ['vault.example.org;', 'semicolon'],
    ['vault.example.org{', 'brace'],
    ['{{ domain }}', 'brace'],
    ['a }', 'brace'],
    ['"vault', 'quote'],
    ['"vault".example', 'quote'],
    [' ', 'accepted'],
  ])
})

describe('BW_DOMAIN with TLS', () => {
  table('BW_DOMAIN', tls, [
    ['vault.example.org', 'accepted'],
    ['vault.example.org ', 'blank'],
    ['a.example.org b.example.org', 'blank'],
    ['vault\nexample', 'blank'],
    ['vault.example.org # public name', 'remark'],
    ['a.example.org;b.example.org', 'semicolon'],
    ['$HOSTNAME', 'accepted'],
    ['$MY_DOMAIN', 'variable'],
  ])
})

describe('BW_PORT_HTTP', () => {
  table('BW_PORT_HTTP', {}, [
    ['1', 'accepted'],
    ['65535', 'accepted'],
    ['08080', 'accepted'],
    ['8080 ', 'accepted'],
    ['8080 proxy_protocol', 'accepted'],
    [' 8080', 'blank'],
    ['8080 web', 'blank'],
    ['0', 'port'],
    ['65536', 'port'],
    ['-1', 'port'],
    ['abc', 'port'],
    ['80:8080', 'port'],
    ['8080/tcp', 'port'],
    ['127.0.0.1:8080', 'port'],
    ['"8080"', 'quote'],
    ['8080;', 'semicolon'],
    ['8080 # web', 'remark'],
  ])
})

describe('BW_PORT_HTTP without IPv6', () => {
  table('BW_PORT_HTTP', ipv4, [
    [' 8080', 'accepted'],
    ['"8080"', 'accepted'],
    ['127.0.0.1:8080', 'accepted'],
    ['[::1]:8080', 'accepted'],
    ['*:8080', 'accepted'],
    ['unix:/run/web.sock', 'accepted'],
    ['8080.0', 'port'],
    ['8080/tcp', 'port'],
    ['127.0.0.1:0', 'port'],
  ])
})

describe('BW_PORT_HTTPS', () => {
  table('BW_PORT_HTTPS', tls, [
    ['443', 'accepted'],
    ['443 ', 'blank'],
    ['443 # public', 'remark'],
    ['REPLACE', 'port'],
    ['8080', 'same-port'],
    ['08080', 'same-port'],
  ])

  test('is read with TLS only', () => expect(fault('BW_PORT_HTTPS', 'abc', {})).toBe('accepted'))

  test('the same port is the fault of the line that there is', () => {
    expect(fault('BW_PORT_HTTP', '8443', tls)).toBe('same-port')
    expect(fault('BW_PORT_HTTP', '443', { ...tls, BW_PORT_HTTPS: '443' })).toBe('accepted')
    expect(fault('BW_PORT_HTTPS', '443', { ...tls, BW_PORT_HTTP: '443' })).toBe('same-port')
  })
})

describe('BW_REAL_IPS', () => {
  table('BW_REAL_IPS', {}, [
    ['10.0.0.1', 'accepted'],
    ['10.0.0.1, 10.0.0.2', 'accepted'],
    ['10.0.0.1/8,2001:db8::/32,::ffff:10.0.0.1', 'accepted'],
    ['unix:', 'accepted'],
    ['"10.0.0.1"', 'accepted'],
    ['"10.0.0.1,10.0.0.2"', 'quote'],
    ['10.0.0.1 10.0.0.2', 'blank'],
    ['10.0.0.1;10.0.0.2', 'semicolon'],
    ['10.0.0.1,', 'empty-part'],
    ['172.16.0.0/12 # docker', 'remark'],
    ['172.16.0.0/33', 'address'],
    ['10.0.0.999', 'address'],
    ['10.0.0.1-10.0.0.9', 'address'],
    ['10.0.0.*', 'address'],
    ['2001:db8::1::2', 'address'],
    ['10.0.0.1:80', 'address'],
    ['*', 'address'],
    ['traefik', 'host-name'],
  ])
})

describe('BW_CSP', () => {
  table('BW_CSP', {}, [
    ["default-src 'self'; img-src data:", 'accepted'],
    ['{ } \\ \n', 'accepted'],
    ['default-src $host', 'accepted'],
    ['default-src "self"', 'quote'],
    ['default-src \\"self\\"', 'accepted'],
    ['default-src $nonce', 'variable'],
    ['default-src $', 'variable'],
    ['${x', 'variable'],
    ["default-src 'self'\\", 'backslash'],
  ])
})

describe('BW_SSL_PROTOCOLS and BW_SSL_CIPHERS', () => {
  table('BW_SSL_PROTOCOLS', tls, [
    ['TLSv1 TLSv1.1', 'accepted'],
    ['TLSv1.2, TLSv1.3', 'protocol'],
    ['TLSv1.2 # new', 'remark'],
  ])
  table('BW_SSL_CIPHERS', tls, [
    ['ECDHE-RSA-AES128-GCM-SHA256', 'accepted'],
    ['DHE-RSA-AES128-SHA:!MD5', 'accepted'],
    ['ECDHE+AESGCM $x', 'cipher'],
    ['HIGH:!aNULL # x', 'cipher'],
    ['none', 'cipher'],
  ])
})

describe('BW_SSL_CERT', () => {
  table('BW_SSL_CERT', tls, [
    ['sub/my.pem', 'accepted'],
    ['"my.pem"', 'accepted'],
    ['my.pem ', 'accepted'],
    ['my file.pem', 'blank'],
    ['my.pem # mine', 'remark'],
    ['my.pem;', 'semicolon'],
    ['$name.pem', 'variable'],
  ])

  test('is read with TLS only', () => expect(fault('BW_SSL_CERT', 'my file.pem', {})).toBe('accepted'))
})

describe('BW_KEY_CONNECTOR_INTERNAL_URL', () => {
  table('BW_KEY_CONNECTOR_INTERNAL_URL', { BW_ENABLE_KEY_CONNECTOR: 'true' }, [
    ['http://connector:5000', 'accepted'],
    ['http://connector:5000/', 'accepted'],
    ['https://[::1]:5000', 'accepted'],
    ['http://$host', 'accepted'],
    ['http://$connector', 'variable'],
    ['connector', 'scheme'],
    ['', 'missing'],
    ['http://connector:99999', 'port'],
    ['http://:5000', 'host'],
    ['http://connector ', 'blank'],
    ['http://connector;', 'semicolon'],
    ['http://connector # internal', 'remark'],
    ['"http://connector"', 'quote'],
  ])

  test('is not read without its route', () => {
    expect(fault('BW_KEY_CONNECTOR_INTERNAL_URL', 'nonsense', {})).toBe('accepted')
  })
})

test('a fault names the line; the container runs on', () => {
  const started = start({ BW_PORT_HTTP: 'abc' })
  expect(started.siteFaults.map(({ name, variable }) => [name, shown(variable?.name)])).toEqual([
    ['BW_PORT_HTTP', 'BW_PORT_HTTP'],
  ])
  expect(started.exit.stage).toBe('ok')
})

test('what the image sets itself has no fault', () => {
  expect(start({}).siteFaults).toEqual([])
  expect(start(tls).siteFaults).toEqual([])
})
