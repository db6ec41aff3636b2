import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../src/messages/rule-id.js'
import type { Severity } from '../../src/messages/severity.js'
import { type Accepting, accept } from '../../src/policy/apply-suppressions.js'
import type { Baseline, BaselineEntry } from '../../src/policy/baseline.js'
import type { Ignore } from '../../src/policy/suppression.js'
import { place } from '../../src/report/place.js'
import type { FileReport } from '../../src/report/report.js'
import type { SettingName } from '../../src/settings/catalogue/setting.js'
import { SourceText } from '../../src/source/text.js'
import { file, finding, spanOf, unchecked } from './sample.js'

const host = 'globalSettings__mail__smtp__host'
const text = `A=1\n${host}=x\nB=2\n`
const path = 'bwdata/env/global.override.env'
const config = { path: '.override-lint.yml', text: new SourceText('ignore:\n  - rule: x\n') }

function found(at: string, rule = 'smtp-not-configured', setting: string | null = null) {
  return finding('error', { rule, setting, at: spanOf(text, at) })
}

function ignore(rule: string, parts: Partial<Ignore> = {}): Ignore {
  return { rule: rule as RuleId, matchesFile: () => true, setting: null, reason: 'a lab', line: 2, ...parts }
}

interface Chosen {
  readonly ignore?: readonly Ignore[]
  readonly entries?: readonly BaselineEntry[]
  readonly complete?: boolean
  readonly level?: Severity | 'off'
}

function accepting({ ignore = [], entries, complete = false, level }: Chosen): Accepting {
  const baseline: Baseline | null = entries === undefined ? null : { path: 'known.json', entries }
  const rules = new Map<string, Severity | 'off'>(level === undefined ? [] : [['ignore-unused', level]])
  return { ignore, baseline, config, complete, forFile: () => ({ rules, accepted: entries ?? [] }) }
}

function entry(count: number, rule = 'smtp-not-configured', setting: string | null = null): BaselineEntry {
  return { path, rule: rule as RuleId, setting: setting as SettingName | null, count }
}

/** Findings as `line severity rule messageId`, and what was set aside as `line by reason`; file by file. */
function accepted(files: readonly FileReport[], chosen: Chosen) {
  return accept(files, accepting(chosen)).map((each) => [
    each.path,
    ...each.findings.map(
      ({ at, severity, rule, messageId }) => `${place(each, at).line} ${severity} ${rule} ${messageId}`,
    ),
    ...each.suppressed.map(
      ({ finding: { at }, by, reason }) => `${place(each, at).line} by ${by}: ${reason}`,
    ),
  ])
}

describe('an ignore of the config', () => {
  test.each<[string, Ignore, boolean]>([
    ['of the rule', ignore('smtp-not-configured'), true],
    ['of another rule', ignore('admins-empty'), false],
    ['of the setting', ignore('smtp-not-configured', { setting: host }), true],
    ['of the setting in another case', ignore('smtp-not-configured', { setting: host.toUpperCase() }), true],
    ['of another setting', ignore('smtp-not-configured', { setting: `${host}s` }), false],
    ['of another file', ignore('smtp-not-configured', { matchesFile: (at) => at !== path }), false],
  ])('%s', (_, each, accepts) => {
    const files = [file(text, { findings: [found(`${host}=x`, 'smtp-not-configured', host)] })]
    expect(accepted(files, { ignore: [each] })).toEqual([
      [path, accepts ? '2 by config: a lab' : '2 error smtp-not-configured missing'],
    ])
  })

  test('of a setting accepts nothing that is about no setting', () => {
    const files = [file(text, { findings: [found('A=1')] })]
    expect(accepted(files, { ignore: [ignore('smtp-not-configured', { setting: host })] })).toEqual([
      [path, '1 error smtp-not-configured missing'],
    ])
  })
})

