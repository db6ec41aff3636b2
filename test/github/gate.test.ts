import { describe, expect, test } from 'vitest'
import { applyGate, type Gate, type KnownChange } from '../../src/github/gate.js'
import { format } from '../../src/messages/format.js'
import type { LintedFile } from '../../src/report/assemble.js'
import type { FileChange } from '../../src/report/compare/change.js'
import type { ReportedFinding } from '../../src/report/report.js'
import { file, finding, report, spanOf, unchecked } from '../report/sample.js'

const found = finding('error', { at: spanOf('A=1', 'A') })
const old = file('A=1\n', { path: 'old.env', findings: [found] })
const [error] = findingsIn(old)
const touched = file('A=1\n', { path: 'sub/touched.env', findings: [] })

function findingsIn(one: LintedFile): readonly [ReportedFinding, ...ReportedFinding[]] {
  const [first, ...rest] = report([one]).files.flatMap(({ findings }) => findings)
  if (first === undefined) throw new Error('no finding')
  return [first, ...rest]
}

function changeOf(path: string, parts: Partial<FileChange> = {}): FileChange {
  return { path, base: 'present', features: [], added: [], unchanged: [], fixed: [], hidden: [], ...parts }
}

function known(parts: Partial<KnownChange> = {}): KnownChange {
  return {
    compared: {
      base: 'a'.repeat(40),
      files: [{ path: 'touched.env', before: null, deleted: false }],
      askable: true,
    },
    change: {
      files: [changeOf('old.env', { unchanged: [error] }), changeOf('sub/touched.env')],
      turnsOff: [],
      lost: [],
    },
    places: new Map([
      ['old.env', 'old.env'],
      ['sub/touched.env', 'touched.env'],
    ]),
    shared: ['.github/override-lint.yml'],
    ...parts,
  }
}

function verdict(gate: Gate, files = [old, touched], about: KnownChange | null = known()) {
  const gated = applyGate(gate, report(files), about)
  return [gated.report.verdict, gated.logMessage === null ? null : format(gated.logMessage, 'en')]
}

const everything = 'What changed is unknown, so every finding counts.'

describe('gate: all', () => {
  test('every finding counts', () => {
    expect(verdict('all')).toEqual(['fail', null])
  })
})

describe('gate: changed-files', () => {
  const why = 'Only findings in files that this change touches count.'

  test('a finding elsewhere does not count, and is still there', () => {
    expect(verdict('changed-files')).toEqual(['pass', why])
    expect(applyGate('changed-files', report([old]), known()).report.counts.error).toBe(1)
  })

  test('a finding in a changed file counts, by its place in the repository', () => {
    expect(verdict('changed-files', [{ ...touched, findings: [found] }])).toEqual(['fail', why])
  })

  test.each(['absent', 'unknown'] as const)('a file whose base is %s counts as changed', (base) => {
    const change = { files: [changeOf('old.env', { base, added: [error] })], turnsOff: [], lost: [] }
    expect(verdict('changed-files', [old], known({ change }))).toEqual(['fail', why])
  })

  test.each([
    ['changed', { path: '.github/override-lint.yml', before: '.github/override-lint.yml', deleted: false }],
    ['deleted', { path: '.github/override-lint.yml', before: '.github/override-lint.yml', deleted: true }],
    ['renamed away', { path: 'lint.yml', before: '.github/override-lint.yml', deleted: false }],
  ])('everything counts when the config is %s', (_, changed) => {
    const compared = { base: 'a'.repeat(40), files: [changed], askable: true }
    const [is, reason] = verdict('changed-files', [old], known({ compared }))
    expect(is).toBe('fail')
    expect(reason).toContain('The configuration, the baseline or a companion file changed')
  })

  test('everything counts when the list is not complete', () => {
    const compared = { base: 'a'.repeat(40), files: null, askable: true }
    expect(verdict('changed-files', [old], known({ compared }))).toEqual(['fail', everything])
  })
})

describe('gate: new', () => {
  const why = 'Only findings that the base did not have count.'

  test('one that was there does not count, wherever it is', () => {
    expect(verdict('new')).toEqual(['pass', why])
  })

  test('one that was not there counts, wherever it is', () => {
    const change = { files: [changeOf('old.env', { added: [error] })], turnsOff: [], lost: [] }
    expect(verdict('new', [old], known({ change }))).toEqual(['fail', why])
  })

  test('a new warning does not fail what fails on errors', () => {
    const both = { ...old, findings: [found, finding('warning', { at: found.at })] }
    const added = findingsIn(both).filter(({ severity }) => severity === 'warning')
    const change = { files: [changeOf('old.env', { added, unchanged: [error] })], turnsOff: [], lost: [] }
    expect(verdict('new', [both], known({ change }))).toEqual(['pass', why])
  })
})

describe('every gate', () => {
  test.each(['all', 'changed-files', 'new'] as const)('%s: without a base, everything counts', (gate) => {
    expect(verdict(gate, [old], null)).toEqual(['fail', gate === 'all' ? null : everything])
  })

  test.each(['all', 'changed-files', 'new'] as const)('%s: what cannot be read stays an error', (gate) => {
    const unreadable = unchecked('unreadable', 'x.env', 'No.')
    expect(verdict(gate, [unreadable, touched])[0]).toBe('error')
  })
})
