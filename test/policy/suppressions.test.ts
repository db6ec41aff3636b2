import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../src/messages/rule-id.js'
import type { Level } from '../../src/messages/severity.js'
import type { FileFindings } from '../../src/policy/apply-suppressions.js'
import type { Baseline, BaselineEntry } from '../../src/policy/baseline.js'
import type { Policy } from '../../src/policy/policy.js'
import type { Ignore } from '../../src/policy/suppression.js'
import type { LintedFile } from '../../src/report/assemble.js'
import type { Finding } from '../../src/rules/finding.js'
import type { SettingName } from '../../src/settings/catalogue/setting.js'
import { directives } from '../../src/source/ignore-comment.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { defaults } from '../lint-text.js'
import { file, finding, spanOf, unchecked } from '../report/sample.js'
import { applySuppressions } from './apply.js'

const host = 'globalSettings__mail__smtp__host'
const text = `A=1\n${host}=x\nB=2\n`
const path = 'bwdata/env/global.override.env'
const config = {
  path: '.override-lint.yml',
  text: new SourceText('ignore:\n  - rule: x\n'),
  spanOf: () => ({ start: 8, end: 17 }),
}

function found(at: string, rule = 'smtp-not-configured', setting: string | null = null) {
  return finding('error', { rule, setting, at: spanOf(text, at) })
}

function ignore(rule: string, parts: Partial<Ignore> = {}): Ignore {
  return { rule: rule as RuleId, matchesFile: () => true, setting: null, reason: 'a lab', line: 2, ...parts }
}

interface Chosen {
  readonly ignores?: readonly Ignore[]
  readonly entries?: readonly BaselineEntry[]
  readonly complete?: boolean
  readonly level?: Level
}

function policy({ ignores = [], entries, complete = false, level }: Chosen): Policy {
  const baseline: Baseline | null = entries === undefined ? null : { path: 'known.json', entries }
  const levels = new Map<string, Level>(level === undefined ? [] : [['ignore-unused', level]])
  const forFile = (path: string) => ({ ...defaults.forFile(path), levels, baseline: entries ?? [] })
  return { ...defaults, ignores, baseline, config, complete, forFile }
}

function entry(count: number, rule = 'smtp-not-configured', setting: string | null = null): BaselineEntry {
  return { path, rule: rule as RuleId, setting: setting as SettingName | null, count }
}

/** A file before suppression, with the comments that stand in it. */
function withComments(one: LintedFile): LintedFile & FileFindings {
  return { ...one, isWanted: () => false, comments: one.text === null ? [] : directives(scan(one.text)) }
}

/** Findings as `line severity rule messageId`, and what was set aside as `line by reason`; file by file. */
function suppressed(files: readonly LintedFile[], chosen: Chosen) {
  const applied = applySuppressions(files.map(withComments), policy(chosen))
  return [...applied.files, ...applied.config.map((each) => ({ ...each, suppressed: [] }))].map((each) => {
    const lineOf = ({ at }: Finding) => each.text?.position(at.start).line ?? 1
    return [
      each.path,
      ...each.findings.map((one) => `${lineOf(one)} ${one.severity} ${one.rule} ${one.messageId}`),
      ...each.suppressed.map(({ finding, by, reason }) => `${lineOf(finding)} by ${by}: ${reason}`),
    ]
  })
}

describe('an ignore of the config', () => {
  test.each<[string, Ignore, boolean]>([
    ['of the rule', ignore('smtp-not-configured'), true],
    ['of another rule', ignore('admins-empty'), false],
    ['of the setting', ignore('smtp-not-configured', { setting: host }), true],
    ['of the setting in another case', ignore('smtp-not-configured', { setting: host.toUpperCase() }), true],
    ['of another setting', ignore('smtp-not-configured', { setting: host.replace('host', 'port') }), false],
    ['of another file', ignore('smtp-not-configured', { matchesFile: (at) => at !== path }), false],
  ])('%s', (_, each, suppresses) => {
    const files = [file(text, { findings: [found(`${host}=x`, 'smtp-not-configured', host)] })]
    expect(suppressed(files, { ignores: [each] })).toEqual([
      [path, suppresses ? '2 by config: a lab' : '2 error smtp-not-configured missing'],
    ])
  })

  test('of a setting suppresses nothing that is about no setting', () => {
    const files = [file(text, { findings: [found('A=1')] })]
    expect(suppressed(files, { ignores: [ignore('smtp-not-configured', { setting: host })] })).toEqual([
      [path, '1 error smtp-not-configured missing'],
    ])
  })
})

