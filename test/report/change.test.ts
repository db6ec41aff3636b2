import { describe, expect, test } from 'vitest'
import { format } from '../../src/messages/format.js'
import type { RuleId } from '../../src/messages/rule-id.js'
import type { Level } from '../../src/messages/severity.js'
import type { FailOn } from '../../src/policy/fail-on.js'
import type { Policy } from '../../src/policy/policy.js'
import type { Ignore } from '../../src/policy/suppression.js'
import type { LintedFile } from '../../src/report/assemble.js'
import { compareReports } from '../../src/report/compare/change.js'
import type { BaseState } from '../../src/report/compare/pair.js'
import { defaults } from '../lint-text.js'
import { file, finding, ready, report, spanOf } from './sample.js'

const text = 'A=1\nB=2\nC=3\nA=4\n'
const path = 'bwdata/env/global.override.env'

function found(part: string, severity: 'error' | 'warning' | 'notice' = 'error', messageId = 'missing') {
  return finding(severity, { at: spanOf(text, part), setting: `globalSettings__${part[0]}`, messageId })
}

const ignored = { by: 'config', reason: 'self-signed relay' } as const

interface Chosen {
  readonly failOn?: FailOn
  readonly ignores?: readonly Pick<Ignore, 'rule' | 'setting' | 'reason'>[]
  readonly rules?: Readonly<Record<string, Level>>
}

function policy({ failOn = 'error', ignores = [], rules = {} }: Chosen = {}): Policy {
  return {
    ...defaults,
    failOn,
    ignores: ignores.map((ignore) => ({ ...ignore, matchesFile: () => true, line: 1 })),
    forFile: (path) => ({ ...defaults.forFile(path), levels: new Map(Object.entries(rules)) }),
  }
}

const smtpNotConfigured: string = 'smtp-not-configured'
const adminsEmpty: string = 'admins-empty'

interface Around {
  readonly bases?: Readonly<Record<string, BaseState>>
  readonly before?: Chosen
  readonly after?: Chosen
}

function change(before: readonly LintedFile[], after: readonly LintedFile[], around: Around = {}) {
  const bases = around.bases ?? Object.fromEntries(after.map((is) => [is.path, present(is.path)]))
  return compareReports(
    { report: report(before), policy: policy(around.before), anew: null },
    { report: report(after), policy: policy(around.after) },
    new Map(Object.entries(bases)),
  )
}

function present(path: string): BaseState {
  return { kind: 'present', path }
}

function only(...args: Parameters<typeof change>) {
  const [first] = change(...args).files
  if (first === undefined) throw new Error('no file')
  return first
}

function turnedOff(...args: Parameters<typeof change>) {
  return change(...args).turnsOff.map((each) => format(each, 'en'))
}

describe('findings', () => {
  test('new, fixed and unchanged', () => {
    const [a, b, c] = [found('A=1'), found('B=2'), found('C=3')]
    const { added, fixed, unchanged } = only(
      [file(text, { findings: [a, b] })],
      [file(text, { findings: [b, c] })],
    )
    expect({ added, fixed, unchanged }).toMatchObject({ added: [c], fixed: [a], unchanged: [b] })
  })

  test('one that only moved is unchanged', () => {
    const moved = finding('error', { at: spanOf(`#\n${text}`, 'B=2'), setting: 'globalSettings__B' })
    const before = [file(text, { findings: [found('B=2')] })]
    const { added, fixed, unchanged } = only(before, [file(`#\n${text}`, { findings: [moved] })])
    expect({ added, fixed, unchanged }).toMatchObject({ added: [], fixed: [], unchanged: [moved] })
  })

  test('one more of the same kind is new', () => {
    const [first, second] = [found('A=1'), found('A=4')]
    const { added, unchanged } = only(
      [file(text, { findings: [first] })],
      [file(text, { findings: [first, second] })],
    )
    expect({ added, unchanged }).toMatchObject({ added: [second], unchanged: [first] })
  })

  test('one that became worse is new, one that became milder is not', () => {
    const [warning, error] = [found('A=1', 'warning'), found('A=1', 'error')]
    const worse = only([file(text, { findings: [warning] })], [file(text, { findings: [error] })])
    const milder = only([file(text, { findings: [error] })], [file(text, { findings: [warning] })])
    expect([worse.added, worse.fixed]).toMatchObject([[error], []])
    expect([milder.unchanged, milder.fixed]).toMatchObject([[warning], []])
  })

  test('a renamed file is compared with itself', () => {
    const finding = found('A=1')
    const { unchanged, base } = only(
      [file(text, { path: 'old.env', findings: [finding] })],
      [file(text, { path: 'new.env', findings: [finding] })],
      { bases: { 'new.env': present('old.env') } },
    )
    expect({ unchanged, base }).toMatchObject({ unchanged: [finding], base: 'present' })
  })

  test.each(['absent', 'unknown'] as const)('of a file whose base is %s, all are new', (kind) => {
    const finding = found('A=1')
    const { added, base } = only([], [file(text, { findings: [finding] })], { bases: { [path]: { kind } } })
    expect({ added, base }).toMatchObject({ added: [finding], base: kind })
  })

  test('of a file that is not in the report before, although it was there, all are new', () => {
    const finding = found('A=1')
    const bases = { [path]: present('gone.env') }
    const { added, base } = only([], [file(text, { findings: [finding] })], { bases })
    expect({ added, base }).toMatchObject({ added: [finding], base: 'unknown' })
  })

  test('what is turned off is not fixed', () => {
    const finding = found('A=1')
    const before = [file(text, { findings: [finding] })]
    const suppressed = [file(text, { suppressed: [{ finding, ...ignored }] })]
    expect(only(before, suppressed).fixed).toEqual([])
    const off = { after: { rules: { 'smtp-not-configured': 'off' } } } as const
    expect(only(before, [file(text)], off).fixed).toEqual([])
  })

  test('the config is compared with itself, or with one that had no findings', () => {
    const finding = found('A=1')
    const config = file(text, { path: '.github/override-lint.yml', findings: [finding] })
    expect(only([config], [config], { bases: {} })).toMatchObject({ base: 'present', unchanged: [finding] })
    expect(only([], [config], { bases: {} })).toMatchObject({ base: 'present', added: [finding] })
  })
})

