import { describe, expect, test } from 'vitest'
import { file, finding, mailFile, report, spanOf, unchecked } from './sample.js'

describe('a report', () => {
  test('is in order of path, line, column and rule, whatever the order of its parts', () => {
    const text = 'A=1\nB=2 C=3\n'
    const shuffled = [
      finding('error', { rule: 'unknown-setting', at: spanOf(text, 'C') }),
      finding('error', { rule: 'unknown-setting', at: spanOf(text, 'B') }),
      finding('notice', { rule: 'duplicate-setting-case', at: spanOf(text, 'B') }),
      finding('warning', { rule: 'unknown-setting', at: spanOf(text, 'A') }),
    ]
    const { files } = report([
      file('', { path: 'b/global.override.env' }),
      file('', { path: 'B/global.override.env' }),
      file(text, { path: 'a/global.override.env', findings: shuffled }),
    ])
    expect(files.map(({ path }) => path)).toEqual([
      'B/global.override.env',
      'a/global.override.env',
      'b/global.override.env',
    ])
    expect(files[1]?.findings.map(({ rule, at }) => [rule, at.start])).toEqual([
      ['unknown-setting', 0],
      ['duplicate-setting-case', 4],
      ['unknown-setting', 4],
      ['unknown-setting', 8],
    ])
  })

  test('counts findings by severity, and only the files that were linted', () => {
    const { counts } = report([
      mailFile,
      file('', { path: 'clean.global.override.env' }),
      file('', { path: '.github/override-lint.yml', role: 'config' }),
      unchecked('encrypted', 'secret/global.override.env', 'Encrypted.'),
      unchecked('binary', 'binary/global.override.env', 'Not text.'),
      unchecked('unreadable', 'closed/global.override.env', 'Not readable.'),
    ])
    expect(counts).toEqual({ files: 2, error: 2, warning: 1, notice: 0, suppressed: 1 })
  })
})
