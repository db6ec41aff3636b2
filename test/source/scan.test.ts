import { describe, expect, test } from 'vitest'
import { scan } from '../../src/source/scan.js'
import type { Node, Statement } from '../../src/source/statement.js'
import { rawText, SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

function nodes(raw: string): [Node['kind'], string][] {
  const text = new SourceText(raw)
  return scan(text).nodes.map(({ kind, span }) => [kind, rawText(text).slice(span.start, span.end)])
}

function only(raw: string): Statement {
  const { statements } = scan(new SourceText(raw))
  expect(statements).toHaveLength(1)
  return statements[0] as Statement
}

/** A statement as its writer would say it. */
function said(statement: Statement): [string, string | null] {
  return [reveal(statement.name), statement.rawValue && reveal(statement.rawValue.text)]
}

function allSaid(raw: string): [string, string | null][] {
  return scan(new SourceText(raw)).statements.map(said)
}

describe('a text becomes nodes that cover it', () => {
  test('an empty text has none', () => {
    expect(nodes('')).toEqual([])
  })

  test('statements, comments and the space between them', () => {
    expect(nodes('# mail\nHOST=a\n\n  PORT = 25 \n')).toEqual([
      ['comment', '# mail'],
      ['space', '\n'],
      ['assignment', 'HOST=a'],
      ['space', '\n\n  '],
      ['assignment', 'PORT = 25'],
      ['space', ' \n'],
    ])
  })

  test('a BOM at the start and CR LF are space', () => {
    expect(nodes('\uFEFFA=1\r\n# c\r\nB=2')).toEqual([
      ['space', '\uFEFF'],
      ['assignment', 'A=1'],
      ['space', '\r\n'],
      ['comment', '# c'],
      ['space', '\r\n'],
      ['assignment', 'B=2'],
    ])
  })

  test('CR alone ends no line', () => {
    expect(nodes('A=1\rB=2')).toEqual([['assignment', 'A=1\rB=2']])
    expect(nodes('# mail\rA=1')).toEqual([['comment', '# mail\rA=1']])
  })

  test('a comment behind a value without quotes belongs to the statement', () => {
    expect(nodes('A=b # c\n')).toEqual([
      ['assignment', 'A=b # c'],
      ['space', '\n'],
    ])
  })

  test('a comment behind a closing quote is a node of its own', () => {
    expect(nodes('A="b" # c')).toEqual([
      ['assignment', 'A="b"'],
      ['space', ' '],
      ['comment', '# c'],
    ])
  })
})

describe('an assignment', () => {
  test.each([
    ['A=b', ['A', 'b']],
    ['A: b', ['A', 'b']],
    ['A = b', ['A', 'b']],
    ['A=', ['A', '']],
    ['A= \r\n', ['A', '']],
    ['=b', ['', 'b']],
    ['A=b=c', ['A', 'b=c']],
    ['A=b # c', ['A', 'b']],
    ['A= # c', ['A', '# c']],
    ['A=b#c', ['A', 'b#c']],
    ['A=b\t# c', ['A', 'b\t# c']],
    ['A="b c"', ['A', 'b c']],
    ["A='b\\'c'", ['A', "b\\'c"]],
    ['A="b\nc"', ['A', 'b\nc']],
    ['A="b\\\\"', ['A', 'b\\\\']],
    ['A=`b`', ['A', '`b`']],
    ['export A=b', ['A', 'b']],
    ['clés__1.a-b[0]=x', ['clés__1.a-b[0]', 'x']],
  ])('%j is read as %j', (raw, expected) => {
    const statement = only(raw)
    expect(statement.kind).toBe('assignment')
    expect(said(statement)).toEqual(expected)
  })

  test('its spans', () => {
    expect(only('  export A = "b" ')).toMatchObject({
      span: { start: 2, end: 16 },
      beginsLine: true,
      export: { start: 2, end: 9 },
      key: { start: 9, end: 10 },
      separator: '=',
      operator: { start: 11, end: 12 },
      rawValue: { quote: '"', span: { start: 13, end: 16 }, inner: { start: 14, end: 15 }, comment: null },
    })
  })

  test('the span of an empty value is behind its operator, that of a comment begins with its blank', () => {
    expect(only('A=   ').rawValue?.span).toEqual({ start: 2, end: 2 })
    expect(only('A=b  # c').rawValue?.comment).toEqual({ start: 4, end: 8 })
  })
})

describe('behind a closing quote the next statement begins', () => {
  test('on the same line', () => {
    const { statements } = scan(new SourceText('A="x" B=y\nC="z"99\n'))
    expect(statements.map(said)).toEqual([
      ['A', 'x'],
      ['B', 'y'],
      ['C', 'z'],
      ['99', null],
    ])
    expect(statements.map(({ beginsLine }) => beginsLine)).toEqual([true, false, true, false])
  })

  test('or on the next one', () => {
    const { statements } = scan(new SourceText('A="x" # c\nB="y"\nC=z'))
    expect(statements.every(({ beginsLine }) => beginsLine)).toBe(true)
  })
})

describe('a name alone', () => {
  test('ends at its line feed, or at the end of the text', () => {
    expect(only('HOST \n')).toMatchObject({ kind: 'key-only', key: { start: 0, end: 4 }, endsFile: false })
    expect(only('HOST')).toMatchObject({ kind: 'key-only', endsFile: true })
    expect(said(only('to do'))).toEqual(['to do', null])
  })

  test('may be missing behind export', () => {
    expect(said(only('export \n'))).toEqual(['', null])
  })
})

describe('a statement that Compose rejects is a node, read as it was meant', () => {
  test.each([
    ["mail's=1", 'character', "'", ["mail's", '1']],
    ['; mail', 'character', ';', ['; mail', null]],
    ['a/b: c', 'character', '/', ['a/b', 'c']],
    ['\u{1F600}=1', 'character', '\u{1F600}', ['\u{1F600}', '1']],
    ['\uFEFF\uFEFFA=1', 'character', '\uFEFF', ['\uFEFFA', '1']],
    ['my key = "x y" # z', 'space-in-key', ' ', ['my key', 'x y']],
    ['my key\n', 'space-in-key', ' ', ['my key', null]],
    ['export  ', 'export-alone', 'export', ['', null]],
    ['A="Xy7!k', 'unclosed-quote', '"', ['A', 'Xy7!k']],
    ['A="C:\\dir\\"', 'unclosed-quote', '"', ['A', 'C:\\dir\\']],
    ["A=  'tis ", 'unclosed-quote', "'", ['A', 'tis']],
  ])('%j has the fault %s', (raw, rejection, at, expected) => {
    const statement = only(raw)
    expect(statement).toMatchObject({ kind: 'malformed', rejection, closingQuote: null })
    if (statement.kind !== 'malformed') return
    expect(raw.slice(statement.at.start, statement.at.end)).toBe(at)
    expect(said(statement)).toEqual(expected)
  })

  test('the next line is read as if it had been none', () => {
    expect(allSaid("A='x\nB=1\n;\nC=2\nD e=3\nF=4\n")).toEqual([
      ['A', 'x'],
      ['B', '1'],
      [';', null],
      ['C', '2'],
      ['D e', '3'],
      ['F', '4'],
    ])
  })

  test('also in the middle of a line', () => {
    expect(allSaid("P='it'\\''s'\nA=1")).toEqual([
      ['P', 'it'],
      ["\\''s'", null],
      ['A', '1'],
    ])
  })
})

describe('a quote that is closed on a later line', () => {
  test('makes a value of several lines', () => {
    expect(allSaid('CERT="-----BEGIN\nabc=\nb = c\n"\nA=1')).toEqual([
      ['CERT', '-----BEGIN\nabc=\nb = c\n'],
      ['A', '1'],
    ])
  })

  test('counts as unclosed where it swallows what looks like a setting', () => {
    const raw = 'a__b="x\n# c\n  export c__d = 1\ne__f="y"\n'
    const { statements } = scan(new SourceText(raw))
    expect(statements.map(said)).toEqual([
      ['a__b', 'x'],
      ['c__d', '1'],
      ['e__f', 'y'],
    ])
    const closing = raw.indexOf('"y')
    expect(statements[0]).toMatchObject({
      kind: 'malformed',
      rejection: 'unclosed-quote',
      closingQuote: { start: closing, end: closing + 1 },
    })
  })

  test.each(['BW_DB_SERVER', 'PUID', 'PGID'])('also where that is Lite’s %s', (name) => {
    const { statements } = scan(new SourceText(`BW_DOMAIN='x\n${name}='y'\n`))
    expect(statements.map(({ kind }) => kind)).toEqual(['malformed', 'assignment'])
  })
})
