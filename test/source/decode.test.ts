import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../src/source/decode.js'
import { rawText, SourceText } from '../../src/source/text.js'

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

describe('a sequence of bytes beside one that is not UTF-8', () => {
  const whole = (...bytes: number[]) => {
    const text = rawText(decode(Uint8Array.from([...bytes, 0xff])))
    return text === `${String.fromCodePoint(text.codePointAt(0) ?? 0)}\uDCFF` ? text.codePointAt(0) : null
  }

  test.each([
    [[0x00], 0x00],
    [[0x7f], 0x7f],
    [[0xc2, 0x80], 0x80],
    [[0xdf, 0xbf], 0x7ff],
    [[0xe0, 0xa0, 0x80], 0x800],
    [[0xec, 0x80, 0x80], 0xc000],
    [[0xed, 0x9f, 0xbf], 0xd7ff],
    [[0xee, 0x80, 0x80], 0xe000],
    [[0xef, 0xbf, 0xbf], 0xffff],
    [[0xf0, 0x90, 0x80, 0x80], 0x10000],
    [[0xf1, 0x80, 0x80, 0x80], 0x40000],
    [[0xf4, 0x8f, 0xbf, 0xbf], 0x10ffff],
  ])('%j is one character', (bytes, code) => {
    expect(whole(...bytes)).toBe(code)
    expect([...encode(decode(Uint8Array.from([...bytes, 0xff])))]).toEqual([...bytes, 0xff])
  })

  test.each([
    [[0x80]],
    [[0xbf]],
    [[0xc1, 0xbf]],
    [[0xc2, 0x7f]],
    [[0xc2, 0xc0]],
    [[0xdf]],
    [[0xe0, 0x9f, 0x80]],
    [[0xe0, 0xa0, 0x7f]],
    [[0xe0, 0xc0, 0x80]],
    [[0xe1, 0x7f, 0x80]],
    [[0xe1, 0x80, 0xc0]],
    [[0xe1, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xef, 0xbf]],
    [[0xf0, 0x8f, 0x80, 0x80]],
    [[0xf0, 0x90, 0x7f, 0x80]],
    [[0xf0, 0x90, 0x80, 0x7f]],
    [[0xf0, 0x90, 0x80]],
    [[0xf1, 0xc0, 0x80, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
    [[0xff]],
  ])('%j is none', (bytes) => {
    expect(rawText(decode(Uint8Array.from(bytes))).charCodeAt(0)).toBe(0xdc00 + (bytes[0] ?? 0))
    expect([...encode(decode(Uint8Array.from(bytes)))]).toEqual(bytes)
  })
})

describe('encode', () => {
  test('takes a text that no bytes gave for what it is', () => {
    const bytes = (text: string) => [...encode(new SourceText(text))]
    expect(bytes('é\uD800')).toEqual([0xc3, 0xa9, 0xed, 0xa0, 0x80])
    expect(bytes('\uDC7F\uDC80\uDCFF\uDD00')).toEqual([0xed, 0xb1, 0xbf, 0x80, 0xff, 0xed, 0xb4, 0x80])
  })

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
