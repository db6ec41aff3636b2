import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { unlintable } from '../../src/source/file-form.js'
import { SourceText } from '../../src/source/text.js'
import { mask, reveal, Value } from '../../src/source/value.js'

describe('a text', () => {
  const positions = (raw: string) => {
    const text = new SourceText(raw)
    return Array.from({ length: raw.length + 2 }, (_, at) => {
      const { line, column } = text.position(at)
      return `${line}:${column}`
    })
  }

  test.each([
    ['', ['1:1', '1:2']],
    ['ab\nc', ['1:1', '1:2', '1:3', '2:1', '2:2', '2:3']],
    ['\n\n', ['1:1', '2:1', '3:1', '3:2']],
    ['a\r\nb', ['1:1', '1:2', '1:3', '2:1', '2:2', '2:3']],
    ['a\rb', ['1:1', '1:2', '1:3', '1:4', '1:5']],
    ['\ufeffa\nb', ['1:1', '1:1', '1:2', '2:1', '2:2', '2:3']],
    ['😀a', ['1:1', '1:2', '1:3', '1:4', '1:5']],
  ])('%j has each offset at its line and column', (raw, expected) => {
    expect(positions(raw)).toEqual(expected)
  })

  test('of many lines too', () => {
    const text = new SourceText('ab\n'.repeat(100))
    for (let line = 1; line <= 101; line++) expect(text.position(3 * (line - 1))).toEqual({ line, column: 1 })
    expect(text.position(299)).toEqual({ line: 100, column: 3 })
    expect(text.lineCount).toBe(101)
  })

  test('a stretch ends behind its last character', () => {
    expect(new SourceText('ab\ncd').range({ start: 1, end: 4 })).toEqual({
      line: 1,
      column: 2,
      endLine: 2,
      endColumn: 2,
    })
  })

  test.each([
    ['', [[0, 0]]],
    [
      'ab\nc',
      [
        [0, 2],
        [3, 4],
      ],
    ],
    [
      'ab\r\n\r\nc\r',
      [
        [0, 2],
        [4, 4],
        [6, 8],
      ],
    ],
    [
      '\ufeffab\n',
      [
        [1, 3],
        [4, 4],
      ],
    ],
    [
      '\n',
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ])('%j has lines without their ends', (raw, lines) => {
    const text = new SourceText(raw)
    expect(text.lineCount).toBe(lines.length)
    expect(
      lines.map((_, index) => {
        const { start, end } = text.line(index + 1)
        return [start, end]
      }),
    ).toEqual(lines)
  })

  test('has no line 0, and none behind the last', () => {
    const text = new SourceText('a\nb')
    expect(() => text.line(0)).toThrow(new RangeError('no line 0'))
    expect(() => text.line(3)).toThrow(new RangeError('no line 3'))
  })

  test.each([
    ['', '\n'],
    ['a', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['\na\r\n', '\n'],
    ['\r\n', '\r\n'],
    ['a\rb\n', '\n'],
  ])('%j ends its lines by %j', (raw, end) => {
    expect(new SourceText(raw).lineEnd).toBe(end)
  })

  test('knows its length, its mark and what it holds', () => {
    const text = new SourceText('\ufeffab')
    expect([text.length, text.hasBom]).toEqual([3, true])
    expect(new SourceText('a\ufeff').hasBom).toBe(false)
    expect(reveal(text.slice({ start: 1, end: 2 }))).toBe('a')
  })

  test('a pattern is found in a stretch of it, all of them, and nowhere else', () => {
    const text = new SourceText('aXbXcX')
    expect(text.spansOf(/x/i, { start: 1, end: 4 }, 9)).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ])
    expect(text.spansOf(/^b/, { start: 2, end: 5 }, 9)).toEqual([{ start: 2, end: 3 }])
    expect(text.spansOf(/c$/, { start: 2, end: 5 }, 9)).toEqual([{ start: 4, end: 5 }])
    expect(text.spansOf(/y/, { start: 0, end: 6 }, 9)).toEqual([])
  })
})

describe('a value', () => {
  test('shows a mask, whoever asks', () => {
    const value = new Value('hunter2')
    expect(`${value}`).toBe(mask)
    expect(String(value)).toBe(mask)
    expect(JSON.stringify({ value })).toBe(JSON.stringify({ value: mask }))
    expect(inspect(value)).toBe(mask)
    expect(Object.keys(value)).toEqual([])
    expect(mask).not.toContain('hunter2')
  })

  test('is as long as what it hides, and equal to the same', () => {
    const value = new Value('hunter2')
    expect([value.length, value.isEmpty, new Value('').isEmpty]).toEqual([7, false, true])
    expect(value.equals(new Value('hunter2'))).toBe(true)
    expect(value.equals(new Value('Hunter2'))).toBe(false)
    expect([value.is('x', 'hunter2'), value.is('x'), value.is()]).toEqual([true, false, false])
    expect([value.matches(/^h/), value.matches(/^u/)]).toEqual([true, false])
    expect(reveal(value)).toBe('hunter2')
  })
})

describe('a file that cannot be linted', () => {
  test.each([
    ['\0GITCRYPT\0xyz', 'encrypted'],
    ['age-encryption.org/v1\n', 'encrypted'],
    ['-----BEGIN AGE ENCRYPTED FILE-----\n', 'encrypted'],
    ['$ANSIBLE_VAULT;1.1;AES256\n', 'encrypted'],
    ['-----BEGIN PGP MESSAGE-----\n', 'encrypted'],
    ['$ANSIBLE_VAULT;1.1;AES256\n6162_\nglobalSettings__mail__smtp__port=465\n', null],
    ['-----BEGIN AGE ENCRYPTED FILE-----\nexport adminSettings__admins = a\n', null],
    ['age-encryption.org/v1\nBW_DOMAIN: a\n', null],
    ['\0GITCRYPT\0\nglobalSettings__a=1\n', 'binary'],
    ['-----BEGIN PGP MESSAGE-----\n\nhQEMA/BW+DOMAIN=\n', 'encrypted'],
    ['\udcff\udcfeA', 'binary'],
    ['\udcfe\udcffA', 'binary'],
    ['A=1\0', 'binary'],
    ['', null],
    ['A=1\n', null],
    ['\ufeffA=1\n', null],
    ['A=$ANSIBLE_VAULT;1\n', null],
    [' age-encryption.org/v1', null],
    ['A=\udcff\udcfe', null],
    ['\udcff', null],
  ])('is told from its beginning: %j is %s', (raw, form) => {
    expect(unlintable(new SourceText(raw))).toBe(form)
  })
})
