import { describe, expect, test } from 'vitest'
import { directives } from '../../src/source/ignore-comment.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

/** Each directive as `line rule reason? first-last line covered`. */
function read(content: string): string[] {
  const text = new SourceText(content)
  return directives(scan(text)).map(({ at, rule, hasReason, covers }) => {
    const known = ['a-rule', 'b-rule'].find((id) => rule.is(id)) ?? '?'
    const [first, last] = [text.position(covers.start).line, text.position(covers.end).line]
    return `${text.position(at.start).line} ${known} ${hasReason} ${first}-${last}`
  })
}

describe('a directive', () => {
  test.each([
    ['# override-lint-ignore a-rule: because\nA=1\nB=2\n', ['1 a-rule true 1-2']],
    ['#override-lint-disable a-rule because\nA=1', ['1 a-rule true 1-2']],
    ['## override-lint-ignore: a-rule : because\r\nA=1\r\n', ['1 a-rule true 1-2']],
    ['\uFEFF  # override-lint-ignore a-rule: x\nA=1\n', ['1 a-rule true 1-2']],
    ['# override-lint-ignore a-rule\nA=1\n', ['1 a-rule false 1-2']],
    ['# override-lint-ignore nonsense: x\nA=1\n', ['1 ? true 1-2']],
    ['# override-lint-ignore\nA=1\n', ['1 ? false 1-2']],
  ])('in %j is read as %j', (content, expected) => {
    expect(read(content)).toEqual(expected)
  })

  test('covers the statement below it, with other comments in between and all its lines', () => {
    const text = '# override-lint-ignore a-rule: x\n# note\n# override-lint-ignore b-rule: y\nA="1\n2"\nB=3\n'
    expect(read(text)).toEqual(['1 a-rule true 1-5', '3 b-rule true 3-5'])
  })

  test('covers itself alone where an empty line or nothing follows', () => {
    expect(read('# override-lint-ignore a-rule: x\n\nA=1\n')).toEqual(['1 a-rule true 1-1'])
    expect(read('A=1\n# override-lint-ignore a-rule: x')).toEqual(['2 a-rule true 2-2'])
  })

  test('counts white space of one line end as none, of two as an empty line', () => {
    const directive = '# override-lint-ignore a-rule: x'
    expect(read(`${directive}\n  \tA=1\n`)).toEqual(['1 a-rule true 1-2'])
    expect(read(`${directive}\r\n\r\nA=1\n`)).toEqual(['1 a-rule true 1-1'])
    expect(read(`${directive}\n \n# note\nA=1\n`)).toEqual(['1 a-rule true 1-1'])
    expect(read(`A=1\n${directive}\nB=2\n\n${directive}\nC=3\n`)).toEqual([
      '2 a-rule true 2-3',
      '5 a-rule true 5-6',
    ])
  })

  test('names its rule within its first 300 characters', () => {
    const blanks = (count: number) => `#${' '.repeat(count)}override-lint-ignore a-rule: x\nA=1\n`
    expect(read(blanks(264))).toEqual(['1 a-rule true 1-2'])
    expect(read(blanks(265))).toEqual(['1 a-rule false 1-2'])
    expect(read(blanks(300))).toEqual([])
  })

  test('is none behind a value or a quote, nor with other words around it', () => {
    expect(read('A=1 # override-lint-ignore a-rule: x\n')).toEqual([])
    expect(read('A="1" # override-lint-ignore a-rule: x\n')).toEqual([])
    expect(read('A="1"# override-lint-ignore a-rule: x\n')).toEqual([])
    expect(read('A="\n1" # override-lint-ignore a-rule: x\n')).toEqual([])
    expect(read('# see override-lint-ignore a-rule: x\nA=1\n')).toEqual([])
    expect(read('# override-lint-ignored a-rule: x\nA=1\n')).toEqual([])
  })
})
