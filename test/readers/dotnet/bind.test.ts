import { describe, expect, test } from 'vitest'
import { bind } from '../../../src/readers/dotnet/bind.js'
import type { Binding } from '../../../src/readers/dotnet/binding.js'
import { hasValue } from '../../../src/readers/dotnet/has-value.js'
import type { ScalarName, ValueType } from '../../../src/readers/dotnet/type.js'
import { reveal, Value } from '../../../src/source/value.js'

/** `=normal form`, `null`, `ignored`, or the fault. */
function shown(binding: Binding): string {
  if (binding.kind === 'bound') return `=${reveal(binding.value)}`
  return binding.kind === 'rejected' ? binding.fault : binding.kind
}

function bound(
  text: string,
  type: ValueType | ScalarName,
  more: { nullable?: boolean; values?: string[] } = {},
): string {
  return shown(bind(new Value(text), { type, nullable: false, ...more }))
}

function binding(text: string, type: ValueType): Binding {
  return bind(new Value(text), { type, nullable: false })
}

describe('a boolean is true or false in any case, blanks around it', () => {
  test.each([
    ['true', '=true'],
    ['FALSE', '=false'],
    ['\t True\u00a0', '=true'],
    ['', 'empty'],
    [' ', 'empty'],
    ['\u2003\r\nfalse\u3000', '=false'],
    ['truex', 'not-a-boolean'],
    ['t rue', 'not-a-boolean'],
    ['true false', 'not-a-boolean'],
    ['1', 'not-a-boolean'],
    ['yes', 'not-a-boolean'],
    ['vrai', 'not-a-boolean'],
    ['"true"', 'not-a-boolean'],
    ['\ufefftrue', 'not-a-boolean'],
    ['REPLACE', 'not-a-boolean'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'bool')).toBe(expected))

  test('its value can be asked for', () => {
    expect(binding('0.5', 'double')).toMatchObject({ number: 0.5 })
    expect(binding(' TRUE', 'bool')).toMatchObject({ boolean: true })
    expect(binding('false', 'bool')).toMatchObject({ boolean: false })
  })
})

