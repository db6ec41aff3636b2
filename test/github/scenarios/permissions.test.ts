import { describe, expect, test } from 'vitest'
import { nodePrograms } from '../../nodes.js'
import { broken, clean } from '../../samples.js'
import type { Failure, World } from '../loopback.js'
import { type Commits, play, pullRequest, type Scenario } from './play.js'

const env = 'bwdata/env/global.override.env'
const failed = '1 file checked: 1 error, 0 warnings, 1 notice, 0 suppressed'
const annotations = [`error ${env}:11 smtp-tls-mismatch`, `notice ${env}:2 secret-in-clear`]
const fetchAll = 'Set `fetch-depth: 0` for actions/checkout'

/** What GitHub knows of a pull request that changes one file. */
function world({ base, head, main }: Commits, failures: readonly Failure[] = []): World {
  return {
    comparisons: { [`${main}...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
    contents: { [`${main}:${env}`]: clean, [`${head}:${env}`]: broken },
    pull: { head, files: [{ filename: env, patch: '@@ -8,5 +8,5 @@' }] },
    failures,
  }
}

const compare = 'GET compare/<base>...<head>?per_page=1'
const content = `GET contents/${env}?ref=<base>`

describe.each(nodePrograms(24))('$name: one commit checked out', ({ program: node }) => {
  function shallow(parts: Partial<Scenario> = {}) {
    return play({ node, base: { [env]: clean }, head: { [env]: broken }, checkout: 'one commit', ...parts })
  }

  test('the state before comes from GitHub, for the files that changed alone', async () => {
    const told = await shallow({ github: world })
    expect(told).toMatchObject({
      code: 1,
      annotations,
      log: ['Compared with <base>, the merge base: 1 file changed.', failed],
      requests: [compare, content],
      problems: [],
    })
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
  })

  test('without a token: annotations, summary and verdict, and what is missing', async () => {
    const told = await shallow({ inputs: { 'github-token': '', gate: 'new' } })
    expect(told).toMatchObject({ code: 1, annotations, requests: [] })
    expect(told.log[0]).toContain('there is no token to ask GitHub')
    expect(told.log[0]).toContain(fetchAll)
    expect(told.summary).toMatch(/^## ❌ Override lint: failed\n/)
  })

  test('a fork reads as well', async () => {
    const told = await shallow({ event: pullRequest('a fork'), github: world })
    expect(told).toMatchObject({ code: 1, annotations, requests: [compare, content], problems: [] })
  })

  test.each<[string, Failure[], string[], string]>([
    ['contents: none', [{ of: 'GET', with: 403 }], [compare], 'Add `contents: read`'],
    ['a repository not shown', [{ of: 'GET', with: 404 }], [compare], 'does not find the commits'],
    ['a bad token', [{ of: 'GET', with: 401 }], [compare], 'Add `contents: read`'],
    [
      'a server in trouble',
      [{ of: 'GET', with: 502, headers: { 'retry-after': '0' } }],
      [compare, compare, compare],
      'GitHub gave no usable answer',
    ],
    ['broken JSON', [{ of: 'GET', with: 'broken JSON' }], [compare], 'GitHub gave no usable answer'],
    ['another shape', [{ of: 'GET', with: 'another shape' }], [compare], 'GitHub gave no usable answer'],
    ['a lost connection', [{ of: 'GET', with: 'hang-up' }], [compare], 'GitHub gave no usable answer'],
    ['no answer in ten seconds', [{ of: 'GET', with: 'silence' }], [compare], 'GitHub gave no usable answer'],
    [
      'a limit that lasts an hour',
      [{ of: 'GET', with: 429, headers: { 'retry-after': '3600' } }],
      [compare],
      'the token reached a rate limit',
    ],
    [
      'a secondary limit that GitHub tells in words alone',
      [{ of: 'GET', with: 'secondary limit' }],
      [compare, compare, compare],
      'the token reached a rate limit',
    ],
    [
      'an answer that trickles in',
      [{ of: 'GET', with: 'slow body' }],
      [compare],
      'GitHub gave no usable answer',
    ],
    [
      'a redirect in a circle',
      [{ of: 'GET', with: 'redirect' }],
      [compare, compare, compare, compare],
      'GitHub gave no usable answer',
    ],
  ])(
    '%s: the verdict stands, every finding counts, and the log says why',
    async (_, failures, asked, why) => {
      const told = await shallow({ inputs: { gate: 'new' }, github: () => ({ failures }) })
      expect(told).toMatchObject({ code: 1, annotations, stderr: '', problems: [] })
      // What is asked beside the rejected is one file at most.
      expect(told.requests.filter((request) => request === compare)).toEqual(asked)
      expect(told.requests.length).toBeLessThanOrEqual(asked.length * 2)
      expect(told.log[0]).toContain(why)
      expect(told.log.at(-1)).toBe(failed)
      expect(told.outputs['result']).toBe('fail')
    },
  )

  test('a limit that passes is waited for', async () => {
    const failures: Failure[] = [{ of: 'GET compare', with: 429, headers: { 'retry-after': '1' }, times: 1 }]
    const told = await shallow({ github: (commits) => world(commits, failures) })
    expect(told.requests.toSorted()).toEqual([compare, compare, content])
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
  })

  test('a file before that is not shown is not known, and its findings count', async () => {
    const failures: Failure[] = [{ of: 'GET contents', with: 403 }]
    const told = await shallow({ inputs: { gate: 'new' }, github: (commits) => world(commits, failures) })
    expect(told).toMatchObject({ code: 1, requests: [compare, content] })
    expect(told.summary).toContain('its earlier state is unknown, so every finding counts as new.')
  })

  test('3,000 changed files: every file counts as changed, and it is said', async () => {
    const files = Array.from({ length: 3000 }, (_, at) => ({ filename: `docs/${at}.md` }))
    const told = await shallow({
      base: { [env]: broken },
      head: { [env]: `${broken}# x\n` },
      inputs: { gate: 'changed-files' },
      github: ({ base, head, main }) => ({
        comparisons: { [`${main}...${head}`]: { mergeBase: base, files } },
        contents: { [`${main}:${env}`]: broken },
        pull: { head, files },
      }),
    })
    expect(told.code).toBe(1)
    const pages = Array.from({ length: 30 }, (_, at) => `GET pulls/7/files?per_page=100&page=${at + 1}`)
    expect(told.requests.filter((request) => request !== content).slice(0, 31)).toEqual([compare, ...pages])
    expect(told.log[0]).toContain('GitHub does not list that many changed files.')
    expect(told.log[1]).toBe('What changed is unknown, so every finding counts.')
  })

  test('a head that moved between two calls: its list is not ours', async () => {
    const files = Array.from({ length: 301 }, (_, at) => ({ filename: `docs/${at}.md` }))
    const told = await shallow({
      inputs: { gate: 'changed-files' },
      github: ({ base, head, main }) => ({
        comparisons: { [`${main}...${head}`]: { mergeBase: base, files } },
        pull: { head: 'c'.repeat(40), files },
      }),
    })
    expect(told.code).toBe(1)
    expect(told.requests).toContain('GET pulls/7')
    expect(told.log[0]).toContain('the pull request has newer commits')
  })
})

describe.each(nodePrograms(24))('$name: other places', ({ program: node }) => {
  test('a workspace without git is compared through GitHub', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      checkout: 'no git',
      github: ({ base, head }) => ({
        comparisons: { [`${base}...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
        contents: { [`${base}:${env}`]: clean },
      }),
    })
    expect(told).toMatchObject({ code: 1, annotations, problems: [] })
    expect(told.requests[0]).toBe('GET compare/<base>...<head>?per_page=1')
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
  })

  test('a machine without git is, too', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      env: { PATH: undefined },
      github: ({ base, head }) => ({
        comparisons: { [`${base}...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
        contents: { [`${base}:${env}`]: clean },
      }),
    })
    expect(told).toMatchObject({ code: 1, annotations, problems: [] })
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
  })

  test('GitHub Enterprise Server: API and links of its own', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      checkout: 'one commit',
      api: '/api/v3',
      env: { GITHUB_SERVER_URL: 'https://github.rowan-pharma.net' },
      github: world,
    })
    expect(told).toMatchObject({ code: 1, annotations, requests: [compare, content], problems: [] })
    expect(told.summary).toContain(`(https://github.rowan-pharma.net/acme/vault/blob/<merge>/${env}#L11)`)
  })
})
