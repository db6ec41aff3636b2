import { describe, expect, test } from 'vitest'
import type { Mutant, Report } from '../../scripts/mutation/report.js'
import { scores } from '../../scripts/mutation/score.js'
import { survivors } from '../../scripts/mutation/survivors.js'

const at = (line: number, column: number) => ({ line, column })

function mutants(status: string, count: number): Mutant[] {
  const location = { start: at(1, 1), end: at(1, 2) }
  return Array.from({ length: count }, () => ({ mutatorName: 'M', replacement: '', status, location }))
}

function reportOf(files: Readonly<Record<string, readonly Mutant[]>>, source = 'x'): Report {
  return {
    files: Object.fromEntries(
      Object.entries(files).map(([path, mutants]) => [path, { source, mutants }] as const),
    ),
  }
}

describe('the score', () => {
  test('of a folder counts what takes too long as killed, and what no test reaches as survived', () => {
    const some = [
      ...mutants('Killed', 8),
      ...mutants('Timeout', 1),
      ...mutants('NoCoverage', 1),
      ...mutants('RuntimeError', 5),
    ]
    expect(scores(reportOf({ 'src/rules/a.ts': some }))).toEqual([
      { line: 'rules         10 mutants, 9 killed (90.0 %), 90 % asked', isKept: true },
    ])
  })

  test('is missed below what is asked of the folder', () => {
    const some = [...mutants('Killed', 89), ...mutants('Survived', 11)]
    const [score] = scores(reportOf({ 'src/readers/a.ts': some }))
    expect(score?.line).toContain('89 killed (89.0 %), 90 % asked: MISSED')
    expect(score?.isKept).toBe(false)
  })

  test('of the core is there when all its folders are', () => {
    const folders = ['messages', 'source', 'readers', 'settings', 'organization', 'rules', 'report']
    const files = Object.fromEntries(
      folders.map((folder) => [
        `src/${folder}/a.ts`,
        mutants(folder === 'report' ? 'Survived' : 'Killed', 2),
      ]),
    )
    const all = scores(reportOf(files))
    expect(all.map(({ isKept }) => isKept)).toEqual([true, true, true, true, true, true, true, true])
    expect(all.at(-1)?.line).toBe('the core      14 mutants, 12 killed (85.7 %), 85 % asked')
  })
})

test('a survivor is shown in a line, in the order of the file', () => {
  const source = 'first\nconst a = b +\n  c\n'
  const later: Mutant = {
    mutatorName: 'ArithmeticOperator',
    replacement: 'b -\n  c',
    status: 'Survived',
    location: { start: at(2, 11), end: at(3, 4) },
  }
  const earlier: Mutant = {
    mutatorName: 'StringLiteral',
    replacement: '""',
    status: 'NoCoverage',
    location: { start: at(1, 2), end: at(1, 4) },
  }
  const report = reportOf({ 'src/rules/a.ts': [later, earlier], 'src/rulesets.ts': [later] }, source)
  expect(survivors(report, 'src/rules')).toEqual([
    'src/rules/a.ts:1:2 StringLiteral, reached by no test | ir -> ""',
    'src/rules/a.ts:2:11 ArithmeticOperator | b +⏎c -> b -⏎c',
  ])
})
