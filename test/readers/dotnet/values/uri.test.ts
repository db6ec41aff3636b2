import { describe, expect, test } from 'vitest'
import { parseUri } from '../../../../src/readers/dotnet/values/uri/uri.js'
import { isWellFormed } from '../../../../src/readers/dotnet/values/uri/well-formed.js'
import { reveal, Value } from '../../../../src/source/value.js'

function shown(text: string) {
  const reading = parseUri(new Value(text))
  if (!reading.ok) return reading.fault
  const { scheme, host, port, path, isDefaultPort } = reading.uri
  return `${reveal(scheme)} ${reveal(host)} ${isDefaultPort ? '' : port} ${reveal(path)}`
}

describe('new Uri throws', () => {
  test.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['vault.example.com', 'no-scheme'],
    ['vault.example.com/path', 'no-scheme'],
    ['REPLACE', 'no-scheme'],
    ['$DOMAIN', 'no-scheme'],
    ['{{ x }}', 'no-scheme'],
    ['<x>', 'no-scheme'],
    ['(x)', 'no-scheme'],
    ['https//x', 'no-scheme'],
    ['://x', 'no-scheme'],
    ['\\x', 'no-scheme'],
    ['192.0.2.10:8443', 'scheme'],
    ['[2001:db8::10]:8443', 'scheme'],
    ['h_ttps://x', 'scheme'],
    ['1https://x', 'scheme'],
    ['"https://x"', 'scheme'],
    ['\ufeffhttps://x', 'scheme'],
    ['a:b', 'one-letter-scheme'],
    ['https:/x', 'no-slashes'],
    ['https:x', 'no-slashes'],
    ['https:', 'no-slashes'],
    ['https:///x', 'no-host'],
    ['https://', 'no-host'],
    ['https://?x', 'no-host'],
    ['https://:8443', 'no-host'],
    ['https:// x', 'blank-in-host'],
    ['https://x # note', 'blank-in-host'],
    ['https://$x', 'host'],
    ['https://a..b', 'host'],
    ['https://.a', 'host'],
    ['https://a,b', 'host'],
    ['https://a;b', 'host'],
    ['https://a"', 'host'],
    ['https://%41.example', 'host'],
    ['https://[domain]', 'host'],
    ['https://[::1]x', 'host'],
    ['https://a@b@c', 'host'],
    ['https://x:65536', 'port'],
    ['https://x:abc', 'port'],
    ['https://x:-1', 'port'],
    ['https://x:443:443', 'port'],
    ['https://x\\y', 'backslash'],
  ])('for %j: %s', (text, fault) => {
    expect(shown(text)).toBe(fault)
  })
})

describe('new Uri takes', () => {
  test.each([
    ['vault.example.com:8443', 'vault.example.com   8443'],
    ['localhost:8080', 'localhost   8080'],
    ['host:abc', 'host   abc'],
    ['/vault', 'file   /vault'],
    ['/', 'file   /'],
    ['//host', 'file host  /'],
    ['\\\\host\\share', 'file host  /share'],
    ['C:\\x', 'file   C:/x'],
    ['file:///x', 'file   /x'],
    ['https:\\\\x', 'https x  /'],
    ['HTTPS://X.Example', 'https x.example  /'],
    ['htps://x', 'htps x  /'],
    ['ws://x', 'ws x  /'],
    ['tcp://x:5432', 'tcp x 5432 /'],
    ['https://https://x', 'https https  //x'],
    [' https://x\r\n', 'https x  /'],
    ['https://x:', 'https x  /'],
    ['https://x:443', 'https x  /'],
    ['https://x:0', 'https x 0 /'],
    ['https://x_1.example', 'https x_1.example  /'],
    ['https://-x.example.', 'https -x.example.  /'],
    ['https://user:pw@x/a/../b', 'https x  /b'],
    ['https://192.0.2.010', 'https 192.0.2.8  /'],
    ['https://0x7f.1', 'https 127.0.0.1  /'],
    ['https://127.1', 'https 127.0.0.1  /'],
    ['https://[2001:DB8::0:10]:8443', 'https [2001:db8::10] 8443 /'],
    ['https://b\u00fccher.example', 'https b\u00fccher.example  /'],
    ['https://xn--bcher-kva.example', 'https xn--bcher-kva.example  /'],
    ['/vault?x#y', 'file   /vault%3Fx%23y'],
    ['ftp://x/a?b', 'ftp x  /a%3Fb'],
    ['https://x/a?b#c', 'https x  /a'],
    ['mailto:a@example.org', 'mailto example.org  '],
  ])('%j as %s', (text, parts) => {
    expect(shown(text)).toBe(parts)
  })
})

test.each([
  ['https://x/y', true],
  ['localhost:8080/sso', true],
  ['\thttps://x', true],
  ['https:\\\\x', false],
  ['/x', false],
  ['https://x/a b', false],
  ['https://x/%zz', false],
  ['https://x/a\\b', false],
  ['https://x##', false],
])('%j is well formed: %s', (text, wellFormed) => {
  expect(isWellFormed(text)).toBe(wellFormed)
})
