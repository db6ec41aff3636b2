import { describe, expect, test } from 'vitest'
import { type Severity, severities } from '../../src/messages/severity.js'
import type { FailOn } from '../../src/policy/fail-on.js'
import { exitCodes, passes } from '../../src/report/verdict.js'
import { file, finding, report, unchecked } from './sample.js'

const start = { start: 0, end: 0 }
const withA = (severity: Severity) => file('', { findings: [finding(severity, { at: start })] })

describe('the verdict', () => {
  test.each<[FailOn, readonly Severity[]]>([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['notice', ['error', 'warning', 'notice']],
    ['never', []],
  ])('with fail-on %s fails for %j alone', (failOn, failing) => {
    expect(severities.filter((severity) => report([withA(severity)], failOn).verdict === 'fail')).toEqual(
      failing,
    )
  })

  test('is error when a file could not be read, whatever the others hold', () => {
    const closed = unchecked('unreadable', 'closed/global.override.env', 'Not readable.')
    expect(report([withA('error'), closed]).verdict).toBe('error')
    expect(report([closed], 'never').verdict).toBe('error')
    expect(report([closed]).files.some((each) => passes(each, 'never'))).toBe(false)
  })

  test('passes with no file, with clean files, and with files that cannot be linted by design', () => {
    const encrypted = unchecked('encrypted', 'secret/global.override.env', 'Encrypted.')
    expect(report([]).verdict).toBe('pass')
    expect(report([file('A=1'), encrypted]).verdict).toBe('pass')
  })

  test('does not count what is suppressed', () => {
    const suppressed = { by: 'config', reason: 'known', finding: finding('error', { at: start }) } as const
    expect(report([file('', { suppressed: [suppressed] })], 'notice').verdict).toBe('pass')
  })

  test('gives the exit code', () => {
    expect(exitCodes).toEqual({ pass: 0, fail: 1, error: 2, bug: 3 })
  })
})
