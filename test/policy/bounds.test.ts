import { describe, expect, test } from 'vitest'
import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { parseBaseline } from '../../src/config/parse-baseline.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { ConfigError } from '../../src/messages/errors.js'
import { matcher } from '../../src/policy/glob.js'
import { GlobBudget, globLimits } from '../../src/policy/glob-budget.js'
import { directives } from '../../src/source/ignore-comment.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { defaults } from '../lint-text.js'
import { file, finding } from '../report/sample.js'
import { applySuppressions } from './apply.js'

/** The key of the sentence that work ends with, or null where it ends well. */
function endOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error.explanation.key
    throw error
  }
}

const at = { start: 0, end: 1 }

function listed<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => item(i))
}

describe('all patterns of a run together', () => {
  const longest = `{${'a,'.repeat(998)}a}${'b'.repeat(900)}`

  test('are written out up to a limit', () => {
    expect(endOf(() => matcher([longest]))).toBeNull()
    expect(endOf(() => matcher([longest, longest]))).toBe('files.patternsTooLong')
  })

  test('share it between ignores and overrides', () => {
    const pattern = `${'{a,b}'.repeat(9)}${'b'.repeat(900)}`
    const ignore = `ignore:\n  - { rule: admins-empty, files: "${pattern}", reason: x }\n`
    const overrides = `overrides:\n  - files: "${pattern}"\n`
    const end = (config: string) => endOf(() => policyOf(combine({}, parseConfig(config, 'c.yml'))))
    expect(end(ignore + overrides)).toBeNull()
    expect(end(`${ignore + overrides}  - files: "${pattern}"\n`)).toBe('files.patternsTooLong')
  })

  test.each([
    ['stars', `${'*a'.repeat(100)}b`, 'a'.repeat(200)],
    ['folders', `${'**/a/'.repeat(100)}b`, 'a/'.repeat(200)],
    ['classes', `${'*[a-bc-de-f]'.repeat(50)}x`, 'f'.repeat(200)],
  ])('are tried as long as a budget lasts: %s', (_, pattern, path) => {
    const budget = new GlobBudget({ ...globLimits, steps: 30_000 })
    const matches = matcher([pattern], budget)
    const tries = listed(100, (i) => `${path}${i}`)
    expect(endOf(() => matches(tries[0] ?? ''))).toBeNull()
    expect(endOf(() => tries.map(matches))).toBe('files.patternsTooSlow')
  })

  test('have room for a thousand overrides and a thousand files', () => {
    const config = `overrides:\n${listed(1000, (i) => `  - files: "team-${i}/**"\n    rules: { admins-empty: off }`).join('\n')}\n`
    const policy = policyOf(combine({}, parseConfig(config, 'c.yml')))
    const off = listed(1000, (i) => `team-${i}/env/global.override.env`).filter(
      (path) => policy.forFile(path).levels.get('admins-empty') === 'off',
    )
    expect(off).toHaveLength(1000)
  })

  test('resolve one path once, however many of them are tried on it', () => {
    const config = `overrides:\n${listed(50, (i) => `  - files: "x${i}/**"`).join('\n')}\nignore:\n${listed(50, (i) => `  - { rule: admins-empty, files: "y${i}/**", reason: x }`).join('\n')}\n`
    const resolved: string[] = []
    const fromRoot = (path: string) => {
      resolved.push(path)
      return path
    }
    const { forFile, ignores } = policyOf(combine({}, parseConfig(config, 'c.yml')), { fromRoot })
    for (let time = 0; time < 3; time += 1) {
      forFile('a.env')
      for (const { matchesFile } of ignores) matchesFile('a.env')
    }
    expect(resolved).toEqual(['a.env'])
  })
})

test('of thousands of ignores for one rule the first that fits is taken', () => {
  const config = `ignore:\n${listed(3000, (i) => `  - { rule: smtp-not-configured, files: "${i}/**", reason: r${i} }`).join('\n')}\n`
  const { ignores } = policyOf(combine({}, parseConfig(config, 'c.yml')))
  const files = listed(200, (i) => ({
    ...file('A=1\n', { findings: [finding('error', { at })] }),
    path: `${i}/a.env`,
    comments: [],
    isWanted: () => false,
  }))
  const judged = applySuppressions(files, { ...defaults, ignores }).files
  expect(judged.map(({ suppressed }) => suppressed.map(({ reason }) => reason))).toEqual(
    listed(200, (i) => `r${i}`).map((each) => [each]),
  )
})

test('of thousands of unknown keys the first is named, with how many more there are', () => {
  const config = listed(20_000, (i) => `k${i}: 1`).join('\n')
  expect(endOf(() => parseConfig(config, 'c.yml'))).toBe('config.andMore')
  expect(endOf(() => parseConfig(`${config}\nk7: 1\n`, 'c.yml'))).toBe('config.duplicateKey')
})

test('more aliases than a config can need are no config', () => {
  const config = `x: &x a\nfiles: [${listed(101, () => '*x').join(', ')}]\n`
  expect(endOf(() => parseConfig(config, 'c.yml'))).toBe('config.notYaml')
})

test('of ignore comments that ignore nothing a thousand are found, and the rest counted', () => {
  const text = '# override-lint-ignore admins-empty: x\n'.repeat(1003)
  const one = {
    ...file(text, { findings: [] }),
    comments: directives(scan(new SourceText(text))),
    isWanted: () => false,
  }
  const [judged] = applySuppressions([one], defaults).files
  expect([judged?.findings.length, judged?.omitted]).toEqual([1000, 3])
})

test('a baseline of a hundred thousand entries is read rule by rule, and used up in order', () => {
  const entry = (setting: string) => ({ path: 'a.env', rule: 'smtp-not-configured', setting, count: 1 })
  const text = JSON.stringify({
    version: 1,
    findings: listed(100_000, (i) => entry(`globalSettings__${i}`)),
  })
  const baseline = parseBaseline(text, 'b.json')
  const findings = listed(2000, (i) => finding('error', { at, setting: `globalSettings__${i}` }))
  const policy = {
    ...defaults,
    baseline,
    forFile: () => ({ ...defaults.forFile(''), baseline: baseline.entries }),
  }
  const [judged] = applySuppressions(
    [{ ...file('A=1\n', { findings }), path: 'a.env', comments: [], isWanted: () => false }],
    policy,
  ).files
  expect([judged?.findings.length, judged?.suppressed.length]).toEqual([0, 2000])
})
