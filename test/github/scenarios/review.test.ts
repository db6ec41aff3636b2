import { describe, expect, test } from 'vitest'
import { nodePrograms } from '../../nodes.js'
import { clean } from '../../samples.js'
import type { Comment, Failure, World } from '../loopback.js'
import { type Commits, play, pullRequest, type Scenario } from './play.js'

const env = 'bwdata/env/global.override.env'
const ssl = 'globalSettings__mail__smtp__ssl'
/** Line 11 says it in French: not a boolean for .NET. */
const french = clean.replace(`${ssl}=false`, `${ssl}=faux`)
const patch = ['@@ -8,5 +8,5 @@', ...Array.from({ length: 5 }, () => ' x')].join('\n')
const comments = 'GET pulls/7/comments?per_page=100&page=1'
const files = 'GET pulls/7/files?per_page=100&page=1'
const write = 'POST pulls/7/reviews'

function world(
  { head }: Commits,
  parts: { failures?: readonly Failure[]; comments?: readonly Comment[]; patch?: string } = {},
): World {
  const { failures = [], comments = [] } = parts
  return { pull: { head, files: [{ filename: env, patch: parts.patch ?? patch }], comments }, failures }
}

describe.each(nodePrograms(24))('$name: suggestions', ({ program: node }) => {
  function run(parts: Partial<Scenario> = {}) {
    return play({
      node,
      base: { [env]: clean },
      head: { [env]: french },
      inputs: { suggestions: 'true' },
      github: world,
      ...parts,
    })
  }

  /** The name in the marker is the finding's fingerprint. */
  async function marker(): Promise<string> {
    const { bodies } = await run()
    const [body = ''] = commentsIn(bodies)
    return body.slice(0, body.indexOf('\n'))
  }

  function commentsIn(bodies: readonly unknown[]): string[] {
    return (bodies as { comments: { body: string }[] }[]).flatMap((review) =>
      review.comments.map(({ body }) => body),
    )
  }

  test('a safe fix is suggested on its line of the head', async () => {
    const told = await run()
    expect(told).toMatchObject({
      code: 1,
      requests: [comments, files, 'GET pulls/7', write],
      problems: [],
      bodies: [
        {
          commit_id: '<head>',
          event: 'COMMENT',
          body: 'override-lint suggests 1 change. Each keeps every other setting as it is.',
          comments: [{ path: env, line: 11, side: 'RIGHT', body: expect.any(String) }],
        },
      ],
    })
    expect(told.log).toContain('1 suggestion posted on the pull request.')
    const [body] = commentsIn(told.bodies)
    expect(body).toMatch(/^<!-- override-lint [0-9a-f]+ -->\n/)
    expect(body?.split('\n').slice(-3)).toEqual(['```suggestion', `${ssl}=false`, '```'])
  })

  test('without the input nothing is asked or written', async () => {
    expect((await run({ inputs: {} })).requests).toEqual([])
  })

  test('the next push writes no second copy', async () => {
    const body = `${await marker()}\nDo this.`
    const told = await run({ github: (commits) => world(commits, { comments: [{ id: 1, body }] }) })
    expect(told.requests).toEqual([comments, files, 'GET pulls/7'])
  })

  test('an outdated copy is replaced; one that was answered stays as it is', async () => {
    const body = `${await marker()}\nDo this.`
    const outdated = { id: 1, body, line: null }
    const replaced = await run({ github: (commits) => world(commits, { comments: [outdated] }) })
    expect(replaced.requests.slice(3)).toEqual([write, 'DELETE pulls/comments/1'])
    const answer = { id: 2, body: 'Why?', in_reply_to_id: 1, user: 'User' } as const
    const kept = await run({ github: (commits) => world(commits, { comments: [outdated, answer] }) })
    expect(kept.requests.slice(3)).toEqual([])
  })

  test('a suggestion whose mistake is gone is removed', async () => {
    const body = `${await marker()}\nDo this.`
    const told = await run({
      head: { a: '' },
      github: (commits) => world(commits, { comments: [{ id: 1, body }] }),
    })
    expect(told).toMatchObject({ code: 0, problems: [] })
    expect(told.requests.slice(3)).toEqual(['DELETE pulls/comments/1'])
    expect(told.log).toContain('1 outdated suggestion removed from the pull request.')
  })

  test('a line outside of the diff gets none', async () => {
    const told = await run({ github: (commits) => world(commits, { patch: '@@ -1 +1 @@\n-a\n+b' }) })
    expect(told.requests).toEqual([comments, files, 'GET pulls/7'])
  })

  test('a secret is never suggested, whatever is wrong with it', async () => {
    const password = 'globalSettings__mail__smtp__password'
    const told = await run({ head: { [env]: clean.replace(`${password}=`, `${password} =`) } })
    expect(told.bodies).toEqual([])
    expect(told.stdout + told.summary).not.toContain('nD4wKv8sTz3xRq7m')
  })

  test('a file that the base branch changed too is left alone: its lines are others', async () => {
    const told = await run({ meanwhile: { [env]: `# newer\n${clean}` } })
    expect(told.bodies).toEqual([])
    expect(told.log).toContainEqual(expect.stringMatching(`^No suggestion in ${env}: what was linted is not`))
  })

  test('with one commit checked out, the head is read from GitHub', async () => {
    const told = await run({
      checkout: 'one commit',
      github: (commits) => ({
        ...world(commits),
        comparisons: {
          [`${commits.base}...${commits.head}`]: { mergeBase: commits.base, files: [{ filename: env }] },
        },
        contents: { [`${commits.base}:${env}`]: clean, [`${commits.head}:${env}`]: french },
      }),
    })
    expect(told.requests.slice(2)).toEqual([
      `GET contents/${env}?ref=<head>`,
      comments,
      files,
      'GET pulls/7',
      write,
    ])
    expect(told.problems).toEqual([])
  })

  test.each<[string, Failure['with'], string, Partial<Scenario>]>([
    ['a token that only reads', 403, 'Add `pull-requests: write` to `permissions`', {}],
    ['a fork', 403, 'pull requests from forks get a read-only token', { event: pullRequest('a fork') }],
    [
      'Dependabot, whose runs get a token that only reads unless the workflow raises it',
      403,
      'Add `pull-requests: write` to `permissions`',
      { env: { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' } },
    ],
    ['a pull request not shown', 404, 'Add `pull-requests: write` to `permissions`', {}],
    ['a line that GitHub rejects', 422, 'GitHub rejected their lines (422)', {}],
    ['a server in trouble', 502, 'GitHub gave no usable answer', {}],
  ])('%s: no suggestion, the same verdict, and why', async (_, status, why, parts) => {
    const failures: Failure[] = [{ of: 'POST', with: status }]
    const told = await run({ ...parts, github: (commits) => world(commits, { failures }) })
    expect(told).toMatchObject({ code: 1, outputs: { result: 'fail' }, problems: [] })
    expect(told.requests).toEqual([comments, files, 'GET pulls/7', write])
    expect(told.log).toContainEqual(expect.stringContaining(why))
    expect(told.annotations[0]).toBe(`error ${env}:11 value-does-not-bind`)
    expect(told.summary).toContain('No suggestions on the pull request')
  })

  test('a head that moved between two calls gets none: its own run will', async () => {
    const told = await run({ github: () => world({ base: '', main: '', merge: '', head: 'c'.repeat(40) }) })
    expect(told.requests).toEqual([comments, files, 'GET pulls/7'])
    expect(told.log).toContainEqual(expect.stringContaining('it has newer commits'))
  })

  test('no token', async () => {
    const told = await run({ inputs: { suggestions: 'true', 'github-token': '' } })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log).toContainEqual(expect.stringContaining('there is no token'))
  })

  test('at most 20, and how many more there are', async () => {
    const paths = Array.from({ length: 25 }, (_, at) => `server-${10 + at}/global.override.env`)
    const told = await run({
      base: {},
      head: Object.fromEntries(paths.map((path) => [path, french])),
      github: ({ head }) => ({ pull: { head, files: paths.map((filename) => ({ filename, patch })) } }),
    })
    expect(commentsIn(told.bodies)).toHaveLength(20)
    expect(told.log).toContainEqual(expect.stringMatching(/^5 more suggestions not posted/))
  })
})
