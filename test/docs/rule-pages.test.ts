import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Example, examplesOf, run } from '../../scripts/docs/page-examples.js'
import { rulePages } from '../../scripts/docs/rule-pages.js'
import { documentedRules } from '../../scripts/docs/tables.js'
import { completed } from './completed.js'

const ids = documentedRules.map(({ id }) => id)
const linesOf = (id: string) => readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n')

/** How often the rule speaks about an example. */
async function found(id: string, example: Example): Promise<number> {
  return (await run(example)).filter(({ finding }) => finding.rule === id).length
}

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md')
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort())
})

describe.each(ids)('%s', (id) => {
  const examples = examplesOf(linesOf(id))

  test('has the parts of a page in order', () => {
    const headings = linesOf(id).filter((line) => line.startsWith('#') && !line.includes('lint-ignore'))
    expect(headings.filter((line) => /^#{1,2} [^#]/.test(line))).toEqual(
      expect.arrayContaining([
        `# ${id}`,
        '## Bad',
        '## Good',
        '## How to fix it',
        '## How to turn it off',
        '## Sources',
      ]),
    )
  })

  test('finds something in every bad example', async () => {
    const bad = examples.filter(({ kind }) => kind === 'bad')
    expect(bad).not.toEqual([])
    for (const example of bad) expect(await found(id, example)).toBeGreaterThan(0)
  })

  test('finds nothing in the good ones', async () => {
    const good = examples.filter(({ kind }) => kind === 'good')
    expect(good).not.toEqual([])
    for (const example of good) expect(await found(id, example)).toBe(0)
  })

  test('no other rule finds anything in them, where the rest of the file is sound', async () => {
    for (const example of examples.filter(({ kind }) => kind === 'good')) {
      const all = (await run(completed(example))).map(({ finding: { rule } }) => rule)
      expect([...new Set(all)]).toEqual([])
    }
  })
})

test('what is made from the code is fresh; else run `npm run docs`', async () => {
  for (const { path, content } of await rulePages()) {
    expect(readFileSync(path, 'utf8'), path).toBe(content)
  }
})
