import { afterEach, describe, expect, test } from 'vitest'
import { connect } from '../../src/github/api.js'
import { type Loopback, loopback, type World } from './loopback.js'

const repository = { owner: 'acme', name: 'vault', private: true, defaultBranch: 'main' }
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

let github: Loopback

async function client(world: World, timeout = 20_000) {
  github = await loopback(world)
  return connect('a token', github.url, repository, { timeout, attempts: 3, longestWait: 2000 })
}

afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

describe('what GitHub knows', () => {
  test('compare gives the merge base and the files between', async () => {
    const files = [{ filename: 'env/ä b.env', status: 'renamed', previous_filename: 'old.env' }] as const
    const api = await client({ comparisons: { [`${a}...${b}`]: { mergeBase: a, files } } })
    const answer = await api.compare(a, b)
    expect(answer).toMatchObject({ kind: 'ok', value: { mergeBase: a, complete: true } })
    expect(answer.kind === 'ok' && answer.value.files[0]).toMatchObject({ previous_filename: 'old.env' })
  })

  test('300 files of a comparison may be more', async () => {
    const files = Array.from({ length: 301 }, (_, at) => ({ filename: `${at}.txt` }))
    const api = await client({ comparisons: { [`${a}...${b}`]: { mergeBase: a, files } } })
    expect(await api.compare(a, b)).toMatchObject({ kind: 'ok', value: { complete: false } })
  })

  test('the files of a pull request are read page by page', async () => {
    const files = Array.from({ length: 250 }, (_, at) => ({ filename: `${at}.txt` }))
    const api = await client({ pull: { head: b, files } })
    const answer = await api.pullFiles(7)
    expect(answer.kind === 'ok' && answer.value.files.length).toBe(250)
    expect(github.requests).toEqual([1, 2, 3].map((page) => `GET pulls/7/files?per_page=100&page=${page}`))
  })

  test('3000 files of a pull request may be more', async () => {
    const files = Array.from({ length: 3200 }, (_, at) => ({ filename: `${at}.txt` }))
    const api = await client({ pull: { head: b, files } })
    expect(await api.pullFiles(7)).toMatchObject({ kind: 'ok', value: { complete: false } })
    expect(github.requests).toHaveLength(30)
  })

  test.each(['env/global.override.env', 'a b/c,d:e%f#g?.env', 'новый/ü.env', 'x{y}/+&=.env'])(
    'a file named %s is read byte for byte',
    async (path) => {
      const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x3d, 0xff, 0x0d, 0x0a)
      const api = await client({ contents: { [`${a}:${path}`]: bytes } })
      const answer = await api.file(a, path)
      expect(answer.kind === 'ok' && [...answer.value]).toEqual([...bytes])
    },
  )

  test('a file above 1 MiB comes without its content, so it is no answer', async () => {
    const api = await client({ contents: { [`${a}:big.env`]: 'x'.repeat(1024 * 1024 + 1) } })
    expect(await api.file(a, 'big.env')).toEqual({ kind: 'failed' })
  })
})

describe('what GitHub rejects', () => {
  test.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'missing'],
    [422, 'unprocessable'],
  ] as const)('%i is the answer %s, asked once', async (status, kind) => {
    const api = await client({ failures: [{ of: 'GET pulls/7', with: status }] })
    expect(await api.pullHead(7)).toEqual({ kind })
    expect(github.requests).toHaveLength(1)
  })

  test.each(['broken JSON', 'another shape', 'hang-up', 'silence'] as const)(
    '%s is no answer',
    async (kind) => {
      const api = await client({ failures: [{ of: 'GET pulls/7', with: kind }] })
      expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
      expect(github.requests).toHaveLength(1)
    },
  )
})

