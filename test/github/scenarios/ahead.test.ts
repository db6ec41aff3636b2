import { expect, test } from 'vitest'
import { broken, clean } from '../../samples.js'
import { type Commits, play } from './play.js'

const env = 'bwdata/env/global.override.env'
const compare = 'GET compare/<base>...<head>?per_page=1'
const content = `GET contents/${env}?ref=<base>`
const becameBroken = '| invitations | ✅ ready → **❌ broken** |'
const change = { base: { [env]: clean }, head: { [env]: broken }, checkout: 'one commit' } as const

function world({ base, head }: Commits) {
  return {
    comparisons: { [`${base}...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
    contents: { [`${base}:${env}`]: clean },
  }
}

test('what changed and what was there before are asked for together', async () => {
  const told = await play({ ...change, github: (commits) => ({ ...world(commits), together: 2 }) })
  expect(told).toMatchObject({ code: 1, problems: [] })
  expect(told.requests.toSorted()).toEqual([compare, content])
  expect(told.summary).toContain(becameBroken)
})

test('where the base branch went on, the file is read where the two parted, whatever was asked for', async () => {
  const told = await play({
    ...change,
    meanwhile: { 'README.md': 'Else.\n' },
    checkout: 'no git',
    event: ({ main, head }) => ({
      name: 'pull_request',
      payload: { pull_request: { number: 7, base: { sha: main }, head: { sha: head } } },
    }),
    github: ({ base, main, head }) => ({
      comparisons: { [`${main}...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
      contents: { [`${base}:${env}`]: clean, [`${main}:${env}`]: broken },
    }),
  })
  expect(told.requests).toContain(`GET contents/${env}?ref=<main>`)
  expect(told.requests).toContain(content)
  expect(told.summary).toContain(becameBroken)
})

test.each(['hang-up', 'broken JSON', 'silence', 502, 429] as const)(
  'an answer asked for ahead that does not come (%s) is asked for again',
  async (failure) => {
    const failures = [{ of: 'GET contents', with: failure, times: 1 }]
    const told = await play({ ...change, github: (commits) => ({ ...world(commits), failures }) })
    expect(told).toMatchObject({ code: 1, stderr: '', problems: [] })
    expect(told.requests.toSorted()).toEqual([compare, content, content])
    expect(told.summary).toContain(becameBroken)
  },
)

test('of many files, those that the change touches alone are asked for', async () => {
  const files = ['a', 'b', 'c'].map((name) => [`${name}/env/global.override.env`, clean])
  const told = await play({
    ...change,
    base: { ...change.base, ...Object.fromEntries(files) },
    github: world,
  })
  expect(told.requests).toEqual([compare, content])
  expect(told.summary).toContain(becameBroken)
})
