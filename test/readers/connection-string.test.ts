import { describe, expect, test } from 'vitest'
import { connectionStringPart } from '../../src/readers/dotnet/connection-string.js'
import { reveal, Value } from '../../src/source/value.js'

function part(text: string, ...names: string[]): string | null {
  const found = connectionStringPart(new Value(text), names)
  return found === null ? null : reveal(found)
}

describe('a part of a connection string', () => {
  test.each<[string, string | null]>([
    ['Password=abc', 'abc'],
    ['Server=db;Password=abc', 'abc'],
    ['Server=db;Password=abc;Encrypt=True', 'abc'],
    ['Server=db; PASSWORD = abc ;Encrypt=True', 'abc'],
    ['Server=db;pwd=abc', 'abc'],
    ['Password=', ''],
    ['Password=;Server=db', ''],
    ['Password=a=b', 'a=b'],
    ['Password="a;b"', 'a;b'],
    ["Password='a;b'", 'a;b'],
    ['Password= \t"a;b" ;Server=db', 'a;b'],
    ['Password="a\'b"', "a'b"],
    ['Password=" a "', ' a '],
    ['Password="a', '"a'],
    ['Password="a;Server=db', '"a'],
    ['Password=a"b', 'a"b'],
    ['Password=one;Password=two', 'two'],
    ['Server="x;Password=no";Password=abc', 'abc'],
    ['Server="x;Password=no"', null],
    ['Server=db', null],
    ['Passwords=abc', null],
    ['Password', null],
    ['Server=db;Password', null],
    ['', null],
  ])('of %j is %s', (text, expected) => {
    expect(part(text, 'password', 'pwd')).toBe(expected)
  })

  test('has no other names than those asked for', () => {
    expect(part('Password=abc', 'pwd')).toBeNull()
    expect(part('Password=abc')).toBeNull()
  })
})
