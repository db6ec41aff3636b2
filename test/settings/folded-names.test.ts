import { expect, test } from 'vitest'
import { foldedNames } from '../../src/settings/folded-names.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

const scanned = scan(new SourceText('Ab=1\nCd=2\nEf=3\n'))

test.each([
  [[0, 1], ['ab']],
  [[4, 4], ['ab']],
  [
    [4, 5],
    ['ab', 'cd'],
  ],
  [[5, 5], ['cd']],
  [[9, 9], ['cd']],
  [[6, 8], ['cd']],
  [
    [0, 14],
    ['ab', 'cd', 'ef'],
  ],
  [[10, 14], ['ef']],
])('an edit of %j touches %j', ([start = 0, end = 0], names) => {
  expect(foldedNames(scanned, [{ span: { start, end }, text: '' }])).toEqual(names)
})

test('several edits touch what each of them touches', () => {
  const edit = (start: number) => ({ span: { start, end: start + 1 }, text: '' })
  expect(foldedNames(scanned, [edit(0), edit(11)])).toEqual(['ab', 'ef'])
  expect(foldedNames(scanned, [])).toEqual([])
})
