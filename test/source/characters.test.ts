import { describe, expect, test } from 'vitest'
import {
  contentEnd,
  isBlank,
  isNameCharacter,
  isWhiteSpace,
  lineEnd,
  skipBlanks,
  skipWhiteSpace,
  trimmedEnd,
} from '../../src/source/characters.js'
import { closingQuote, meant, quoteAt, unquoted } from '../../src/source/raw-value.js'
import { isLetterOrNumber, isPrintable } from '../../src/source/unicode.js'
import { reveal } from '../../src/source/value.js'

/** Every UTF-16 unit of which it holds. */
function all(holds: (code: number) => boolean): number[] {
  return Array.from({ length: 0x10000 }, (_, code) => code).filter(holds)
}

const spaces = [0x1680, ...Array.from({ length: 11 }, (_, at) => 0x2000 + at), 0x2028, 0x2029, 0x202f, 0x205f]

describe('characters, as Go tells them apart', () => {
  test('blanks', () => {
    expect(all(isBlank)).toEqual([0x09, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0])
  })

  test('white space', () => {
    expect(all(isWhiteSpace)).toEqual([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, ...spaces, 0x3000])
  })

  test('characters of names', () => {
    const ascii = all(isNameCharacter).filter((code) => code < 0x80)
    expect(String.fromCharCode(...ascii)).toBe(
      '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz',
    )
    const some = ['é', 'ß', 'あ', '²', '٣', '\u{1d7d8}', '\u{20000}']
    for (const character of some) expect(isNameCharacter(character.codePointAt(0) ?? 0), character).toBe(true)
    for (const character of ['\u0301', '–', '“', '€', '😀', '\u00ad', '\u0080'])
      expect(isNameCharacter(character.codePointAt(0) ?? 0), character).toBe(false)
  })

  test('what newer Unicode has added is none of them, whatever Node knows', () => {
    for (const code of [0x1c89, 0xa7cb, 0x10d40, 0x16100, 0x323b0]) {
      expect(isNameCharacter(code), code.toString(16)).toBe(false)
      expect(isLetterOrNumber(String.fromCodePoint(code))).toBe(false)
      expect(isPrintable(String.fromCodePoint(code))).toBe(false)
    }
    for (const code of [0x1c88, 0x323af, 0x31350])
      expect(isLetterOrNumber(String.fromCodePoint(code))).toBe(true)
  })

  test('printable are letters, marks, numbers, signs and the space', () => {
    for (const character of ['a', '\u0301', '1', '!', '€', ' ', '😀'])
      expect(isPrintable(character)).toBe(true)
    for (const character of ['\u00a0', '\t', '\u00ad', '\ue000', '\ufffe'])
      expect(isPrintable(character)).toBe(false)
    expect(isPrintable('ab')).toBe(false)
    expect(isLetterOrNumber('ab')).toBe(false)
  })
})

describe('places in a text', () => {
  test('behind blanks and behind white space', () => {
    expect([skipBlanks(' \ta', 0), skipBlanks(' \na', 0), skipBlanks('a', 0), skipBlanks('a ', 1)]).toEqual([
      2, 1, 0, 2,
    ])
    expect([skipWhiteSpace(' \na', 0), skipWhiteSpace('a', 0), skipWhiteSpace(' ', 0)]).toEqual([2, 0, 1])
  })

  test('before white space at an end', () => {
    expect([trimmedEnd('a \n', 0, 3), trimmedEnd('a b', 0, 3), trimmedEnd('   ', 1, 3)]).toEqual([1, 3, 1])
  })

  test('ends of lines', () => {
    expect([lineEnd('a\nb', 0), lineEnd('a\nb', 2), lineEnd('a\nb', 1)]).toEqual([1, 3, 1])
    expect(contentEnd('a\r\nb', 0)).toBe(1)
    expect(contentEnd('a\nb', 0)).toBe(1)
    expect(contentEnd('a\r', 0)).toBe(2)
    expect(contentEnd('a\r\n', 2)).toBe(2)
    expect(contentEnd('\r\n', 0)).toBe(0)
  })
})

describe('a quote', () => {
  test('is double or single', () => {
    expect(['"', "'", '`', 'a', ''].map((raw) => quoteAt(raw, 0))).toEqual(['"', "'", null, null, null])
  })

  test.each([
    ['"a"', 2],
    ["'a'", 2],
    ['"a\'"', 3],
    ['"a\\"', null],
    ['"a\\""', 4],
    ['"a\\\\"', 4],
    ['"', null],
    ['""', 1],
    ['"a', null],
  ])('of %s is closed at %s', (raw, at) => {
    expect(closingQuote(raw, 0, raw.length)).toBe(at)
  })

  test('is not closed behind the end that is looked at', () => {
    expect(closingQuote('"a"', 0, 2)).toBeNull()
    expect(closingQuote('"a"', 0, 3)).toBe(2)
  })
})

describe('a value without quotes', () => {
  const said = (line: string) => {
    const { span, text, comment } = unquoted(`A=${line}`, 2, 2 + line.length, 2)
    return [reveal(text), span.start, span.end, comment && [comment.start, comment.end]]
  }

  test.each([
    ['a', ['a', 2, 3, null]],
    ['a b', ['a b', 2, 5, null]],
    ['a \t', ['a', 2, 3, null]],
    ['a #b', ['a', 2, 3, [3, 6]]],
    ['a  #b', ['a', 2, 3, [4, 7]]],
    ['a #b #c', ['a', 2, 3, [3, 9]]],
    ['#b', ['#b', 2, 4, null]],
    [' #b', ['', 2, 2, [2, 5]]],
    ['', ['', 2, 2, null]],
  ])('in %j is read as %j', (line, expected) => expect(said(line)).toEqual(expected))
})

describe('what was meant by a value that Compose does not come to', () => {
  const said = (line: string) => {
    const { quote, text, span, comment } = meant(line, 0, line.length)
    return [
      quote,
      reveal(text),
      line.slice(span.start, span.end),
      comment && line.slice(comment.start, comment.end),
    ]
  }

  test.each([
    ['a', [null, 'a', 'a', null]],
    [' a #b', [null, 'a', 'a', ' #b']],
    ['', [null, '', '', null]],
    ['  ', [null, '', '', null]],
    ['"a"', ['"', 'a', '"a"', null]],
    [' "a" ', ['"', 'a', '"a"', null]],
    ['"a" # b', ['"', 'a', '"a"', ' # b']],
    ['"a"#b', ['"', 'a', '"a"', '#b']],
    ['"a"b"', ['"', 'a"b', '"a"b"', null]],
    ['"a"b', [null, '"a"b', '"a"b', null]],
    ["'a'b' ", ["'", "a'b", "'a'b'", null]],
    ['"a', ['"', 'a', '"a', null]],
    ['"a\\"', ['"', 'a\\', '"a\\"', null]],
    ['"a ', ['"', 'a', '"a', null]],
    ['"', ['"', '', '"', null]],
    ['"a\'', ['"', "a'", '"a\'', null]],
  ])('in %j is %j', (line, expected) => expect(said(line)).toEqual(expected))
})
