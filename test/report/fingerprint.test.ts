import { describe, expect, test } from 'vitest'
import type { LintedFile } from '../../src/report/assemble.js'
import { fingerprints, fnv1a } from '../../src/report/fingerprint.js'
import duplicateSettingCase from '../../src/rules/names/duplicate-setting-case.js'
import { file, finding, mailFile, report } from './sample.js'

const at = (start: number) => ({ start, end: start })
const setting = 'globalSettings__mail__smtp__ssl'

/** Of the findings of a file, then of the suppressed ones, as its report has them. */
function namesIn(one: LintedFile): string[] {
  const [reported] = report([one]).files
  return [...(reported?.findings ?? []), ...(reported?.suppressed ?? [])].map(
    ({ fingerprint }) => fingerprint,
  )
}

function names(...findings: ReturnType<typeof finding>[]): string[] {
  return namesIn(file('\n\n\n\n', { findings }))
}

describe('a fingerprint', () => {
  test('is a hash of rule, message, path and setting, always the same', () => {
    expect(namesIn(mailFile)).toMatchInlineSnapshot(`
      [
        "462e3b192589cede",
        "8533566a42134578",
        "405c5a6ecc0c5823",
        "c84836efa88b4d06",
      ]
    `)
  })

  test('does not change with the line, the severity or the sentence', () => {
    const before = names(finding('error', { setting, at: at(0), says: 'one' }))
    expect(names(finding('notice', { setting, at: at(3), says: 'two' }))).toEqual(before)
  })

  test('differs by rule, by message, by setting and by path', () => {
    const one = finding('error', { setting, at: at(0) })
    const others = [
      { ...one, rule: duplicateSettingCase.id },
      { ...one, messageId: 'placeholder' },
      { ...one, setting: null },
    ].flatMap((other) => names(other))
    const elsewhere = namesIn(file('', { path: 'other.env', findings: [one] }))
    expect(new Set([...names(one), ...others, ...elsewhere]).size).toBe(5)
  })

  test('tells equal findings apart by their order', () => {
    const twice = names(finding('error', { at: at(0) }), finding('error', { at: at(2) }))
    expect(new Set(twice).size).toBe(2)
    expect(twice[0]).toBe(names(finding('error', { at: at(2) }))[0])
  })

  test('stays when another finding is turned off', () => {
    const first = finding('error', { at: at(0) })
    const second = finding('error', { at: at(2) })
    const both = namesIn(file('\n\n\n', { findings: [first, second] }))
    const suppressed = [{ finding: first, by: 'config', reason: 'known' }] as const
    expect(namesIn(file('\n\n\n', { findings: [second], suppressed }))).toEqual([both[1], both[0]])
  })

  test('compares a renamed file under its former path', () => {
    const moved = finding('error', { at: at(0) })
    const before = namesIn(file('', { path: 'old.env', findings: [moved] }))
    expect(fingerprints([moved], 'old.env').get(moved)).toBe(before[0])
  })
})

/** Vectors of the FNV specification (RFC 9923, appendix). */
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of %j is %s', (text, hash) => {
  expect(fnv1a(text)).toBe(hash)
})
