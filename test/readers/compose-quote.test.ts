import { expect, test } from 'vitest'
import { goQuote } from '../../src/readers/compose/error-messages.js'

test.each([
  ['', '""'],
  ['a b~!', '"a b~!"'],
  ['a"b', '"a\\"b"'],
  ['a\\b', '"a\\\\b"'],
  ['\\"', '"\\\\\\""'],
  ['é"\\', '"é\\"\\\\"'],
  ['\x07\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
  ['\0', '"\\x00"'],
  ['\x1f', '"\\x1f"'],
  ['\x1b[31m', '"\\x1b[31m"'],
  ['\x7f', '"\\x7f"'],
  ['\x80', '"\\u0080"'],
  ['\u00a0', '"\\u00a0"'],
  ['\u00ad', '"\\u00ad"'],
  ['\u2028', '"\\u2028"'],
  ['\ufeff', '"\\ufeff"'],
  ['\u{1f600}', '"\u{1f600}"'],
  ['\u{e0001}', '"\\U000e0001"'],
  ['\u{1fae9}', '"\\U0001fae9"'],
  ['\udc80', '"\\x80"'],
  ['\udcff', '"\\xff"'],
  ['a\udcfcb', '"a\\xfcb"'],
])('%j is quoted as Go does: %s', (text, quoted) => {
  expect(goQuote(text)).toBe(quoted)
})
