import { describe, expect, test } from 'vitest'
import { connectionStringKey as sql } from '../../src/readers/setup/defaults.js'
import { readAsSetup } from '../../src/readers/setup/read-setup.js'
import { compareSingleValue, singleValue } from '../../src/readers/setup/single-value.js'
import { type UpdateOptions, writeAnew } from '../../src/readers/setup/update.js'
import { decode } from '../../src/source/decode.js'
import { rawText, SourceText } from '../../src/source/text.js'
import { reveal, Value } from '../../src/source/value.js'

const host = 'globalSettings__mail__smtp__host'
const logDirectory = 'globalSettings__logDirectory'
const vault = 'globalSettings__baseServiceUri__vault'
const relay = 'globalSettings__pushRelayBaseUri'

function held(raw: string): [string, string][] {
  return [...readAsSetup(new SourceText(raw)).entries].map(([key, value]) => [key, reveal(value)])
}

function heldBytes(...bytes: number[]): [string, string][] {
  const { entries } = readAsSetup(decode(Uint8Array.from(bytes)))
  return [...entries].map(([key, value]) => [key, reveal(value)])
}

describe('what Setup holds', () => {
  test.each<[string, string, [string, string][]]>([
    ['everything before and after the first =', 'A=b=c\n', [['A', 'b=c']]],
    ['nothing is trimmed or unquoted', ' A = "b" # c\n', [[' A ', ' "b" # c']]],
    ['a comment with = is an entry', '# old=x\n', [['# old', 'x']]],
    ['lines without = are passed over', '# mail\n\nHOST: a\nNAME\nA=1\n', [['A', '1']]],
    [
      'LF, CR LF and CR end a line',
      'A=1\rB=2\r\nC=3',
      [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ],
    ],
    ['one byte order mark is dropped', '\ufeff\ufeffA=1\n', [['\ufeffA', '1']]],
    ['a key of its own keeps its escapes', `${host}=a\\"b\n`, [[host, 'a\\"b']]],
    ['any other loses them', `${logDirectory}=a\\"b\n`, [[logDirectory, 'a"b']]],
    [
      'but not where it is repeated',
      'A=a\\"b\nB=1\nA=c\\"d\n',
      [
        ['A', 'c\\"d'],
        ['B', '1'],
      ],
    ],
    [
      'keys are compared exactly',
      'A=1\na=2\nA =3\n',
      [
        ['A', '1'],
        ['a', '2'],
        ['A ', '3'],
      ],
    ],
    ['names of prototypes are names', '__proto__=1\n', [['__proto__', '1']]],
  ])('%s', (_, raw, expected) => expect(held(raw)).toEqual(expected))

  test.each([
    ['UTF-16 little endian', [0xff, 0xfe, 0x41, 0, 0x3d, 0, 0xfc, 0]],
    ['UTF-16 big endian', [0xfe, 0xff, 0, 0x41, 0, 0x3d, 0, 0xfc]],
    ['UTF-32 little endian', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x3d, 0, 0, 0, 0xfc, 0, 0, 0]],
    ['UTF-32 big endian', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41, 0, 0, 0, 0x3d, 0, 0, 0, 0xfc]],
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x41, 0x3d, 0xc3, 0xbc]],
  ])('a byte order mark of %s decides', (_, bytes) => {
    expect(heldBytes(...bytes)).toEqual([['A', 'ü']])
  })

  test.each([
    ['that is no character', [0, 0, 0x11, 0], 'A=\ufffd'],
    ['that is the last character', [0xff, 0xff, 0x10, 0], 'A=\u{10ffff}'],
    ['that is a surrogate', [0, 0xd8, 0, 0], 'A=\ufffd'],
    ['that is the last surrogate', [0xff, 0xdf, 0, 0], 'A=\ufffd'],
    ['before the surrogates', [0xff, 0xd7, 0, 0], 'A=\ud7ff'],
    ['behind the surrogates', [0, 0xe0, 0, 0], 'A=\ue000'],
    ['that is cut short', [0x42, 0, 0], 'A=\ufffd'],
  ])('a number of UTF-32 %s', (_, bytes, text) => {
    const all = [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x3d, 0, 0, 0, ...bytes]
    expect(heldBytes(...all).map((each) => each.join('='))).toEqual([text])
  })

  test('a mark of another encoding counts at the start alone, and only whole', () => {
    expect(heldBytes(0x41, 0x3d, 0xff, 0xfe)).toEqual([['A', '\ufffd\ufffd']])
    expect(heldBytes(0xff, 0x41, 0x3d, 0x42)).toEqual([['\ufffdA', 'B']])
  })

  test('bytes that are not UTF-8 become U+FFFD, one for each part of a character', () => {
    expect(heldBytes(0xef, 0xbb, 0x41, 0x3d, 0xfc, 0xfc)).toEqual([['\ufffdA', '\ufffd\ufffd']])
  })

  test('every line is there, with its place and what becomes of it', () => {
    const { lines } = readAsSetup(new SourceText('\ufeff# mail\r\nA=1\n\nHOST: a\nNAME'))
    expect(
      lines.map((line) => [
        line.span.start,
        line.span.end,
        line.kind === 'entry' ? reveal(line.key) : line.what,
      ]),
    ).toEqual([
      [1, 7, 'comment'],
      [9, 12, 'A'],
      [13, 13, 'blank'],
      [14, 21, 'colon'],
      [22, 26, 'name-only'],
    ])
  })
})

