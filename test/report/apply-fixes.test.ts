import { describe, expect, test } from 'vitest'
import { applyFixes, type FixLevel } from '../../src/report/apply-fixes.js'
import type { Finding } from '../../src/rules/finding.js'
import { encode } from '../../src/source/decode.js'
import { SourceText } from '../../src/source/text.js'
import { finding, sentence, spanOf } from './sample.js'

const text = 'A=1\nB=2\nC=3\nD=4\n'

type Safety = NonNullable<Finding['fix']>['safety']

function edit(part: string, replacement: string, safety: Safety = 'safe', setting: string | null = null) {
  const at = spanOf(text, part)
  const fix = { safety, description: sentence('done'), edits: [{ span: at, text: replacement }] }
  return finding('error', { at, setting, fix })
}

/** The text after the fixes, and the parts of it before that were fixed. */
function applied(findings: readonly Finding[], level: FixLevel = 'safe') {
  const before = new SourceText(text)
  const after = applyFixes(before, findings, level, { url: null, pushNotifications: null })
  return {
    text: new TextDecoder().decode(encode(after.text)),
    fixed: after.fixed.map(({ at }) => text.slice(at.start, at.end)),
  }
}

/** A fix that says it is safe, and makes Compose reject the file. */
const broken = (part: string) => edit(part, `${part[0]}="`)

describe('applying fixes', () => {
  test('leaves what has no fix', () => {
    expect(applied([finding('error', { at: spanOf(text, 'A') })])).toEqual({ text, fixed: [] })
  })

  test.each<[Safety, FixLevel, boolean]>([
    ['safe', 'safe', true],
    ['unsafe', 'safe', false],
    ['display', 'safe', false],
    ['safe', 'unsafe', true],
    ['unsafe', 'unsafe', true],
    ['display', 'unsafe', false],
  ])('of a %s fix at level %s: %s', (safety, level, done) => {
    expect(applied([edit('B=2', 'B=9', safety)], level).fixed).toEqual(done ? ['B=2'] : [])
  })

  test('takes the first of two that touch each other', () => {
    expect(applied([edit('B=2', 'B=8'), edit('2', '9'), edit('C=3', 'C=7')])).toEqual({
      text: 'A=1\nB=8\nC=7\nD=4\n',
      fixed: ['B=2', 'C=3'],
    })
  })

  test('does what is safe, and not what only says that it is', () => {
    const findings = [edit('A=1', 'A=9'), edit('B=2', 'B=9'), broken('C=3'), edit('D=4', 'D=9')]
    expect(applied(findings)).toEqual({ text: 'A=9\nB=9\nC=3\nD=9\n', fixed: ['A=1', 'B=2', 'D=4'] })
  })

  test('does nothing where none is safe', () => {
    expect(applied([broken('B=2'), edit('D=4', "D='")])).toEqual({ text, fixed: [] })
  })

  test('does what is asked for where that may be unsafe', () => {
    expect(applied([broken('C=3')], 'unsafe').fixed).toEqual(['C=3'])
  })

  test('may change the setting that the finding is about, and no other', () => {
    const rename = (setting: string | null) => edit('A=1', 'E=1', 'safe', setting)
    expect(applied([rename('E')]).fixed).toEqual(['A=1'])
    expect(applied([rename('e')]).fixed).toEqual(['A=1'])
    expect(applied([rename(null)]).fixed).toEqual([])
    expect(applied([rename('F')]).fixed).toEqual([])
  })
})
