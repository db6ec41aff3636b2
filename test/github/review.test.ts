import { afterEach, describe, expect, test } from 'vitest'
import { connect, type ReviewComment } from '../../src/github/api.js'
import { parseHunks } from '../../src/github/diff.js'
import { planReview, review } from '../../src/github/review.js'
import type { Suggestion } from '../../src/github/suggestions.js'
import { format } from '../../src/messages/format.js'
import { type Failure, type Loopback, loopback, type World } from './loopback.js'

const head = 'b'.repeat(40)
const pull = {
  kind: 'pull-request',
  target: false,
  number: 7,
  base: 'a'.repeat(40),
  head,
  fork: false,
} as const

function suggestion(name: string, first = 3, last = first): Suggestion {
  return { name, path: 'sub/a.env', first, last, body: marked(name) }
}

function marked(name: string): string {
  return `<!-- override-lint ${name} -->\nDo this.`
}

function comment(id: number, name: string, parts: Partial<ReviewComment> = {}): ReviewComment {
  return { id, body: marked(name), outdated: false, byBot: true, repliesTo: null, ...parts }
}

function plan(suggestions: readonly Suggestion[], existing: readonly ReviewComment[]) {
  const { post, remove, left } = planReview(
    suggestions,
    new Set(suggestions.map(({ name }) => name)),
    existing,
  )
  return { post: post.map(({ name }) => name), remove, left }
}

describe('the plan of a review', () => {
  const [one, two] = [suggestion('01', 3), suggestion('02', 5)]

  test('everything is new the first time', () => {
    expect(plan([one, two], [])).toEqual({ post: ['01', '02'], remove: [], left: 0 })
  })

  test('what stands is not written again', () => {
    expect(plan([one, two], [comment(1, '01')])).toEqual({ post: ['02'], remove: [], left: 0 })
  })

  test('a second copy is removed', () => {
    expect(plan([one], [comment(1, '01'), comment(2, '01')])).toEqual({ post: [], remove: [2], left: 0 })
  })

  test('an outdated one is removed and written anew', () => {
    expect(plan([one], [comment(1, '01', { outdated: true })])).toEqual({
      post: ['01'],
      remove: [1],
      left: 0,
    })
  })

  test('one whose finding is gone is removed', () => {
    expect(plan([], [comment(1, '01')])).toEqual({ post: [], remove: [1], left: 0 })
  })

  test('one that somebody answered stays, outdated or not, and is not repeated', () => {
    const answer = comment(2, 'x', { body: 'Why?', byBot: false, repliesTo: 1 })
    expect(plan([one], [comment(1, '01', { outdated: true }), answer])).toEqual({
      post: [],
      remove: [],
      left: 0,
    })
    expect(plan([], [comment(1, '01'), answer])).toEqual({ post: [], remove: [], left: 0 })
  })

  test('comments of people and of other programs are left alone', () => {
    const others = [comment(1, '01', { byBot: false }), comment(2, '01', { body: 'Nice.' })]
    expect(plan([], others)).toEqual({ post: [], remove: [], left: 0 })
  })

  test('at most 20, those that stand included', () => {
    const many = Array.from({ length: 30 }, (_, at) => suggestion((10 + at).toString(16), at + 1))
    expect(plan(many, [])).toMatchObject({ left: 10 })
    const standing = many.slice(0, 15).map(({ name }, at) => comment(at, name))
    const { post, left } = plan(many, standing)
    expect([post.length, left]).toEqual([5, 10])
  })
})

test('hunks are the lines of the new side, context included', () => {
  const patch = '@@ -1,3 +1,4 @@ x\n a\n+@@ -9 +9 @@\n b\n c\n@@ -9 +10 @@\n-x\n+y\n@@ -20,2 +20,0 @@\n-x\n-y'
  expect(parseHunks(patch)).toEqual([
    { first: 1, last: 4 },
    { first: 10, last: 10 },
  ])
})

