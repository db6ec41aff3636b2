import { describe, expect, test } from 'vitest'
import { agree, touchedKeys } from '../../src/readers/agreement.js'
import { settingKey } from '../../src/readers/dotnet/key.js'
import type { UpdateOptions } from '../../src/readers/setup/update.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

const sql = 'globalSettings__sqlServer__connectionString'
const options: UpdateOptions = { url: 'https://vault.example.org', pushNotifications: true }

function agrees(before: string, after: string, ...except: string[]): boolean {
  return agree(new SourceText(before), new SourceText(after), new Set(except.map(settingKey)), options)
}

describe('all readers agree', () => {
  test.each([
    ['on the same text', 'A=1\n', 'A=1\n'],
    ['on another order of names', 'A=1\nB=2\n', 'B=2\nA=1\n'],
    ['on quotes around what they change nothing of', 'A=1\n', "A='1'\n"],
    ['on another case of a name', 'Ab=1\n', 'aB=1\n'],
    ['on a first line that a later one outdoes', 'A=1\nA=2\n', 'A=2\n'],
    ['on names without a value', 'A\n', 'A\n'],
    ['on what was rejected before', 'A="\n', "A='\n"],
    ['on comments', '# a\nA=1\n', 'A=1\n'],
  ])('%s', (_, before, after) => {
    expect(agrees(before, after)).toBe(true)
  })
})

describe('they do not agree', () => {
  test.each([
    ['on another value', 'A=1\n', 'A=2\n'],
    ['on another last value', 'A=1\nA=2\n', 'A=2\nA=1\n'],
    ['on a name more', 'A=1\n', 'A=1\nB=2\n'],
    ['on a name less', 'A=1\nB=2\n', 'A=1\n'],
    ['on a value that comes', 'A\n', 'A=1\n'],
    ['on a value that goes', 'A=1\n', 'A\n'],
    ['on a file that Compose rejects then', 'A=1\n', "A=1\nA's\n"],
    ['on what is left after Bitwarden’s update alone', "X='a'\n", "X='a'\n# Y=1\nexport X='b'\nX='a'\n"],
    ['on what Setup alone reads', `${sql}="Password=a"\n`, `${sql}='Password=a'\n`],
    ['on the first line of two, which Setup alone reads', `${sql}=a\n${sql}=b\n`, `${sql}=b\n`],
  ])('%s', (_, before, after) => {
    expect(agrees(before, after)).toBe(false)
  })
})

describe('a name that may differ', () => {
  test('is looked at by nobody, in any case', () => {
    expect(agrees('Ab=1\n', 'Ab=2\n', 'ab')).toBe(true)
    expect(agrees('A=1\nB=2\n', 'A=1\n', 'b')).toBe(true)
    expect(agrees(`${sql}="Password=a"\n`, `${sql}='Password=a'\n`, sql.toLowerCase())).toBe(true)
  })

  test('excuses no other, nor a file that is rejected', () => {
    expect(agrees('A=1\nB=2\n', 'A=2\nB=1\n', 'a')).toBe(false)
    expect(agrees('A=1\n', 'A="\n', 'a')).toBe(false)
  })
})

describe('the keys that edits touch', () => {
  const scanned = scan(new SourceText('Ab=1\nCd=2\nEf=3\n'))

  test.each([
    [[0, 1], ['AB']],
    [[4, 4], ['AB']],
    [
      [4, 5],
      ['AB', 'CD'],
    ],
    [[5, 5], ['CD']],
    [[9, 9], ['CD']],
    [[6, 8], ['CD']],
    [
      [0, 14],
      ['AB', 'CD', 'EF'],
    ],
    [[10, 14], ['EF']],
  ])('an edit of %j touches %j', ([start = 0, end = 0], keys) => {
    expect(touchedKeys(scanned, [{ span: { start, end }, text: '' }])).toEqual(keys)
  })

  test('several edits touch what each of them touches', () => {
    const edit = (start: number) => ({ span: { start, end: start + 1 }, text: '' })
    expect(touchedKeys(scanned, [edit(0), edit(11)])).toEqual(['AB', 'EF'])
    expect(touchedKeys(scanned, [])).toEqual([])
  })
})
