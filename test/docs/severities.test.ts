import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintFolder, placed } from '../../scripts/docs/lint-folder.js'
import { examplesOf, run } from '../../scripts/docs/page-examples.js'
import type { Rule } from '../../src/rules/rule.js'
import { rules } from '../../src/rules/table.js'

/** What a rule may give: its own, the others it declares, and where it is off, that of the config that wants it. */
function declared({ severity, severityWhen, guards }: Rule): readonly string[] {
  const own = severity === 'off' ? (guards === undefined ? [] : ['error']) : [severity]
  return [...own, ...Object.keys(severityWhen)].sort()
}

/** `rule severity` of every finding of a page's bad examples, under the config that each of them has. */
async function shownBy({ id }: Rule): Promise<readonly string[]> {
  const lines = readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n')
  const bad = examplesOf(lines).filter(({ kind }) => kind === 'bad')
  const found = (await Promise.all(bad.map(run))).flat()
  return found.map(({ finding: { rule, severity } }) => `${rule} ${severity}`)
}

/** No page says whether its repository is public; test/rules/run.test.ts does. */
const ofPublicRepository = 'secret-in-clear warning'

/** Whether the page leaves the rule as it is, and not turned on by a config of its example. */
const unset = (id: string) =>
  !readFileSync(`docs/rules/${id}.md`, 'utf8').includes(`${id}: notice\n\`\`\`\n\n\`\`\`env`)

test.each(rules.filter(({ id }) => unset(id)).map((rule) => [rule.id, rule] as const))(
  'the page of %s shows each severity that the rule declares, and no other',
  async (id, rule) => {
    const shown = (await shownBy(rule)).flatMap((each) => (each.startsWith(`${id} `) ? [each] : []))
    const toShow = declared(rule).map((severity) => `${id} ${severity}`)
    expect([...new Set(shown)].sort()).toEqual(toShow.filter((each) => each !== ofPublicRepository))
  },
)

test('no example gets a severity that its rule does not declare', async () => {
  const allowed = new Set(rules.flatMap((rule) => declared(rule).map((severity) => `${rule.id} ${severity}`)))
  const folders = ['works', 'breaks'].flatMap((kind) =>
    readdirSync(`examples/${kind}`).map((name) => join('examples', kind, name)),
  )
  const found = new Set<string>()
  for (const folder of folders)
    for (const { finding } of placed(await lintFolder(folder)))
      found.add(`${finding.rule} ${finding.severity}`)
  expect([...found].filter((each) => !allowed.has(each))).toEqual([])
})