describe('a baseline', () => {
  test('accepts the first of its findings, and the rest stays', () => {
    const files = [file(text, { findings: [found('B=2'), found('A=1'), found(`${host}=x`)] })]
    expect(accepted(files, { entries: [entry(2)] })).toEqual([
      [path, '3 error smtp-not-configured missing', '1 by baseline: known.json', '2 by baseline: known.json'],
    ])
  })

  test.each<[string, BaselineEntry]>([
    ['another rule', entry(1, 'admins-empty', host)],
    ['another setting', entry(1, 'smtp-not-configured', `${host}s`)],
    ['no setting', entry(1)],
  ])('accepts nothing where it speaks of %s', (_, known) => {
    const files = [file(text, { findings: [found(`${host}=x`, 'smtp-not-configured', host)] })]
    expect(accepted(files, { entries: [known] })).toEqual([[path, '2 error smtp-not-configured missing']])
  })

  test('does so behind the config, so that its count is not used up', () => {
    const files = [file(text, { findings: [found('A=1', 'smtp-not-configured', host), found('B=2')] })]
    const chosen = { ignore: [ignore('smtp-not-configured', { setting: host })], entries: [entry(1)] }
    expect(accepted(files, chosen)).toEqual([[path, '1 by config: a lab', '3 by baseline: known.json']])
  })
})

describe('a comment', () => {
  const directive = '# override-lint-ignore smtp-not-configured: a lab\n'

  test('accepts the finding it stands above, and no other', () => {
    const commented = `A=1\n${directive}B=2\nC=3\n`
    const at = (part: string) => finding('error', { at: spanOf(commented, part) })
    const files = [file(commented, { findings: [at('A=1'), at('B=2'), at('C=3')] })]
    expect(accepted(files, {})).toEqual([
      [
        path,
        '1 error smtp-not-configured missing',
        '4 error smtp-not-configured missing',
        `3 by comment: ${path}:2`,
      ],
    ])
  })

  test('of two above different lines each accepts its own', () => {
    const commented = `${directive}A=1\n${directive}B=2\n`
    const at = (part: string) => finding('error', { at: spanOf(commented, part) })
    expect(accepted([file(commented, { findings: [at('A=1'), at('B=2')] })], {})).toEqual([
      [path, `2 by comment: ${path}:1`, `4 by comment: ${path}:3`],
    ])
  })

  test.each([
    ['notice', ['1 notice ignore-unused comment']],
    ['off', []],
  ] as const)('that accepts nothing is told as %s', (level, expected) => {
    expect(accepted([file(`${directive}A=1\n`)], { level })).toEqual([[path, ...expected]])
  })
})

describe('what accepts nothing', () => {
  const idle = { ignore: [ignore('admins-empty')], entries: [entry(1, 'admins-empty')] }

  test('is told of the config at its line, and of the baseline', () => {
    expect(accepted([file(text)], { ...idle, complete: true })).toEqual([
      [path],
      [config.path, '2 notice ignore-unused config'],
      ['known.json', '1 notice ignore-unused baseline'],
    ])
  })

  test('at the last line of a config that has become shorter', () => {
    const chosen = { ignore: [ignore('admins-empty', { line: 9 })], complete: true }
    expect(accepted([file(text)], chosen)).toEqual([[path], [config.path, '3 notice ignore-unused config']])
  })

  test('at the level that the user chose', () => {
    expect(accepted([file(text)], { ...idle, complete: true, level: 'error' })).toEqual([
      [path],
      [config.path, '2 error ignore-unused config'],
      ['known.json', '1 error ignore-unused baseline'],
    ])
    expect(accepted([file(text)], { ...idle, complete: true, level: 'off' })).toEqual([[path]])
  })

  test('is not told where some files were not judged or could not be read', () => {
    expect(accepted([file(text)], idle)).toEqual([[path]])
    const closed = unchecked('encrypted', 'b.env', 'Encrypted.')
    expect(accepted([file(text), closed], { ...idle, complete: true })).toEqual([[path], ['b.env']])
  })

  test('is told of nothing where all accept something, in whichever file', () => {
    const files = [
      file(text),
      file(text, { path: 'b.env', findings: [found('A=1', 'admins-empty'), found('B=2')] }),
    ]
    const chosen = { ignore: [ignore('admins-empty')], entries: [entry(1)], complete: true }
    expect(accepted(files, chosen)).toEqual([
      [path],
      ['b.env', '1 by config: a lab', '3 by baseline: known.json'],
    ])
  })

  test('is told of nothing where nothing is accepted', () => {
    const nothing = { ...accepting({ complete: true }), config: null }
    expect(accept([file(text)], nothing).map((each) => each.path)).toEqual([path])
  })
})

test('a file that was not read has nothing to accept', () => {
  const closed = unchecked('unreadable', 'b.env', 'Permission denied.')
  expect(accept([closed], accepting({ ignore: [ignore('admins-empty')] }))).toEqual([closed])
})