describe('what is asked again', () => {
  test('429, after the wait the server asks for', async () => {
    const headers = { 'retry-after': '0' }
    const failures = [{ of: 'GET pulls/7', with: 429, headers, times: 1 }] as const
    const api = await client({ pull: { head: b }, failures })
    expect(await api.pullHead(7)).toEqual({ kind: 'ok', value: b })
    expect(github.requests).toHaveLength(2)
  })

  test('not when the server asks for more retryPolicy than there is', async () => {
    const headers = { 'retry-after': '3600' }
    const api = await client({ failures: [{ of: 'GET pulls/7', with: 429, headers }] })
    expect(await api.pullHead(7)).toEqual({ kind: 'limited' })
    expect(github.requests).toHaveLength(1)
  })

  test('a 403 that is a rate limit is not a missing permission', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'retry-after': '0' }
    const api = await client({ failures: [{ of: 'GET pulls/7', with: 403, headers }] })
    expect(await api.pullHead(7)).toEqual({ kind: 'limited' })
    expect(github.requests).toHaveLength(3)
  })

  test('502, at most three times', async () => {
    const api = await client({
      failures: [{ of: 'GET pulls/7', with: 502, headers: { 'retry-after': '0' } }],
    })
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
    expect(github.requests).toHaveLength(3)
  })

  test('after that GitHub is not asked for anything more', async () => {
    const failures = [{ of: 'GET compare', with: 502, headers: { 'retry-after': '0' } }] as const
    const api = await client({ pull: { head: b }, failures })
    await api.compare(a, b)
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
    expect(github.requests).toHaveLength(3)
  })

  test('never a write that may have been done', async () => {
    const api = await client({ failures: [{ of: 'POST pulls/7/reviews', with: 502 }] })
    expect(await api.createReview(7, { commit: b, body: 'x', comments: [] })).toEqual({ kind: 'failed' })
    expect(github.requests).toHaveLength(1)
  })
})

describe('what redirects', () => {
  test('a repository that has moved is followed there', async () => {
    const path = 'a b/c,d:e{f}.env'
    const failures = [{ of: 'GET contents', with: 'redirect', times: 2 }] as const
    const api = await client({ contents: { [`${a}:${path}`]: 'A=b' }, failures })
    expect(await api.file(a, path)).toMatchObject({ kind: 'ok' })
    expect(github.requests).toEqual(Array(3).fill(`GET contents/${path}?ref=${a}`))
  })

  test('a circle is left after three', async () => {
    const api = await client({ failures: [{ of: 'GET pulls/7', with: 'redirect' }] })
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
    expect(github.requests).toHaveLength(4)
  })

  test.each(['https://[no-address', ''])('a redirect to %j is no answer', async (location) => {
    const api = await client({ failures: [{ of: 'GET pulls/7', with: 'redirect', headers: { location } }] })
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
  })

  test('no other server gets the token, nor is it asked', async () => {
    const other = await loopback({ pull: { head: b } })
    const headers = { location: `${other.url}/repos/acme/vault/pulls/7` }
    const api = await client({ failures: [{ of: 'GET pulls/7', with: 'redirect', headers }] })
    expect(await api.pullHead(7)).toEqual({ kind: 'failed' })
    await other.close()
    expect(other.requests).toEqual([])
  })

  test('a write is not done elsewhere', async () => {
    const api = await client({ pull: { head: b }, failures: [{ of: 'POST', with: 'redirect' }] })
    expect(await api.createReview(7, { commit: b, body: 'x', comments: [] })).toEqual({ kind: 'failed' })
    expect(github.requests).toHaveLength(1)
  })
})

test('a review is written as GitHub documents it', async () => {
  const api = await client({ pull: { head: b } })
  const comments = [
    { path: 'a.env', body: 'one line', first: 3, last: 3 },
    { path: 'a.env', body: 'two lines', first: 5, last: 6 },
  ]
  expect(await api.createReview(7, { commit: b, body: 'two suggestions', comments })).toMatchObject({
    kind: 'ok',
  })
  expect(github.bodies).toEqual([
    {
      commit_id: b,
      event: 'COMMENT',
      body: 'two suggestions',
      comments: [
        { path: 'a.env', body: 'one line', line: 3, side: 'RIGHT' },
        { path: 'a.env', body: 'two lines', line: 6, side: 'RIGHT', start_line: 5, start_side: 'RIGHT' },
      ],
    },
  ])
})
