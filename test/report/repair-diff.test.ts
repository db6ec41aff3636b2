import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { repair } from '../../src/report/apply-fixes.js'
import type { TextOptions } from '../../src/report/formats/text/terminal.js'
import { renderRepair } from '../../src/report/preview/fix-diff.js'
import type { Finding } from '../../src/rules/finding.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'
import { finding, sentence, spanOf } from './sample.js'

const plain: TextOptions = { language: 'en', color: false, hyperlinks: false, ascii: false, width: 100 }
const options = { url: null, pushNotifications: null }

function diff(content: string, findings: readonly Finding[], how: TextOptions): readonly string[] {
  const before = scan(new SourceText(content))
  return renderRepair('a.env', before, repair(before, findings, 'safe', options), how).split('\n')
}

/** What `--fix-dry-run` shows of a file, by line. */
function shown(content: string, how = plain): readonly string[] {
  const [file] = lint([sourceOf(new SourceText(content))], defaults).files
  return diff(content, file?.findings ?? [], how)
}

const head = ['--- a.env', '+++ a.env (repaired)']

describe('the diff of a repair', () => {
  test('shows the lines that change, with the values masked, and what was done', () => {
    const file = 'A=1\nglobalSettings__mail__smtp__ssl=vrai\nB=2\n  globalSettings__hibpApiKey=key\n'
    expect(shown(file)).toEqual([
      ...head,
      '@@ -2,1 +2,1 @@',
      '-globalSettings__mail__smtp__ssl=••••••••',
      '+globalSettings__mail__smtp__ssl=••••••••',
      '@@ -4,1 +4,1 @@',
      '-  globalSettings__hibpApiKey=••••••••',
      '+globalSettings__hibpApiKey=••••••••',
      '- Set `globalSettings__mail__smtp__ssl` to `true`',
      '- Begin the line with `globalSettings__hibpApiKey=`',
      '',
    ])
  })

  test('shows a line that goes, and counts those below one less', () => {
    const name = 'globalSettings__siteName'
    expect(shown(`A=1\n${name}=x\n${name}=x\n  globalSettings__hibpApiKey=key\n`)).toEqual([
      ...head,
      '@@ -2,1 +1,0 @@',
      `-${name}=••••••••`,
      '@@ -4,1 +3,1 @@',
      '-  globalSettings__hibpApiKey=••••••••',
      '+globalSettings__hibpApiKey=••••••••',
      '- Delete line 2',
      '- Begin the line with `globalSettings__hibpApiKey=`',
      '',
    ])
  })

  test('is empty where nothing is repaired', () => {
    expect(shown('A=1\n')).toEqual([''])
  })

  test('paints what goes red and what comes green', () => {
    const colored = shown('globalSettings__mail__smtp__ssl=vrai\n', { ...plain, color: true }).join('\n')
    expect(colored).toContain('\u001b[31m-globalSettings__mail__smtp__ssl=')
    expect(colored).toContain('\u001b[32m+globalSettings__mail__smtp__ssl=')
  })
})

describe('edits by hand', () => {
  function edit(text: string, part: string, replacement: string): Finding {
    const edits = [{ span: spanOf(text, part), text: replacement }]
    return finding('error', {
      at: edits[0]?.span ?? { start: 0, end: 0 },
      fix: { safety: 'safe', description: sentence('done'), edits },
    })
  }

  function insert(at: number, text: string): Finding {
    const edits = [{ span: { start: at, end: at }, text }]
    return finding('error', {
      at: { start: at, end: at },
      fix: { safety: 'safe', description: sentence('done'), edits },
    })
  }

  const text = '# a\n# b\n# c\n'

  test.each<[string, readonly Finding[], readonly string[]]>([
    ['a line at the start', [insert(0, '# x\n')], ['@@ -0,0 +1,1 @@', '+# ••••••••']],
    ['two lines at the end', [insert(12, '# x\n# y\n')], ['@@ -3,0 +4,2 @@', '+# ••••••••', '+# ••••••••']],
    ['a part of a line', [edit(text, 'b', 'x')], ['@@ -2,1 +2,1 @@', '-# ••••••••', '+# ••••••••']],
    [
      'a line for two',
      [edit(text, '# a\n# b\n', '# x\n')],
      ['@@ -1,2 +1,1 @@', '-# ••••••••', '-# ••••••••', '+# ••••••••'],
    ],
    [
      'two lines made one',
      [edit(text, '\n# b', ' b')],
      ['@@ -1,2 +1,1 @@', '-# ••••••••', '-# ••••••••', '+# ••••••••'],
    ],
    [
      'two places of a line are one stretch',
      [edit(text, '# b', '# ##b'), insert(7, 'x')],
      ['@@ -2,1 +2,1 @@', '-# ••••••••', '+# ••••••••'],
    ],
    [
      'two lines beside each other are two',
      [edit(text, '# b', '# x'), edit(text, '# c', '# y')],
      ['@@ -2,1 +2,1 @@', '-# ••••••••', '+# ••••••••', '@@ -3,1 +3,1 @@', '-# ••••••••', '+# ••••••••'],
    ],
  ])('%s', (_, findings, hunks) => {
    const done = findings.map(() => '- done')
    expect(diff(text, findings, plain)).toEqual([...head, ...hunks, ...done, ''])
  })
})