describe('features', () => {
  test('each before and after', () => {
    const before = [file(text, { readiness: [ready('invitations', 'ready'), ready('duo', 'off')] })]
    const after = [file(text, { readiness: [ready('invitations', 'broken', 'No.'), ready('duo', 'off')] })]
    expect(only(before, after).features).toEqual([
      { feature: 'invitations', before: 'ready', after: 'broken' },
      { feature: 'duo', before: 'off', after: 'off' },
    ])
  })

  test('without a base only after', () => {
    const after = [file(text, { readiness: [ready('duo', 'off')] })]
    expect(only([], after, { bases: { [path]: { kind: 'absent' } } }).features).toEqual([
      { feature: 'duo', before: null, after: 'off' },
    ])
  })
})

describe('what a change turns off', () => {
  const files = [file(text)]

  test.each([
    ['nothing', {}, {}, []],
    [
      'a rule',
      {},
      { rules: { 'smtp-not-configured': 'off' } },
      [`The rule \`smtp-not-configured\`, in ${path}`],
    ],
    [
      'a level',
      {},
      { rules: { 'smtp-not-configured': 'notice' } },
      [`The level \`error\` of \`smtp-not-configured\`, which becomes \`notice\`, in ${path}`],
    ],
    [
      'not a rule that was off',
      { rules: { 'admins-empty': 'off' } },
      { rules: { 'admins-empty': 'off' } },
      [],
    ],
    ['not a rule that becomes stricter', {}, { rules: { 'admins-empty': 'error' } }, []],
    ['the failing of the check', {}, { failOn: 'never' }, ['Failing on `error`: `fail-on` becomes `never`']],
    ['not a gate that becomes stricter', { failOn: 'error' }, { failOn: 'notice' }, []],
    [
      'not an ignore that matches nothing',
      {},
      { ignores: [{ rule: adminsEmpty as RuleId, setting: null, reason: 'later' }] },
      [],
    ],
    [
      'not an ignore that was there',
      { ignores: [{ rule: adminsEmpty as RuleId, setting: null, reason: 'later' }] },
      { ignores: [{ rule: adminsEmpty as RuleId, setting: null, reason: 'later' }] },
      [],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(turnedOff(files, files, { before, after })).toEqual(expected)
  })

  test('an ignore that was there and now matches more', () => {
    const finding = found('A=1')
    const ignores = [{ rule: smtpNotConfigured as RuleId, setting: null, reason: ignored.reason }] as const
    const after = [file(text, { suppressed: [{ finding, ...ignored }] })]
    const around = { before: { ignores }, after: { ignores } }
    expect(turnedOff([file(text, { findings: [finding] })], after, around)).toEqual([
      '`smtp-not-configured` by an ignore of the config, with the reason “self-signed relay”',
    ])
    expect(turnedOff(after, after, around)).toEqual([])
  })

  test('a rule that nobody chose a level for has its own', () => {
    const finding = { ...found('A=1'), rule: 'sender-missing' as RuleId }
    const before = [file(text, { findings: [finding] })]
    expect(only(before, [file(text)]).fixed).toMatchObject([finding])
  })

  test('what new comments and baseline entries suppress', () => {
    const [a, b, c] = [found('A=1'), found('B=2'), found('C=3')]
    const before = [file(text, { findings: [a, b, c] })]
    const by = (kind: 'comment' | 'baseline', ...all: (typeof a)[]) =>
      all.map((finding) => ({ by: kind, reason: '', finding }))
    const after = [file(text, { suppressed: [...by('comment', a), ...by('baseline', b, c)] })]
    expect(turnedOff(before, after)).toEqual([
      `\`smtp-not-configured\` by a comment in ${path}`,
      '2 findings by the baseline',
    ])
    expect(turnedOff(after, after)).toEqual([])
  })

  test('a comment that comes with a new file', () => {
    const after = [file(text, { suppressed: [{ by: 'comment', reason: '', finding: found('A=1') }] })]
    expect(turnedOff([], after, { bases: { [path]: { kind: 'absent' } } })).toHaveLength(1)
    expect(turnedOff([], after, { bases: { [path]: { kind: 'unknown' } } })).toEqual([])
  })
})
