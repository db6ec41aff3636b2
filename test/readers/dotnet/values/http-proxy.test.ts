import { expect, test } from 'vitest'
import { isHttpProxy } from '../../../../src/readers/dotnet/values/address/http-proxy.js'
import { Value } from '../../../../src/source/value.js'

test.each([
  'proxy',
  'proxy:3128',
  'http://proxy:3128',
  'HTTP://proxy:3128/',
  'https://proxy',
  'socks5://proxy:1080',
  'http://proxy.brindlemoor.com:3128 and more',
  'http://ada:secret@proxy:3128',
  'http://ada:a:b@c@proxy:3128',
  "http://ada:it's@proxy",
  '192.0.2.10:8080',
  '[2001:db8::1]',
  'http://[2001:db8::1]:3128',
])('.NET reads a proxy in %j', (text) => {
  expect(isHttpProxy(new Value(text))).toBe(true)
})

test.each([
  '',
  'http://',
  'http://proxy:',
  'http://proxy:port',
  'http://proxy:65536',
  'http://proxy:-1',
  'http://:3128',
  'http://ada:secret@',
  'tcp://proxy:3128',
  'socks://proxy',
  '"http://proxy:3128"',
  "'proxy:3128'",
  ' http://proxy:3128',
  'http://pro xy',
  'http://$PROXY:3128',
])('.NET reads no proxy in %j', (text) => {
  expect(isHttpProxy(new Value(text))).toBe(false)
})
