import { describe, expect, test } from 'vitest'
import { ApartEdits, type Edit, edited, inOrder } from '../../src/source/edit.js'
import { rawText, SourceText } from '../../src/source/text.js'

function edit(start: number, end: number, text = ''): Edit {
  return { span: { start, end }, text }
}

describe('edits', () => {
  test.each<[string, readonly Edit[], string]>([
    ['none', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'X')], 'aXdef'],
    ['an insertion at the start and one at the end', [edit(0, 0, 'X'), edit(6, 6, 'Y')], 'XabcdefY'],
    ['a deletion of everything', [edit(0, 6)], ''],
    ['several, whatever their order', [edit(4, 5, 'Y'), edit(1, 2, 'X')], 'aXcdYf'],
    ['one that begins where another ends', [edit(2, 3, 'Y'), edit(1, 2, 'X')], 'aXYdef'],
    ['insertions at one place, in the order they were given', [edit(2, 2, 'X'), edit(2, 2, 'Y')], 'abXYcdef'],
    ['an insertion before what is replaced', [edit(2, 3, 'Y'), edit(2, 2, 'X')], 'abXYdef'],
  ])('%s', (_, edits, expected) => {
    expect(rawText(edited(new SourceText('abcdef'), edits))).toBe(expected)
  })

  test('are put in order by place, without touching what was given', () => {
    const given = [edit(3, 4), edit(1, 3), edit(1, 2)]
    expect(inOrder(given)).toEqual([edit(1, 2), edit(1, 3), edit(3, 4)])
    expect(given[0]).toEqual(edit(3, 4))
  })
})

describe('edits that do not touch each other', () => {
  test.each<[string, Edit, boolean]>([
    ['before', edit(0, 4), true],
    ['into its start', edit(0, 5), false],
    ['up to its start, inserting', edit(4, 4), false],
    ['at its start', edit(4, 6), false],
    ['inside', edit(5, 6), false],
    ['inside, inserting', edit(5, 5), false],
    ['around', edit(3, 9), false],
    ['out of its end', edit(7, 9), false],
    ['at its end', edit(8, 9), true],
    ['at its end, inserting', edit(8, 8), true],
    ['behind', edit(9, 9), true],
  ])('one %s', (_, other, apart) => {
    const edits = new ApartEdits()
    expect(edits.add([edit(4, 8)])).toBe(true)
    expect(edits.add([other])).toBe(apart)
    expect(edits.add([other])).toBe(false)
  })

  test('insertions at one place touch', () => {
    const edits = new ApartEdits()
    expect([edits.add([edit(2, 2)]), edits.add([edit(2, 2)]), edits.add([edit(3, 3)])]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('all of several are added, or none', () => {
    const edits = new ApartEdits()
    expect(edits.add([edit(10, 12), edit(0, 2), edit(20, 22)])).toBe(true)
    expect(edits.add([edit(4, 5), edit(11, 13)])).toBe(false)
    expect(edits.add([edit(4, 5), edit(12, 20)])).toBe(true)
    expect(edits.add([edit(4, 5)])).toBe(false)
    expect(edits.add([])).toBe(true)
  })

  test('each is held against both companions among many', () => {
    const edits = new ApartEdits()
    for (const at of [50, 10, 30, 40, 20]) expect(edits.add([edit(at, at + 5)])).toBe(true)
    for (const at of [10, 20, 30, 40, 50]) {
      expect(edits.add([edit(at + 4, at + 6)])).toBe(false)
      expect(edits.add([edit(at - 1, at + 1)])).toBe(false)
      expect(edits.add([edit(at + 6, at + 8)])).toBe(true)
    }
  })
})
