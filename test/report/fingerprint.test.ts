import { describe, expect, test } from 'vitest'
import { fingerprints } from '../../src/report/fingerprint.js'
import { fnv1a } from '../../src/report/hash.js'
import duplicateSettingCase from '../../src/rules/names/duplicate-setting-case.js'
import { file, finding, mailFile } from './sample.js'

const at = (start: number) => ({ start, end: start })
const setting = 'globalSettings__mail__smtp__ssl'

function names(...findings: ReturnType<typeof finding>[]): string[] {
  return [...fingerprints(file('\n\n\n\n', { findings })).values()]
}

describe('a fingerprint', () => {
  test('is a hash of rule, message, path and setting, always the same', () => {
    expect([...fingerprints(mailFile).values()]).toMatchInlineSnapshot(`
      [
        "c84836efa88b4d06",
        "462e3b192589cede",
        "8533566a42134578",
        "405c5a6ecc0c5823",
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
    const elsewhere = [...fingerprints(file('', { path: 'other.env', findings: [one] })).values()]
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
    const both = fingerprints(file('\n\n\n', { findings: [first, second] }))
    const one = fingerprints(
      file('\n\n\n', {
        findings: [second],
        suppressed: [{ finding: first, by: 'config', reason: 'known' }],
      }),
    )
    expect(one.get(second)).toBe(both.get(second))
    expect(one.get(first)).toBe(both.get(first))
  })

  test('compares a renamed file under its former path', () => {
    const moved = finding('error', { at: at(0) })
    const before = fingerprints(file('', { path: 'old.env', findings: [moved] }))
    const after = fingerprints(file('', { path: 'new.env', findings: [moved] }), 'old.env')
    expect(after.get(moved)).toBe(before.get(moved))
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
