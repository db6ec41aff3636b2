import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/messages/severity.js'
import { annotations } from '../../src/report/formats/annotations.js'
import { file, finding, mailFile, report, spanOf, unchecked } from './sample.js'

const options = { language: 'en', rest: 'summary' } as const
const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) => finding(severity, { at: { start: index, end: index + 1 } }))

describe('annotations', () => {
  test('point at the line and the columns, with a title, the sentence and the page of the rule', () => {
    expect(annotations(report([mailFile]), options).shown[0]).toEqual({
      level: 'error',
      title: expect.stringMatching(/^[A-Z].* \(smtp-tls-mismatch\)$/),
      message:
        'Port 465 uses implicit TLS, but ssl is `false`: an invitation fails after a minute and a half. Set `globalSettings__mail__smtp__ssl=true`, or port 587 if your provider offers it.\nhttps://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-tls-mismatch.md',
      file: 'bwdata/env/global.override.env',
      line: 4,
      endLine: 4,
      column: 1,
      endColumn: 38,
    })
  })

  test('come errors first, in the order of the report', () => {
    const text = 'A=1\nB=2\nC=3\n'
    const mixed = file(text, {
      findings: [
        finding('notice', { at: spanOf(text, 'A') }),
        finding('error', { at: spanOf(text, 'C') }),
        finding('warning', { at: spanOf(text, 'B') }),
        finding('error', { at: spanOf(text, 'B') }),
      ],
    })
    expect(annotations(report([mixed]), options).shown.map(({ level, line }) => `${level} ${line}`)).toEqual([
      'error 2',
      'error 3',
      'warning 2',
      'notice 1',
    ])
  })

  test('have columns only within one line', () => {
    const text = 'A="1\n2"\n'
    const [over, empty] = annotations(
      report([
        file(text, {
          findings: [
            finding('error', { at: spanOf(text, '"1\n2"') }),
            finding('warning', { at: { start: 0, end: 0 } }),
          ],
        }),
      ]),
      options,
    ).shown
    expect(over).toMatchObject({ line: 1, endLine: 2, column: null, endColumn: null })
    expect(empty).toMatchObject({ line: 1, endLine: 1, column: null, endColumn: null })
  })

  test('are ten of a level; of eleven, the tenth says behind all others where the rest are', () => {
    const text = 'x'.repeat(30)
    const ten = annotations(report([file(text, { findings: many('error', 10) })]), options)
    expect(ten.shown.map(({ column }) => column)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(ten.left).toEqual([])

    const findings = [...many('error', 11), ...many('warning', 11), ...many('notice', 1)]
    const eleven = annotations(report([file(text, { findings })]), options)
    expect(eleven.shown.map(({ level }) => level)).toEqual([
      ...Array(9).fill('error'),
      ...Array(9).fill('warning'),
      'notice',
      'error',
      'warning',
    ])
    expect(eleven.shown[19]).toEqual({
      level: 'error',
      title: '2 more errors',
      message: '2 more errors: GitHub shows ten per level. The job summary has all of them.',
      file: null,
      line: null,
      endLine: null,
      column: null,
      endColumn: null,
    })
    expect(eleven.left.map(({ level, column }) => `${level} ${column}`)).toEqual([
      'error 10',
      'error 11',
      'warning 10',
      'warning 11',
    ])
  })

  test('say of a file that was not linted why: an error where it could not be read', () => {
    const { shown } = annotations(
      report([
        unchecked('encrypted', 'secret/global.override.env', 'Encrypted with age.'),
        unchecked('unreadable', 'closed/global.override.env', 'Nobody may read it.'),
      ]),
      options,
    )
    expect(shown).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'NOT CHECKED',
        message: 'Nobody may read it.',
        file: 'closed/global.override.env',
        line: null,
      }),
      expect.objectContaining({ level: 'notice', message: 'Encrypted with age.' }),
    ])
  })

  test('are never longer than the runner takes, and never end within a character', () => {
    const says = `${'x'.repeat(3499)}\u{1f512}${'y'.repeat(2000)}`
    const [shown] = annotations(
      report([file('A=1', { findings: [finding('error', { at: { start: 0, end: 1 }, says })] })]),
      options,
    ).shown
    expect(shown?.message.length).toBeLessThan(4096)
    expect(shown?.message).toMatch(/x\.\.\.\nhttps:/)
  })

  test('hold no legacy command', () => {
    const says = 'Here is ##[error]something.'
    const [shown] = annotations(
      report([file('A=1', { findings: [finding('error', { at: { start: 0, end: 1 }, says })] })]),
      options,
    ).shown
    expect(shown?.message).toContain('Here is # #[error]something.')
  })
})