describe('the review carried out', () => {
  let github: Loopback
  afterEach(async () => {
    await github.close()
    expect(github.problems).toEqual([])
  })

  const files = [{ filename: 'a.env', patch: '@@ -1,2 +1,6 @@\n a\n+b\n+c\n+d\n+e\n f' }]
  const world = { pull: { head, files } }

  async function carryOut(suggestions: readonly Suggestion[], world: World, fork = false) {
    github = await loopback(world)
    const acme = { owner: 'acme', name: 'vault', private: null, defaultBranch: null }
    const limits = { timeout: 20_000, attempts: 2, longestWait: 2000 }
    const api = await connect('a token', github.url, acme, limits)
    const kept = new Set(suggestions.map(({ name }) => name))
    const place = (path: string) => path.replace('sub/', '')
    const messages = await review({ suggestions, kept, place, language: 'en' }, { ...pull, fork }, api)
    return messages.map((each) => format(each, 'en'))
  }

  function written() {
    return github.requests.filter((request) => !request.startsWith('GET '))
  }

  test('comments stand at their place in the repository, on the commit that was linted', async () => {
    expect(await carryOut([suggestion('01', 3), suggestion('02', 4, 5)], world)).toEqual([
      '2 suggestions posted on the pull request.',
    ])
    expect(github.bodies).toEqual([
      {
        commit_id: head,
        event: 'COMMENT',
        body: 'override-lint suggests 2 changes. Each keeps every other setting as it is.',
        comments: [
          { path: 'a.env', body: marked('01'), line: 3, side: 'RIGHT' },
          { path: 'a.env', body: marked('02'), line: 5, side: 'RIGHT', start_line: 4, start_side: 'RIGHT' },
        ],
      },
    ])
  })

  test('lines outside of the diff get none, and no empty review is written', async () => {
    expect(await carryOut([suggestion('01', 7), suggestion('02', 6, 7)], world)).toEqual([])
    expect(written()).toEqual([])
  })

  test('without suggestions and comments of ours nothing more is asked', async () => {
    expect(await carryOut([], world)).toEqual([])
    expect(github.requests).toHaveLength(1)
  })

  test('outdated ones are removed', async () => {
    const comments = [{ id: 5, body: marked('09'), line: null }]
    expect(await carryOut([], { pull: { head, files, comments } })).toEqual([
      '1 outdated suggestion removed from the pull request.',
    ])
    expect(written()).toEqual(['DELETE pulls/comments/5'])
  })

  test('a head that moved on gets nothing: its own run will', async () => {
    const [first] = await carryOut([suggestion('01')], { pull: { head: 'c'.repeat(40), files } })
    expect(first).toContain('newer commits')
    expect(written()).toEqual([])
  })

  test.each<[Failure['of'], Failure['with'], string]>([
    ['POST', 403, 'Add `pull-requests: write` to `permissions`'],
    ['POST', 404, 'Add `pull-requests: write` to `permissions`'],
    ['POST', 422, 'GitHub rejected their lines (422)'],
    ['POST', 502, 'GitHub gave no usable answer'],
    ['GET pulls/7/comments', 403, 'Add `pull-requests: write` to `permissions`'],
    ['GET pulls/7/files', 'broken JSON', 'GitHub gave no usable answer'],
  ])('%s answered with %s ends it with a sentence', async (of, kind, why) => {
    const [first, ...more] = await carryOut([suggestion('01')], { ...world, failures: [{ of, with: kind }] })
    expect(first).toMatch(/^No suggestions on the pull request: /)
    expect(first).toContain(why)
    expect(more).toEqual([])
  })

  test('on a fork the sentence does not ask for what cannot be given', async () => {
    const [first] = await carryOut(
      [suggestion('01')],
      { ...world, failures: [{ of: 'POST', with: 403 }] },
      true,
    )
    expect(first).toContain('from forks get a read-only token')
  })
})
