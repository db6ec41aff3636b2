import { describe, expect, test } from 'vitest'
import { pairBraces } from '../../src/readers/compose/braces.js'
import { replaceEscapes } from '../../src/readers/compose/escapes.js'
import { readDollar } from '../../src/readers/compose/expression.js'

/** What stands behind the first `$`, as `kind`, then name or operator, then how far it was read. */
function dollar(text: string, end = text.length): string {
  const found = readDollar(text, text.indexOf('$'), end)
  const read = text.slice(text.indexOf('$'), found.end)
  if (found.kind === 'name') return `${found.braced ? 'braced' : 'plain'} ${found.name} ${read}`
  return found.kind === 'operator' ? `${found.name} ${found.operator} ${read}` : `${found.kind} ${read}`
}

describe('what a dollar begins', () => {
  test.each([
    ['$', 'literal $'],
    ['$$', 'escaped $$'],
    ['$$a', 'escaped $$'],
    ['$ a', 'literal $'],
    ['$1', 'literal $'],
    ['$a', 'plain a $a'],
    ['$z9_Z-', 'plain z9_Z $z9_Z'],
    ['$_', 'plain _ $_'],
    ['$A1', 'plain A1 $A1'],
    ['$Z@', 'plain Z $Z'],
    ['$a[', 'plain a $a'],
    ['$a`', 'plain a $a'],
    ['$a{', 'plain a $a'],
    ['$a:', 'plain a $a'],
    ['$a/', 'plain a $a'],
    ['$ſ', 'plain ſ $ſ'],
    ['$\u212a', 'plain \u212a $\u212a'],
    ['$é', 'literal $'],
    ['${', 'invalid ${'],
    ['${}', 'invalid ${'],
    ['${1}', 'invalid ${'],
    ['${a', 'invalid ${'],
    ['${a}', 'braced a ${a}'],
    ['${a }', 'invalid ${'],
    ['${a:}', 'invalid ${'],
    ['${a:', 'invalid ${'],
    ['${a:=b}', 'invalid ${'],
    ['${a-b}', 'a - ${a-'],
    ['${a:-b}', 'a :- ${a:-'],
    ['${a+b}', 'a + ${a+'],
    ['${a:+b}', 'a :+ ${a:+'],
    ['${a?b}', 'a ? ${a?'],
    ['${a:?b}', 'a :? ${a:?'],
    ['${a-', 'a - ${a-'],
  ])('in %s is %s', (text, expected) => expect(dollar(text)).toBe(expected))

  test.each([
    ['$$', 1, 'literal $'],
    ['$ab', 2, 'plain a $a'],
    ['${a}', 3, 'invalid ${'],
    ['${a}', 2, 'invalid ${'],
    ['${a-b}', 3, 'invalid ${'],
    ['${a:-b}', 4, 'invalid ${'],
    ['${a:-b}', 5, 'a :- ${a:-'],
  ])('in %s, up to %i, is %s', (text, end, expected) => expect(dollar(text, end)).toBe(expected))
})

describe('braces belong together', () => {
  test.each([
    // What stands behind an opening brace is shielded, itself a brace or not.
    ['{}', [-1, -1]],
    ['{a}', [2, -1, -1]],
    ['{a{b}c}', [6, -1, 4, -1, -1, -1, -1]],
    ['{a', [-1, -1]],
    ['a}', [-1, -1]],
    ['{{}', [2, -1, -1]],
    ['{}}', [2, -1, -1]],
    ['{a\n}', [-1, -1, -1, -1]],
    ['{a\n{b}', [-1, -1, -1, 5, -1, -1]],
    ['}{a}', [-1, 3, -1, -1]],
  ])('in %j they close at %j', (text, closings) => {
    const { closing } = pairBraces(text)
    expect(Array.from(text, (_, at) => closing(at))).toEqual(closings)
  })

  test('the last closing one before a place', () => {
    const { lastBefore } = pairBraces('a}b}\n')
    expect([0, 1, 2, 3, 4, 5].map(lastBefore)).toEqual([-1, -1, 1, 1, 3, 3])
  })

  test('none where there is no closing one', () => {
    const { closing, lastBefore } = pairBraces('{{')
    expect([closing(0), lastBefore(2)]).toEqual([-1, -1])
  })
})

describe('escapes', () => {
  test.each([
    ['\\a\\b\\f\\n\\r\\t\\v', '\x07\b\f\n\r\t\v'],
    ['\\\\n', '\\n'],
    ['\\"', '"'],
    ['\\$', '$$'],
    ["\\'", "\\'"],
    ['\\x', '\\x'],
    ['a\\', 'a\\'],
    ['\\0101', 'A'],
    ['\\01012', 'A2'],
    ['\\0377', '\xff'],
    ['\\0400', '\\400'],
    ['\\0108', '\\108'],
    ['\\01', '\\1'],
    ['\\0', '\\'],
    ['\\0a', '\\a'],
    ['\\x\\n', '\\x\n'],
  ])('in double quotes %s', (inner, text) => {
    expect(replaceEscapes(inner, '"', 0).text).toBe(text)
  })

  test.each([
    ["it\\'s", "it's"],
    ['\\n', '\\n'],
    ['\\\\', '\\\\'],
    ['\\0101', '\\0101'],
    ["\\\\'", "\\\\'"],
  ])('in single quotes %s', (inner, text) => {
    expect(replaceEscapes(inner, "'", 0).text).toBe(text)
  })

  test('those that change something are told, at their place in the file', () => {
    expect(replaceEscapes('a\\n\\\\\\0101b', '"', 10).escapes).toEqual([
      { start: 11, end: 13 },
      { start: 15, end: 20 },
    ])
  })

  test('what is written has its place in the file, what an escape has made has none', () => {
    const { text, origin } = replaceEscapes('$a\\nb\\$c\\"$d', '"', 100)
    expect(text).toBe('$a\nb$$c"$d')
    expect(Array.from(text, (_, at) => origin(at))).toEqual([
      100,
      101,
      null,
      104,
      null,
      null,
      107,
      null,
      110,
      111,
    ])
  })
})