describe('a baseline', () => {
  test('suppresses the first of its findings, and the rest stays', () => {
    const files = [file(text, { findings: [found('B=2'), found('A=1'), found(`${host}=x`)] })]
    expect(suppressed(files, { entries: [entry(2)] })).toEqual([
      [path, '3 error smtp-not-configured missing', '1 by baseline: known.json', '2 by baseline: known.json'],
    ])
  })

  test.each<[string, BaselineEntry]>([
    ['another rule', entry(1, 'admins-empty', host)],
    ['another setting', entry(1, 'smtp-not-configured', `${host}s`)],
    ['no setting', entry(1)],
  ])('suppresses nothing where it is about %s', (_, known) => {
    const files = [file(text, { findings: [found(`${host}=x`, 'smtp-not-configured', host)] })]
    expect(suppressed(files, { entries: [known] })).toEqual([[path, '2 error smtp-not-configured missing']])
  })

  test('does so behind the config, so that its count is not used up', () => {
    const files = [file(text, { findings: [found('A=1', 'smtp-not-configured', host), found('B=2')] })]
    const chosen = { ignores: [ignore('smtp-not-configured', { setting: host })], entries: [entry(1)] }
    expect(suppressed(files, chosen)).toEqual([[path, '1 by config: a lab', '3 by baseline: known.json']])
  })
})

describe('a comment', () => {
  const directive = '# override-lint-ignore smtp-not-configured: a lab\n'

  test('suppresses the finding it stands above, and no other', () => {
    const commented = `A=1\n${directive}B=2\nC=3\n`
    const at = (part: string) => finding('error', { at: spanOf(commented, part) })
    const files = [file(commented, { findings: [at('A=1'), at('B=2'), at('C=3')] })]
    expect(suppressed(files, {})).toEqual([
      [
        path,
        '1 error smtp-not-configured missing',
        '4 error smtp-not-configured missing',
        `3 by comment: ${path}:2`,
      ],
    ])
  })

  test('of two above different lines each suppresses its own', () => {
    const commented = `${directive}A=1\n${directive}B=2\n`
    const at = (part: string) => finding('error', { at: spanOf(commented, part) })
    expect(suppressed([file(commented, { findings: [at('A=1'), at('B=2')] })], {})).toEqual([
      [path, `2 by comment: ${path}:1`, `4 by comment: ${path}:3`],
    ])
  })

  test.each([
    ['notice', ['1 notice ignore-unused comment']],
    ['off', []],
  ] as const)('that suppresses nothing is reported as %s', (level, expected) => {
    expect(suppressed([file(`${directive}A=1\n`)], { level })).toEqual([[path, ...expected]])
  })
})

describe('what suppresses nothing', () => {
  const idle = { ignores: [ignore('admins-empty')], entries: [entry(1, 'admins-empty')] }

  test('is reported in the config at its line, and in the baseline', () => {
    expect(suppressed([file(text)], { ...idle, complete: true })).toEqual([
      [path],
      [config.path, '2 notice ignore-unused config'],
      ['known.json', '1 notice ignore-unused baseline'],
    ])
  })

  test('at the last line of a config that has become shorter', () => {
    const chosen = { ignores: [ignore('admins-empty', { line: 9 })], complete: true }
    expect(suppressed([file(text)], chosen)).toEqual([[path], [config.path, '3 notice ignore-unused config']])
  })

  test('at the level that the user chose', () => {
    expect(suppressed([file(text)], { ...idle, complete: true, level: 'error' })).toEqual([
      [path],
      [config.path, '2 error ignore-unused config'],
      ['known.json', '1 error ignore-unused baseline'],
    ])
    expect(suppressed([file(text)], { ...idle, complete: true, level: 'off' })).toEqual([[path]])
  })

  test('is not reported where some files were not judged or could not be read', () => {
    expect(suppressed([file(text)], idle)).toEqual([[path]])
    const closed = unchecked('encrypted', 'b.env', 'Encrypted.')
    expect(suppressed([file(text), closed], { ...idle, complete: true })).toEqual([[path], ['b.env']])
  })

  test('is nothing where all suppress something, in whichever file', () => {
    const files = [
      file(text),
      file(text, { path: 'b.env', findings: [found('A=1', 'admins-empty'), found('B=2')] }),
    ]
    const chosen = { ignores: [ignore('admins-empty')], entries: [entry(1)], complete: true }
    expect(suppressed(files, chosen)).toEqual([
      [path],
      ['b.env', '1 by config: a lab', '3 by baseline: known.json'],
    ])
  })

  test('is nothing where nothing is to be suppressed', () => {
    const nothing = { ...policy({ complete: true }), config: null }
    expect(applySuppressions([withComments(file(text))], nothing).config).toEqual([])
  })
})

test('a file that was not read has nothing to suppress', () => {
  const closed = withComments(unchecked('unreadable', 'b.env', 'Permission denied.'))
  const { files } = applySuppressions([closed], policy({ ignores: [ignore('admins-empty')] }))
  expect(files).toEqual([closed])
})