describe('an integer has a sign and digits, or hexadecimal', () => {
  test.each([
    ['587', '=587'],
    [' 587 ', '=587'],
    ['+25', '=25'],
    ['-1', '=-1'],
    ['007', '=7'],
    ['0', '=0'],
    ['-0', '=0'],
    ['000', '=0'],
    ['+007', '=7'],
    ['#ff', '=255'],
    ['#0', '=0'],
    ['#00', '=0'],
    ['#+ff', '=255'],
    ['#+0xff', '=255'],
    ['&H0XFF', '=255'],
    ['#0000000000ff', '=255'],
    ['#7fffffff', '=2147483647'],
    ['#80000000', '=-2147483648'],
    ['#fffffffff', 'out-of-range'],
    ['0xFF', '=255'],
    ['&hff', '=255'],
    ['#0x1f', '=31'],
    ['#ffffffff', '=-1'],
    ['2147483647', '=2147483647'],
    ['2147483648', 'out-of-range'],
    ['-2147483648', '=-2147483648'],
    ['-2147483649', 'out-of-range'],
    ['00000000000000000000000587', '=587'],
    ['#100000000', 'out-of-range'],
    ['9'.repeat(100_000), 'out-of-range'],
    ['', 'empty'],
    ['10x1', 'not-a-number'],
    ['1#1', 'not-a-number'],
    ['587/tcp', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['5.0', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['- 1', 'not-a-number'],
    ['#', 'not-a-number'],
    ['0x', 'not-a-number'],
    ['&h', 'not-a-number'],
    ['#-1', 'not-a-number'],
    ['#fg', 'not-a-number'],
    ['#gf', 'not-a-number'],
    ['hff', 'not-a-number'],
    ['+', 'not-a-number'],
    ['+-1', 'not-a-number'],
    ['1a', 'not-a-number'],
    ['a1', 'not-a-number'],
    ['-0xff', 'not-a-number'],
    ['٣', 'not-a-number'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'int')).toBe(expected))

  test('a long has twice the bits', () => {
    expect(bound('2147483648', 'long')).toBe('=2147483648')
    expect(bound('9223372036854775807', 'long')).toBe('=9223372036854775807')
    expect(bound('9223372036854775808', 'long')).toBe('out-of-range')
    expect(bound('-9223372036854775808', 'long')).toBe('=-9223372036854775808')
    expect(bound('-9223372036854775809', 'long')).toBe('out-of-range')
    expect(bound('10000000000000000000', 'long')).toBe('out-of-range')
    expect(bound('#7fffffffffffffff', 'long')).toBe('=9223372036854775807')
    expect(bound('#10000000000000000', 'long')).toBe('out-of-range')
    expect(bound('#ffffffffffffffff', 'long')).toBe('=-1')
  })

  test('its value can be asked for', () => {
    expect(binding('-25', 'int')).toMatchObject({ number: -25 })
    expect(binding('#19', 'int')).toMatchObject({ number: 25 })
  })
})

describe('a double has a point, whatever the country', () => {
  test.each([
    ['0.5', '=0.5'],
    ['.5', '=0.5'],
    ['5.', '=5'],
    ['5.25', '=5.25'],
    [' +5 ', '=5'],
    ['-1e3', '=-1000'],
    ['1.5E+2', '=150'],
    ['.5e-1', '=0.05'],
    ['+Infinity', '=Infinity'],
    ['-INFINITY', '=-Infinity'],
    ['nan', '=NaN'],
    ['+NaN', '=NaN'],
    ['1e+', 'not-a-number'],
    ['e5', 'not-a-number'],
    ['1x', 'not-a-number'],
    ['x1', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['1 2', 'not-a-number'],
    [' ', 'empty'],
    ['1e999', '=Infinity'],
    ['infinity', '=Infinity'],
    ['-NaN', '=NaN'],
    ['0,5', 'not-a-number'],
    ['1e', 'not-a-number'],
    ['.', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['constructor', 'not-a-number'],
    ['', 'empty'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'double')).toBe(expected))
})

describe('a float is rounded', () => {
  test.each([
    ['0.9', '=0.9'],
    ['1.23456789', '=1.2345679'],
    ['16777217', '=16777216'],
    ['3.4028235E+38', '=3.4028235E+38'],
    ['3.5E+38', '=Infinity'],
    ['1e-50', '=0'],
    ['1e7', '=1E+07'],
    ['0,9', 'not-a-number'],
    ['90%', 'not-a-number'],
    ['', 'empty'],
  ])('%j', (text, expected) => expect(bound(text, 'float')).toBe(expected))
})

test.each([
  ['100000000000000', '=100000000000000'],
  ['1e15', '=1E+15'],
  ['1234567890123456', '=1234567890123456'],
  ['12345678901234567890', '=1.2345678901234567E+19'],
  ['0.0001', '=0.0001'],
  ['0.00001', '=1E-05'],
  ['-0.00012', '=-0.00012'],
  ['-1.5e-7', '=-1.5E-07'],
  ['4.9E-324', '=5E-324'],
  ['-0', '=-0'],
])('.NET writes %s as %s', (text, expected) => expect(bound(text, 'double')).toBe(expected))

describe('a Guid has five forms', () => {
  const normal = '=0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee'
  test.each([
    ['0f6ad1f253a74b7e8a44b1be00c0ffee', normal],
    ['0F6AD1F2-53A7-4B7E-8A44-B1BE00C0FFEE', normal],
    ['{0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee}', normal],
    ['(0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee)', normal],
    ['{0xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', normal],
    ['{ 0x0f6ad1f2, 0x53a7, 0x4b7e, { 0x8a, 0x44, 0xb1, 0xbe, 0x00, 0xc0, 0xff, 0x0ee } }', normal],
    [' \t0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee\r', normal],
    ['0x6ad1f2-+3a7-4b7e-8a44-b1be00c0ffee', '=006ad1f2-03a7-4b7e-8a44-b1be00c0ffee'],
    ['{0X00000000F6AD1F2,0x0053a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', normal],
    ['{0xf6ad1f2,0x153a7,0x14b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', normal],
    ['{0x0,0x0,0x0,{0x0,0x0,0x0,0x0,0x0,0x0,0x0,0x0}}', '=00000000-0000-0000-0000-000000000000'],
    ['0x6ad1f2-0xa7-0x7e-0x44-0xbe00c0ffee', '=006ad1f2-00a7-007e-0044-00be00c0ffee'],
    ['+0x6ad1f-+0x7-+0xe-+0x4-+0xe00c0ffee', '=0006ad1f-0007-000e-0004-000e00c0ffee'],
    ['0X6AD1F2-53A7-4B7E-8A44-B1BE00C0FFEE', '=006ad1f2-53a7-4b7e-8a44-b1be00c0ffee'],
    ['', 'empty'],
    [' ', 'empty'],
    ['0f6ad1f253a74b7e8a44b1be00c0ffe', 'not-a-guid'],
    ['0f6ad1f253a74b7e8a44b1be00c0ffee0', 'not-a-guid'],
    ['x0f6ad1f253a74b7e8a44b1be00c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee0', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffe', 'not-a-guid'],
    ['0f6ad1f25-3a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a4-b1be00c0ffee0', 'not-a-guid'],
    ['0x6ad1f2-53a7-4b7e-8a44-b1be00c0ffeg', 'not-a-guid'],
    ['0x6ad1fg-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['{0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee)', 'not-a-guid'],
    ['(0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee}', 'not-a-guid'],
    ['{0f6ad1f253a74b7e8a44b1be00c0ffee}', 'not-a-guid'],
    ['{xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', 'not-a-guid'],
    ['{0xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}', 'not-a-guid'],
    ['{0xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}x', 'not-a-guid'],
    ['{0xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff}}', 'not-a-guid'],
    ['{0xf6ad1fg,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', 'not-a-guid'],
    ['REPLACE', 'not-a-guid'],
    ['{1{0xf6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x0,0xc0,0xff,0xee}}', 'not-a-guid'],
    ['0f6+d1f2-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['0f60xd1f-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffeg', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1begc0c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7', 'not-a-guid'],
    ['{0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['(0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee}', 'not-a-guid'],
    ['0g6ad1f2-53a7-4b7e-8a44-b1be00c0ffee', 'not-a-guid'],
    ['0f6ad1f2-53a7-4b7e-8a44-b1be0xc0ffee', 'not-a-guid'],
    ['{0x0f6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x00,0xc0,0xff,0x1ee}}', 'not-a-guid'],
    ['{0x10f6ad1f2,0x53a7,0x4b7e,{0x8a,0x44,0xb1,0xbe,0x00,0xc0,0xff,0xee}}', 'not-a-guid'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'guid')).toBe(expected))
})

describe('a time span is [d.]hh:mm[:ss[.fffffff]]', () => {
  test.each([
    ['00:15:00', '=00:15:00'],
    ['0:15', '=00:15:00'],
    ['7.00:00:00', '=7.00:00:00'],
    ['7.1:30', '=7.01:30:00'],
    ['1:2:3.5', '=01:02:03.5000000'],
    ['00:00:00.0000001', '=00:00:00.0000001'],
    ['00:00:00.00000006', '=00:00:00.0000001'],
    ['1:2:3:4', '=1.02:03:04'],
    ['1:2:3:4.5', '=1.02:03:04.5000000'],
    ['1:2:.5', '=01:02:00.5000000'],
    ['-00:15:00', '=-00:15:00'],
    ['23:59', '=23:59:00'],
    ['23:59:59', '=23:59:59'],
    ['23:59:59.9999999', '=23:59:59.9999999'],
    ['1.23:59:59', '=1.23:59:59'],
    ['1:2:3:.5', '=1.02:03:00.5000000'],
    ['1.2:3:.5', '=1.02:03:00.5000000'],
    ['1.2:3:4.5', '=1.02:03:04.5000000'],
    ['0', '=00:00:00'],
    ['25:00:00', '=25.00:00:00'],
    ['00:00:00.00000004', '=00:00:00'],
    ['00:00:00.01234567', '=00:00:00.0123457'],
    ['00:00:00.00000000', '=00:00:00'],
    ['00:00:00.1234567', '=00:00:00.1234567'],
    [' 00:15:00 ', '=00:15:00'],
    ['15', '=15.00:00:00'],
    ['24:00:00', '=24.00:00:00'],
    ['10675199', '=10675199.00:00:00'],
    ['10675200', 'out-of-range'],
    ['10675199.02:48:05.4775807', '=10675199.02:48:05.4775807'],
    ['10675199.02:48:05.4775808', 'out-of-range'],
    ['-10675199.02:48:05.4775808', '=-10675199.02:48:05.4775808'],
    ['10675199.02:48:06', 'out-of-range'],
    ['-10675199.02:48:06', 'out-of-range'],
    ['268435455:00:00', 'out-of-range'],
    ['1.24:00', 'out-of-range'],
    ['1.24:00:00', 'out-of-range'],
    ['1.00:60:00', 'out-of-range'],
    ['1.00:00:60', 'out-of-range'],
    ['00:00:60', 'out-of-range'],
    ['23:60:00', 'out-of-range'],
    ['25:24:00', 'out-of-range'],
    ['00:00:00.0268435456', 'out-of-range'],
    ['24:00', 'out-of-range'],
    ['00:60', 'out-of-range'],
    ['24:60:00', 'out-of-range'],
    ['00:00:00.12345678', 'out-of-range'],
    ['999999999999', 'out-of-range'],
    ['', 'empty'],
    ['15m', 'not-a-timespan'],
    ['15 min', 'not-a-timespan'],
    ['+00:15:00', 'not-a-timespan'],
    ['00:15:', 'not-a-timespan'],
    ['-', 'not-a-timespan'],
    ['--1', 'not-a-timespan'],
    ['1 :2', 'not-a-timespan'],
    ['00:15.5', 'not-a-timespan'],
    ['.5', 'not-a-timespan'],
    [' ', 'empty'],
    ['1.5', 'not-a-timespan'],
    ['0:0:0:0:0:0', 'not-a-timespan'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'timespan')).toBe(expected))

  test('what may be meant as minutes or hours is marked as days', () => {
    expect(binding('15', 'timespan')).toMatchObject({ bareDays: true, number: 15 * 86_400 })
    expect(binding('24:00:00', 'timespan')).toMatchObject({ hoursAsDays: true })
    expect(binding('23:00:00', 'timespan')).not.toHaveProperty('hoursAsDays')
    expect(binding('1', 'timespan')).toMatchObject({ bareDays: true })
    expect(binding('1.00:00', 'timespan')).not.toHaveProperty('bareDays')
    expect(binding('-1.02:03:04.5', 'timespan')).toMatchObject({ number: -93_784.5 })
    expect(binding('-1.02:03:04', 'timespan')).not.toHaveProperty('hoursAsDays')
    expect(binding('0', 'timespan')).not.toHaveProperty('bareDays')
    expect(binding('00:15:00', 'timespan')).toEqual({
      kind: 'bound',
      value: new Value('00:15:00'),
      number: 900,
    })
  })
})

describe('an enum is a name in any case, a number, or a list of them', () => {
  const values = ['Certificate', 'StorageManaged']
  test.each([
    ['certificate', '=Certificate'],
    [' STORAGEMANAGED ', '=StorageManaged'],
    ['1', '=StorageManaged'],
    ['7', '=7'],
    ['certificate, 1', '=StorageManaged'],
    ['1,certificate', '=StorageManaged'],
    ['2, 5', '=7'],
    ['+1', '=StorageManaged'],
    ['-1', '=-1'],
    ['', 'empty'],
    [' ', 'empty'],
    [',certificate', 'not-in-enum'],
    ['certificates', 'not-in-enum'],
    ['1a', 'not-in-enum'],
    ['a1', 'not-in-enum'],
    ['#1', 'not-in-enum'],
    ['1, 2147483648', 'out-of-range'],
    ['-2147483648', '=-2147483648'],
    ['-2147483649', 'out-of-range'],
    ['certificate,', 'not-in-enum'],
    ['other', 'not-in-enum'],
    ['2147483648', 'out-of-range'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'enum', { values })).toBe(expected))

  test('one whose names are not known takes numbers', () => {
    expect(bound('1', 'enum')).toBe('=1')
    expect(bound('certificate', 'enum')).toBe('not-in-enum')
  })
})

describe('a date has the month before the day, or the year first', () => {
  test.each([
    ['2026-01-31', '=2026-01-31T00:00:00.0000000'],
    ['2026-1-31', '=2026-01-31T00:00:00.0000000'],
    ['2026/01/31', '=2026-01-31T00:00:00.0000000'],
    ['2026.01.31', '=2026-01-31T00:00:00.0000000'],
    ['01/31/2026', '=2026-01-31T00:00:00.0000000'],
    ['01-31-2026', '=2026-01-31T00:00:00.0000000'],
    ['31/01/2026', 'out-of-range'],
    ['31.01.2026', 'out-of-range'],
    ['1/2/26', '=2026-01-02T00:00:00.0000000'],
    ['1/2/50', '=1950-01-02T00:00:00.0000000'],
    ['26-01-31', 'out-of-range'],
    ['2024-02-29', '=2024-02-29T00:00:00.0000000'],
    ['2025-02-29', 'out-of-range'],
    ['2026-13-01', 'out-of-range'],
    ['9999-12-31', '=9999-12-31T00:00:00.0000000'],
    ['10000-01-01', 'out-of-range'],
    ['0000-01-01', 'out-of-range'],
    ['2026-01', '=2026-01-01T00:00:00.0000000'],
    ['01/2026', '=2026-01-01T00:00:00.0000000'],
    ['01/31', '=YEAR-01-31T00:00:00.0000000'],
    ['2/29', '=YEAR-02-29T00:00:00.0000000'],
    ['1.5', '=YEAR-01-05T00:00:00.0000000'],
    ['2026', 'not-a-date'],
    ['20260131', 'not-a-date'],
    ['1735689600', 'not-a-date'],
    ['1', 'not-a-date'],
    ['1/2/3/4', 'not-a-date'],
    [' 2026-01-31 ', '=2026-01-31T00:00:00.0000000'],
    ['', '=0001-01-01T00:00:00.0000000'],
    [' ', '=0001-01-01T00:00:00.0000000'],
  ])('%j', (text, expected) => expect(bound(text, 'datetime')).toBe(expected))
})

describe('a date may have English words', () => {
  test.each([
    ['Jan 31, 2026', '=2026-01-31T00:00:00.0000000'],
    ['31 January 2026', '=2026-01-31T00:00:00.0000000'],
    ['January 2026', '=2026-01-01T00:00:00.0000000'],
    ['2026 January', '=2026-01-01T00:00:00.0000000'],
    ['Jan 31', '=YEAR-01-31T00:00:00.0000000'],
    ['31 Jan', '=2031-01-01T00:00:00.0000000'],
    ['31/Jan ', '=2031-01-01T00:00:00.0000000'],
    ['31/Jan ,', '=YEAR-01-31T00:00:00.0000000'],
    ['2026-Jan-31', '=2026-01-31T00:00:00.0000000'],
    ['1-Jan-99', '=1999-01-01T00:00:00.0000000'],
    ['Jan 50 1', '=1950-01-01T00:00:00.0000000'],
    ['Sat, 31 Jan 2026 10:00:00 GMT', '=2026-01-31T10:00:00.0000000+00:00'],
    ['Sun, 31 Jan 2026 10:00:00 GMT', 'out-of-range'],
    ['Saturday 2026-01-31', '=2026-01-31T00:00:00.0000000'],
    ['2026-01-31 A.D.', '=2026-01-31T00:00:00.0000000'],
    ['2026-01-31 AD', '=2026-01-31T00:00:00.0000000'],
    ['Monday', 'not-a-date'],
    ['January', 'not-a-date'],
    ['31 janvier 2026', 'not-a-date'],
    ['Janua 2026', 'not-a-date'],
    ['today', 'not-a-date'],
    ['2026-01-31 CET', 'not-a-date'],
    ['2026-01-31 \u00e9', 'not-a-date'],
    ['Jan Feb 2026', 'not-a-date'],
    ['Mon Tue 2026-01-31', 'not-a-date'],
    ['REPLACE', 'not-a-date'],
  ])('%j binds as %s', (text, expected) => expect(bound(text, 'datetime')).toBe(expected))
})

describe('a date may have a time and a zone', () => {
  test.each([
    ['2026-01-31T10:00:00', '=2026-01-31T10:00:00.0000000'],
    ['2026-01-31 10:00', '=2026-01-31T10:00:00.0000000'],
    ['2026-01-31T10:00Z', '=2026-01-31T10:00:00.0000000+00:00'],
    ['2026-01-31t10:00:00z', '=2026-01-31T10:00:00.0000000+00:00'],
    ['2026-01-31T10:00:00+02:00', '=2026-01-31T08:00:00.0000000+00:00'],
    ['2026-01-31T01:00:00+02:00', '=2026-01-30T23:00:00.0000000+00:00'],
    ['2026-01-31T10:00:00-0530', '=2026-01-31T15:30:00.0000000+00:00'],
    ['2026-01-31 10:00:00 +2', '=2026-01-31T08:00:00.0000000+00:00'],
    ['2026-01-31 10:00-05:00', '=2026-01-31T15:00:00.0000000+00:00'],
    ['2026-01-31-05:00', '=2026-01-31T05:00:00.0000000+00:00'],
    ['2026-01-31Z', '=2026-01-31T00:00:00.0000000+00:00'],
    ['0001-01-01T00:00:00+02:00', '=0001-01-01T22:00:00.0000000+00:00'],
    ['2026-01-31T10:00:00.1234567Z', '=2026-01-31T10:00:00.1234567+00:00'],
    ['2026-01-31T10:00:00,5', '=2026-01-31T10:00:00.5000000'],
    ['2026-01-31 10:00:00.99999999', '=2026-01-31T10:00:01.0000000'],
    ['2026-01-31 10:00:00.25', '=2026-01-31T10:00:00.2500000'],
    ['2026-01-31 5 PM', '=2026-01-31T17:00:00.0000000'],
    ['2026-01-31 12:30 am', '=2026-01-31T00:30:00.0000000'],
    ['2026-01-31 12:30:15 PM', '=2026-01-31T12:30:15.0000000'],
    ['1/10 5 AM', '=YEAR-01-10T05:00:00.0000000'],
    ['10:00', '=TODAYT10:00:00.0000000'],
    ['10:00 pm', '=TODAYT22:00:00.0000000'],
    ['2026-01-31 13:00 am', 'out-of-range'],
    ['2026-01-31T24:00:00', 'out-of-range'],
    ['2026-01-31T10:60:00', 'out-of-range'],
    ['2026-01-31 10:00:60', 'out-of-range'],
    ['2026-01-31T10:00:00+15:00', 'out-of-range'],
    ['2026-01-31T10:00:00+02:60', 'not-a-date'],
    ['2026-01-31T10:00:00+', 'not-a-date'],
    ['2026-01-31T10:00:00+12345', 'not-a-date'],
    ['2026-01-31T10:00:00+02:', 'not-a-date'],
    ['2026-01-31T10:00:00 UTC', 'not-a-date'],
    ['2026-01-31T10', 'not-a-date'],
    ['2026-02-30T10:00:00', 'out-of-range'],
    ['01/31/2026T10:00', 'not-a-date'],
    ['2026-01-31 10:00 11:00', 'not-a-date'],
    ['2026-01-31 10:00:00:00', 'not-a-date'],
    ['2026-01-31 10:', 'not-a-date'],
    ['10:00 Z Z', 'not-a-date'],
    ['5 am pm', 'not-a-date'],
    ['"2026-01-31"', 'not-a-date'],
  ])('%j', (text, expected) => expect(bound(text, 'datetime')).toBe(expected))
})

describe('nullable types, strings, arrays and dictionaries', () => {
  test.each(['bool', 'int', 'long', 'double', 'guid', 'timespan', 'enum', 'datetime'] as const)(
    'an empty nullable %s is null, a blank one is still read',
    (type) => {
      expect(bound('', type, { nullable: true })).toBe('null')
      expect(bound(' ', type, { nullable: true })).toBe(
        type === 'datetime' ? '=0001-01-01T00:00:00.0000000' : 'empty',
      )
    },
  )

  test('a string is what it is, empty too', () => {
    expect(bound('', 'string', { nullable: true })).toBe('=')
    expect(bound(' a ', 'string')).toBe('= a ')
  })

  test('an empty text is rejected where null is no value', () => {
    for (const type of ['bool', 'int', 'guid', 'enum'] as const) expect(bound('', type)).toBe('empty')
    expect(bound('x', 'bool', { nullable: true })).toBe('not-a-boolean')
  })

  test('a scalar on an array or dictionary is ignored', () => {
    expect(bound('', 'array', { nullable: true })).toBe('ignored')
    expect(bound('', 'dictionary', { nullable: true })).toBe('ignored')
    expect(bound('a,b', 'array')).toBe('ignored')
    expect(bound('a=b', 'dictionary')).toBe('ignored')
  })
})

test('the server takes blanks, secret and replace for no value', () => {
  for (const text of ['', ' \t', 'REPLACE', 'secret', 'Secret'])
    expect(hasValue(new Value(text)), text).toBe(false)
  for (const text of ['replaced', ' REPLACE', 'REPLACE ', 'secrets', 'x', ' x '])
    expect(hasValue(new Value(text)), text).toBe(true)
})
