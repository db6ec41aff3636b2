import { describe, expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import type { ComposeContext, ComposeReading } from '../../src/readers/compose/reading.js'
import { scan } from '../../src/source/scan.js'
import type { Span } from '../../src/source/span.js'
import { SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

// What Compose does to the letter is held by the recorded cases (`test/conformance`); here is what the reading
// says beyond that: where in the file, and what follows after Compose has stopped.

function read(raw: string, context: Partial<ComposeContext> = {}): ComposeReading {
  return readAsCompose(scan(new SourceText(raw)), context)
}

function entry(raw: string, context: Partial<ComposeContext> = {}) {
  const found = read(raw, context).entries.at(-1)
  if (found === undefined) throw new Error('no statement')
  return found
}

function values(reading: ComposeReading): [string, string | null][] {
  return reading.entries.map(({ name, value }) => [reveal(name), value && reveal(value)])
}

function environment(reading: ComposeReading): Record<string, string> {
  return Object.fromEntries([...reading.environment].map(([name, value]) => [name, reveal(value)]))
}

function cut(raw: string, span: Span | null): string | null {
  return span && raw.slice(span.start, span.end)
}

describe('entries', () => {
  test('one for each statement, with its value unescaped and interpolated', () => {
    const reading = read('A=1\nB="$A\\t2" # two\nC\nD=\'$A\'\n')
    expect(values(reading)).toEqual([
      ['A', '1'],
      ['B', '1\t2'],
      ['C', null],
      ['D', '$A'],
    ])
    expect(environment(reading)).toEqual({ A: '1', B: '1\t2', D: '$A' })
  })

  test('go on behind the statement at which Compose stops', () => {
    const reading = read("A=1\nb's=$A\nC=$A\n")
    expect(reading.failure).toMatchObject({ kind: 'character', statement: { key: { start: 4, end: 7 } } })
    expect(reading.environment.size).toBe(0)
    expect(values(reading)).toEqual([
      ['A', '1'],
      ["b's", '1'],
      ['C', '1'],
    ])
  })

  test('have an error of their own each, the first of which is the failure', () => {
    const reading = read('a b=1\nC=${\n')
    expect(reading.entries.map(({ error }) => error?.kind)).toEqual(['space-in-key', 'invalid-template'])
    expect(reading.failure).toBe(reading.entries[0]?.error)
  })

  test('a value that is rejected is none and sets nothing', () => {
    expect(values(read('A=1\nA=${\nB=$A'))).toEqual([
      ['A', '1'],
      ['A', null],
      ['B', '1'],
    ])
  })

  test('the last words of a file without a line feed are the value of a variable without a name', () => {
    expect(values(read('to do'))).toEqual([['', 'to do']])
  })

  test('a rejected statement warns of nothing, as Compose does not come to its value', () => {
    expect(read("a's=$B\n").warnings).toEqual([])
  })
})

describe('substitutions', () => {
  test('where they stand in the file, and whether there is a value', () => {
    const raw = 'A=1\nB="\\"$A\\" and ${C} and ${D:-$E}\\$F"'
    const { substitutions } = entry(raw)
    expect(
      substitutions.map(({ name, form, span, found }) => [reveal(name), form, cut(raw, span), found]),
    ).toEqual([
      ['A', 'plain', '$A', true],
      ['C', 'braced', '${C}', false],
      ['D', 'default', '${D:-$E}', false],
      ['E', 'plain', '$E', false],
    ])
  })

  test.each([
    ['${A-x}', 'default'],
    ['${A:+x}', 'alternative'],
    ['${A+x}', 'alternative'],
    ['${A?x}', 'required'],
    ['${A:?x}', 'required'],
  ])('%s is of the form %s', (written, form) => {
    expect(entry(`A=1\nB=${written}`).substitutions).toMatchObject([{ form, found: true }])
  })

  test('one that an escape has made has no place', () => {
    expect(entry('B="\\0044A"').substitutions).toMatchObject([{ span: null }])
  })

  test.each(['A=$5', 'A=$!', 'A=x$', 'A=a$$b', "A='$b'", 'A="\\$b"', 'A=$ b'])('none in %s', (raw) => {
    expect(entry(raw).substitutions).toEqual([])
  })

  test('an argument that is not used is not read', () => {
    expect(entry('A=1\nB=${A:-$C}').substitutions).toHaveLength(1)
  })
})

describe('escapes', () => {
  test('in double quotes, but not those that give what they quote', () => {
    const raw = 'A="\\"\\$\\n\\\\ \\0101 \\x"'
    const { escapes, value } = entry(raw)
    expect(escapes.map((one) => cut(raw, one))).toEqual(['\\n', '\\0101'])
    expect(value && reveal(value)).toBe('"$\n\\ A \\x')
  })

  test('none in single quotes and without quotes', () => {
    expect(entry("A='\\n\\''").escapes).toEqual([])
    expect(entry('A=\\n').escapes).toEqual([])
  })
})

describe('errors', () => {
  test.each([
    ["a's=1", "'", `line 1: unexpected character "'" in variable name "a's=1"`],
    ['\nexport my key=1', ' ', 'line 2: key cannot contain a space'],
    ['A="b\n', '"', 'line 2: unterminated quoted value "b'],
    ['export ', 'export', 'zero length string'],
    ['A="\\"x${b"', '${', 'Invalid template: "\\"x${b"'],
    ['A="\\0044{"', '"\\0044{"', 'Invalid template: "${"'],
    ['A=x${B:?no B}y}', '${B:?no B}', 'required variable B is missing a value: no B'],
    ['A=${B?}', '${B?}', 'required variable B is missing a value'],
  ])('of %j', (raw, at, message) => {
    const { failure } = read(raw)
    expect(failure && cut(raw, failure.at)).toBe(at)
    expect(failure && reveal(failure.message())).toBe(message)
  })
})

describe('a quote that swallows settings', () => {
  const raw = 'a__b="x\nc__d=1\ne__f="\ng__h=1\n'

  test('is no error for Compose, which reads one value', () => {
    const reading = read(raw)
    expect(reading.failure).toBeNull()
    expect(environment(reading)).toEqual({ a__b: 'x\nc__d=1\ne__f=', g__h: '1' })
  })

  test('but the entries hold what was meant', () => {
    const reading = read(raw)
    expect(reading.entries.map(({ error }) => error)).toEqual([null, null, expect.anything(), null])
    expect(values(reading)).toEqual([
      ['a__b', 'x'],
      ['c__d', '1'],
      ['e__f', ''],
      ['g__h', '1'],
    ])
  })

  test('an error behind it belongs to the statement of the scan that stands there', () => {
    const reading = read('a__b="x\nc__d=1\ne__f="y"\n')
    expect(reading.failure).toMatchObject({ kind: 'character' })
    expect(reading.failure?.statement).toBe(reading.entries[2]?.statement)
  })
})

describe('context', () => {
  const host = new Map([['A', 'host']])
  const before = new Map(Object.entries({ A: 'before', B: 'before' }))

  test('the host wins over earlier files, and both over nothing', () => {
    expect(values(read('C=$A $B', { host, before }))).toEqual([['C', 'host before']])
  })

  test('what a line sets wins over earlier files, but not over the host', () => {
    expect(values(read('A=1\nB=2\nC=$A $B', { host, before })).at(-1)).toEqual(['C', 'host 2'])
  })

  test('a name alone takes the value of the host only', () => {
    expect(values(read('A\nB\n', { host, before }))).toEqual([
      ['A', 'host'],
      ['B', null],
    ])
  })

  test('names of objects are names like others', () => {
    expect(environment(read('A=$constructor$__proto__'))).toEqual({ A: '' })
    expect(read('__proto__=1').environment.get('__proto__')).toBeDefined()
  })
})

describe('hostile texts', () => {
  const many = 50_000

  test('expressions nested ever deeper', () => {
    const nested = `A=${'${B:-'.repeat(many)}x${'}'.repeat(many)}`
    expect(values(read(nested))).toEqual([['A', 'x']])
  })

  test('expressions in a row, each in the tail of the one before', () => {
    expect(values(read(`A=${'${B:-x}'.repeat(many)}`))).toEqual([['A', 'x'.repeat(many)]])
  })

  test('expressions that are never closed', () => {
    expect(read(`A=${'${B:-'.repeat(many)}`).failure).toMatchObject({ kind: 'invalid-template' })
  })

  test('lines that double each other without end', () => {
    const doubling = Array.from({ length: 100 }, (_, at) => `A${at + 1}=$A${at}$A${at}\n`).join('')
    const reading = read(`A0=x\n${doubling}`)
    expect(reading.environment.get('A10')?.length).toBe(2 ** 10)
    expect(reading.environment.get('A100')?.length).toBeLessThan(2 ** 24)
  })
})
