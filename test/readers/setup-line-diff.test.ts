import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type DiffLine, diffLines } from '../../src/readers/setup/line-diff.js'
import { readAsSetup, type SetupLine } from '../../src/readers/setup/read-setup.js'
import { writeAnew } from '../../src/readers/setup/update.js'
import { SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

function diff(before: string, after: string): readonly DiffLine[] {
  return diffLines(readAsSetup(new SourceText(before)), readAsSetup(new SourceText(after)))
}

const text = (line: SetupLine) =>
  line.kind === 'entry' ? `${reveal(line.key)}=${reveal(line.text)}` : line.what

const shown = (lines: readonly DiffLine[]) =>
  lines.map((line) => `${line.sign}${text(line.sign === '+' ? line.after : line.before)}`)

describe('a comparison line by line', () => {
  test('keeps what stays in order, and says of the rest what became of it', () => {
    const lines = diff('# a\nB=1\nC=2\nD=3\nA=4\n', 'A=4\nB=1\nC=5\nE=6\n')
    expect(shown(lines)).toEqual(['+A=4', '-comment', ' B=1', '-C=2', '+C=5', '+E=6', '-D=3', '-A=4'])
    expect(lines.flatMap((line) => (line.sign === ' ' ? [] : [line.fate]))).toEqual([
      'moved',
      'gone',
      'changed',
      'changed',
      'added',
      'gone',
      'moved',
    ])
  })

  test('a repeated key comes from its last line', () => {
    expect(shown(diff('A=1\nA=2\n', 'A=2\n'))).toEqual(['-A=1', ' A=2'])
  })

  const line = fc.oneof(
    fc.constantFrom('A=1', 'A=2', 'B=1', 'X=a\\"b', '# c', '', 'N', 'adminSettings__admins=a'),
    fc.constantFrom('globalSettings__mail__smtp__host=h', 'globalSettings__installation__id=i'),
  )
  property.prop([fc.array(line, { maxLength: 12 })])('has both sides in it, line for line', (written) => {
    const before = new SourceText(written.map((each) => `${each}\n`).join(''))
    const after = writeAnew(readAsSetup(before), {
      url: 'https://vault.example.org',
      pushNotifications: true,
    })
    const lines = diffLines(readAsSetup(before), readAsSetup(after))
    expect(lines.flatMap((each) => (each.sign === '+' ? [] : [text(each.before)]))).toEqual(
      readAsSetup(before).lines.map(text),
    )
    expect(lines.flatMap((each) => (each.sign === '-' ? [] : [text(each.after)]))).toEqual(
      readAsSetup(after).lines.map(text),
    )
  })
})
