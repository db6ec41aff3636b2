import { describe, expect, test } from 'vitest'
import { lint } from '../src/lint.js'
import { tally } from '../src/report/formats/tally.js'
import { SourceText } from '../src/source/text.js'
import { defaults, sourceOf } from './lint-text.js'

const report = (...contents: readonly string[]) =>
  lint(
    contents.map((content, index) => sourceOf(new SourceText(content), `${index}.global.override.env`)),
    defaults,
  )
const count = (rule: string, { files }: ReturnType<typeof report>) =>
  files.map(({ findings }) => findings.filter((finding) => finding.rule === rule).length)

describe('a file made to have very many findings', () => {
  test('gets a thousand of a kind, and the last line says how many more there are', () => {
    const found = report(
      `globalSettings__mail__smtp__ssl=vrai\n${'globalSettings__nothing=x\n'.repeat(1003)}`,
    )
    expect(count('unknown-setting', found)).toEqual([1000])
    expect(found.files[0]?.omitted).toBe(3)
    expect(tally(found, 'en')).toMatch(/, 3 more of the same kind$/)
    expect(found.verdict).toBe('fail')
  })

  test('keeps an error behind a thousand warnings of the same rule', () => {
    const warnings = 'A=$x\n'.repeat(1003)
    const found = report(`${warnings}globalSettings__mail__smtp__password=a$x\n`)
    const severities = new Set(found.files[0]?.findings.map(({ rule, severity }) => `${severity} ${rule}`))
    expect(severities).toContain('error value-interpolated')
  })

  test('names a hundred other places beside one finding', () => {
    const found = report('globalSettings__mail__smtp__host=a\n'.repeat(300))
    expect(Math.max(...(found.files[0]?.findings ?? []).map(({ related }) => related.length))).toBe(100)
  })

  test('takes nothing from an ordinary one', () => {
    expect(report('globalSettings__nothing=x\n').files[0]?.omitted).toBe(0)
  })
})

test('after a hundred thousand findings one of each kind in a file has to do', () => {
  const many = 'globalSettings__nothing=x\n'.repeat(1000)
  const found = count('unknown-setting', report(...Array.from({ length: 103 }, () => many)))
  expect(new Set(found)).toEqual(new Set([1000, 1]))
  expect(found.filter((each) => each === 1)).toHaveLength(3)
})
