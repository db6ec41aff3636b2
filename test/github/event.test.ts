import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readRun } from '../../src/github/event.js'

const folder = mkdtempSync(path.join(tmpdir(), 'override-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
const zero = '0'.repeat(40)

function run(name: string, payload: unknown) {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readRun({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'acme/vault',
    GITHUB_SHA: b,
  })
}

function pull(headRepository: unknown, baseRepository: unknown = { id: 1 }) {
  return {
    repository: { id: 1, private: true, default_branch: 'trunk' },
    pull_request: {
      number: 7,
      base: { sha: a, ref: 'trunk', repo: baseRepository },
      head: { sha: b, ref: 'topic', repo: headRepository },
    },
  }
}

describe('a pull request', () => {
  test('from the repository itself', async () => {
    expect(await run('pull_request', pull({ id: 1 }))).toEqual({
      event: { kind: 'pull-request', target: false, number: 7, base: a, head: b, fork: false },
      repository: { owner: 'acme', name: 'vault', private: true, defaultBranch: 'trunk' },
      sha: b,
      problem: null,
    })
  })

  test.each([
    ['from a fork', { id: 2 }],
    ['from a fork that is gone', null],
  ])('%s', async (_, head) => {
    expect((await run('pull_request', pull(head))).event).toMatchObject({ fork: true })
  })

  test('under pull_request_target', async () => {
    expect((await run('pull_request_target', pull({ id: 1 }))).event).toMatchObject({
      kind: 'pull-request',
      target: true,
    })
  })
})

describe('other events', () => {
  test.each([
    ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { kind: 'merge-group', base: a, head: b }],
    ['push', { before: a, after: b }, { kind: 'push', before: a, after: b }],
    ['push', { before: zero, after: b }, { kind: 'push', before: null, after: b }],
    ['workflow_dispatch', { inputs: null }, { kind: 'manual' }],
    ['schedule', { schedule: '0 4 * * 1' }, { kind: 'schedule' }],
    ['release', {}, { kind: 'other' }],
  ])('%s', async (name, payload, event) => {
    expect(await run(name, payload)).toMatchObject({ event, problem: null })
  })

  test('outside of GitHub there is none', async () => {
    expect(await readRun({})).toEqual({
      event: { kind: 'other' },
      repository: null,
      sha: null,
      problem: null,
    })
  })
})

describe('a payload that is not one is said and costs only the comparison', () => {
  test.each([
    ['no JSON', 'pull_request', '{"pull_request":'],
    ['no pull request', 'pull_request', {}],
    ['no number', 'pull_request', { pull_request: { base: { sha: a, ref: '' }, head: { sha: b, ref: '' } } }],
    ['an option for a sha', 'merge_group', { merge_group: { base_sha: '--output=x', head_sha: b } }],
    ['a short sha', 'push', { before: 'abc', after: b }],
    ['null', 'push', null],
  ])('%s', async (_, name, payload) => {
    const { event, problem, repository } = await run(name, payload)
    expect(event).toEqual({ kind: 'other' })
    expect(problem?.key).toBe('github.eventUnreadable')
    expect(repository).toMatchObject({ owner: 'acme', name: 'vault' })
  })

  test('no file', async () => {
    const { problem } = await readRun({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nonexistent' })
    expect(problem?.key).toBe('github.eventUnreadable')
  })
})
