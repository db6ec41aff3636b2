import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintFolder, placed } from '../../scripts/docs/lint-folder.js'
import { examplesOf, run } from '../../scripts/docs/page-examples.js'
import type { FixSafety } from '../../src/rules/finding.js'
import { rules } from '../../src/rules/table.js'

const ranks: readonly FixSafety[] = ['display', 'unsafe', 'safe']

/** The most that each rule offers in the examples of its page and in those that break. */
async function offered(): Promise<ReadonlyMap<string, FixSafety>> {
  const most = new Map<string, FixSafety>()
  const pages = rules.map(({ id }) => examplesOf(readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n')))
  const runs = [
    ...pages.flat().map(run),
    ...readdirSync('examples/breaks').map(async (name) =>
      placed(await lintFolder(join('examples/breaks', name))),
    ),
  ]
  for (const { finding } of (await Promise.all(runs)).flat()) {
    const [before, now] = [most.get(finding.rule), finding.fix?.safety]
    if (now && (before === undefined || ranks.indexOf(now) > ranks.indexOf(before)))
      most.set(finding.rule, now)
  }
  return most
}

test('a rule offers in its examples the fix that it declares, and no other', async () => {
  const most = await offered()
  const of = (fix: (id: string) => FixSafety | undefined) =>
    rules.map(({ id }) => `${id}: ${fix(id) ?? 'none'}`)
  const declared = new Map<string, FixSafety | undefined>(rules.map(({ id, fix }) => [id, fix]))
  expect(of((id) => declared.get(id))).toEqual(of((id) => most.get(id)))
})
