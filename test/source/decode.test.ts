import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../src/source/decode.js'
import { rawText } from '../../src/source/text.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  test.each(['', 'a=1\r\n', '\uFEFFa', 'é–😀\0', '\uFFFD'])('takes UTF-8 as it is: %j', (text) => {
    expect(rawText(decode(utf8(text)))).toBe(text)
  })

  test.each([
    ['a byte that begins nothing', [0x61, 0xe9, 0x62], 'a\uDCE9b'],
    ['a sequence cut short', [0xe2, 0x82], '\uDCE2\uDC82'],
    ['an overlong sequence', [0xc0, 0xaf], '\uDCC0\uDCAF'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\uDCED\uDCA0\uDC80'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\uDCF4\uDC90\uDC80\uDC80'],
    ['what is UTF-8 beside it', [0xff, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xfe], '\uDCFFé😀\uDCFE'],
  ])('keeps what is not UTF-8 byte by byte: %s', (_, bytes, text) => {
    expect(rawText(decode(Uint8Array.from(bytes)))).toBe(text)
  })
})

describe('encode', () => {
  test('gives the same bytes back, whatever they are', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc
        .array(fc.constantFrom(0x00, 0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xff))
        .map((units) => Uint8Array.from(units)),
      fc.string({ unit: 'binary' }).map(utf8),
    )
    fc.assert(
      fc.property(bytes, (input) => {
        expect(Buffer.compare(encode(decode(input)), input)).toBe(0)
      }),
    )
  })

  test('of a long text that is not UTF-8', () => {
    const input = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251)
    expect(Buffer.compare(encode(decode(input)), input)).toBe(0)
  })
})