describe('what Setup writes', () => {
  function updated(raw: string, options: Partial<UpdateOptions> = {}): string[] {
    const all = { url: 'https://vault.example.org', pushNotifications: true, ...options }
    return rawText(writeAnew(readAsSetup(new SourceText(raw)), all)).split('\n')
  }

  test('its own 21 settings in its order, then the rest in theirs, ended by LF', () => {
    const lines = updated(`X=1\r\n# a=b\r\n${host}=smtp.example.org\r\n`)
    expect(lines).toHaveLength(24)
    expect(lines[0]).toBe(`${vault}=https://vault.example.org`)
    expect(lines[13]).toBe(`${host}=smtp.example.org`)
    expect(lines.slice(20)).toEqual(['adminSettings__admins=', 'X=1', '# a=b', ''])
  })

  test('what the file lacks comes back: new passwords, no installation, no mail server', () => {
    const lines = updated('')
    expect(lines[2]).toMatch(/^globalSettings__sqlServer__connectionString=".*;Password=NEWRANDOM;.*"$/)
    expect(lines).toContain('globalSettings__installation__id=00000000-0000-0000-0000-000000000000')
    expect(lines).toContain('globalSettings__mail__replyToEmail=no-reply@vault.example.org')
    expect(lines).toContain(`${host}=REPLACE`)
  })

  test('fresh values can be given', () => {
    const lines = updated('', { fresh: { identityKey: 'k1', oidcKey: 'k2', region: 'EU' } })
    expect(lines).toContain('globalSettings__internalIdentityKey=k1')
    expect(lines).toContain('globalSettings__oidcIdentityClientKey=k2')
    expect(lines).toContain('globalSettings__baseServiceUri__cloudRegion=EU')
  })

  test('the vault URL is that of config.yml', () => {
    expect(updated(`${vault}=https://other.example.org\n`)).toContain(`${vault}=https://vault.example.org`)
  })

  test('a URL of config.yml that is none is written as it is, and has no domain', () => {
    const lines = updated('', { url: 'vault' })
    expect(lines[0]).toBe(`${vault}=vault`)
    expect(lines).toContain('globalSettings__mail__replyToEmail=no-reply@')
  })

  test('without config.yml the vault URL is that of the file, or the local one', () => {
    const options = { url: null, pushNotifications: null }
    expect(updated(`${vault}="https://a.example.org"\n`, options)[0]).toBe(`${vault}=https://a.example.org`)
    expect(updated(`${vault}=a.example.org\n`, options)[0]).toBe(`${vault}=https://localhost`)
  })

  test('the push relay is removed with push on, added with push off', () => {
    const withRelay = `${relay}=REPLACE\n`
    expect(updated(withRelay)).not.toContain(`${relay}=REPLACE`)
    expect(updated(`${relay}=https://push.example.org\n`)).toContain(`${relay}=https://push.example.org`)
    expect(updated('X=1\n', { pushNotifications: false }).slice(-3)).toEqual([`${relay}=REPLACE`, 'X=1', ''])
    expect(updated(withRelay, { pushNotifications: null })).toContain(`${relay}=REPLACE`)
  })
})

describe('single values', () => {
  const single = (raw: string) => {
    const value = singleValue(readAsSetup(new SourceText(raw)), sql)
    return value === null ? null : reveal(value)
  }

  test.each([
    ['the first line that starts with the key', `${sql}=a\n${sql}=b\n`, 'a'],
    ['all double quotes at both ends go', `${sql}=""a"b""\n`, 'a"b'],
    ['escaped ones are unescaped', `${sql}="a\\"b"\n`, 'a"b'],
    ['apostrophes and dollars stay', `${sql}='a$$b' # c\n`, "'a$$b' # c"],
    ['an indented line is not found', ` ${sql}=a\n`, null],
    ['nor is an exported one', `export ${sql}=a\n`, null],
    ['nor one with a blank', `${sql} =a\n`, null],
    ['nor one with a colon', `${sql}: a\n`, null],
  ])('%s', (_, raw, expected) => expect(single(raw)).toBe(expected))

  test.each([
    ['Password=Aa1$bB2 in double quotes', `${sql}="Password=Aa1$bB2"`, 'Password=Aa1', 'different'],
    ['doubled dollars', `${sql}="Password=Aa1$$bB2"`, 'Password=Aa1$bB2', 'different'],
    ['apostrophes around it', `${sql}='Password=a'`, 'Password=a', 'different'],
    ['a dollar before a digit', `${sql}="Password=Aa$1"`, 'Password=Aa$1', 'same'],
    ['blanks at the end', `${sql}=Password=a  `, 'Password=a', 'same'],
    ['quotes that the server takes off itself', `${sql}="Password=a"`, '"Password=a"', 'same'],
    ['an exported line', `export ${sql}=Password=a`, 'Password=a', 'not-found'],
  ])('containers and migration: %s', (_, raw, inContainers, expected) => {
    expect(compareSingleValue(readAsSetup(new SourceText(`${raw}\n`)), sql, new Value(inContainers))).toBe(
      expected,
    )
  })

  test('a certificate password is compared to the letter', () => {
    const key = 'globalSettings__identityServer__certificatePassword'
    expect(compareSingleValue(readAsSetup(new SourceText(`${key}=a \n`)), key, new Value('a'))).toBe(
      'different',
    )
  })
})
