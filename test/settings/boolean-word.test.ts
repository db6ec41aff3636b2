import { describe, expect, it } from 'vitest'
import { booleanWord } from '../../src/settings/values/boolean-word.js'
import booleans from '../../src/settings/values/booleans.json' with { type: 'json' }
import { Value } from '../../src/source/value.js'

describe('booleanWord', () => {
  it.each(Object.entries(booleans))('knows the words of %s', (_, { true: yes, false: no }) => {
    for (const word of yes) expect(booleanWord(new Value(word))?.means).toBe(true)
    for (const word of no) expect(booleanWord(new Value(word))?.means).toBe(false)
  })

  it.each([
    ['VRAI', true],
    [' vrai ', true],
    ['„ true“', true],
    ['“false”', false],
    ['verdadero', true],
    ['no', false],
    ['não', false],
    ['nao', false],
    ['ｙｅｓ', true],
    ['0', false],
  ])('takes %s for %s', (text, means) => {
    expect(booleanWord(new Value(text))?.means).toBe(means)
  })

  it.each(['', 'REPLACE', 'truee', '2', 'x'.repeat(10_000), 'constructor'])(
    'takes %.20s for neither',
    (text) => {
      expect(booleanWord(new Value(text))).toBeNull()
    },
  )

  it('gives the table’s own word, never the text of the file', () => {
    expect(booleanWord(new Value('  VRAI '))?.word).toBe('vrai')
  })
})
