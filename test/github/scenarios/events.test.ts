import { describe, expect, test } from 'vitest'
import { nodePrograms } from '../../nodes.js'
import { broken, clean } from '../../samples.js'
import { play, pullRequest, type Scenario } from './play.js'

const env = 'bwdata/env/global.override.env'
const failed = '1 file checked: 1 error, 0 warnings, 1 notice, 0 suppressed'
const becameBroken = '| invitations | ✅ ready → **❌ broken** |'
const nothingBefore = 'Compared with nothing: this event has no state before it.'
const everything = 'What changed is unknown, so every finding counts.'
const zero = '0'.repeat(40)

describe.each(nodePrograms(24))('$name: what started the run', ({ program: node }) => {
  function run(parts: Partial<Scenario>) {
    return play({ node, base: { [env]: clean }, head: { [env]: broken }, checkout: 'the head', ...parts })
  }

  test('merge_group: the queue is compared with the branch it goes into', async () => {
    const told = await run({
      event: ({ base, head }) => ({
        name: 'merge_group',
        payload: { merge_group: { base_sha: base, head_sha: head } },
      }),
      inputs: { gate: 'new', suggestions: 'true' },
    })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log).toEqual([
      'Compared with <base>, the merge base: 1 file changed.',
      'Only findings that the base did not have count.',
      'No suggestions: this run is not for a pull request.',
      failed,
    ])
    expect(told.summary).toContain(becameBroken)
  })

  test('push: compared with what was pushed before', async () => {
    const told = await run({
      event: ({ base, head }) => ({ name: 'push', payload: { before: base, after: head } }),
    })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log).toEqual(['Compared with <base>, the merge base: 1 file changed.', failed])
    expect(told.summary).toContain(becameBroken)
  })

  test('push of a new branch: compared with where it left the default branch', async () => {
    const told = await run({
      checkout: 'one commit',
      commit: 'head',
      event: ({ head }) => ({
        name: 'push',
        payload: { before: zero, after: head, repository: { default_branch: 'main' } },
      }),
      github: ({ base, head }) => ({
        comparisons: { [`main...${head}`]: { mergeBase: base, files: [{ filename: env }] } },
        contents: { [`${base}:${env}`]: clean },
      }),
    })
    expect(told.requests).toEqual(['GET compare/main...<head>?per_page=1', `GET contents/${env}?ref=<base>`])
    expect(told.log).toEqual(['Compared with <base>, the merge base: 1 file changed.', failed])
    expect(told.summary).toContain(becameBroken)
  })

  test('push of a new branch whose origin is not known: every finding counts', async () => {
    const told = await run({
      event: ({ head }) => ({ name: 'push', payload: { before: zero, after: head } }),
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log.slice(0, 2)).toEqual([
      'Compared with nothing: the branch is new, and the commit it starts from was not found.',
      everything,
    ])
  })

  test.each(['workflow_dispatch', 'schedule'])('%s: everything counts, whatever the gate', async (name) => {
    const event = () => ({ name, payload: { repository: { private: true } } })
    const told = await run({ event, inputs: { gate: 'changed-files' } })
    expect(told).toMatchObject({ code: 1, requests: [], log: [nothingBefore, everything, failed] })
    expect(told.summary).not.toContain('What this change does')
  })

  test('an event of another kind', async () => {
    const told = await run({ event: () => ({ name: 'release', payload: {} }) })
    expect(told).toMatchObject({ code: 1, requests: [], log: [nothingBefore, failed] })
  })

  test('pull_request_target: lints what is checked out, and says which event is right', async () => {
    const told = await run({
      head: { a: '' },
      base: { [env]: broken },
      checkout: 'everything',
      commit: 'base',
      event: pullRequest('a fork', 'pull_request_target'),
    })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log[0]).toContain('Run on `pull_request`')
    expect(told.summary).toContain('Run on <code>pull&#95;request</code>')
  })

  test('a payload that cannot be read costs the comparison alone', async () => {
    const told = await run({ event: () => ({ name: 'pull_request', payload: { pull_request: 7 } }) })
    expect(told).toMatchObject({ code: 1, requests: [] })
    expect(told.log).toEqual([
      'Compared with nothing: GITHUB_EVENT_PATH is not a valid payload of this event. Leave it as the runner sets it.',
      failed,
    ])
  })

  test('no event at all, as on another forge', async () => {
    const none = { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined, GITHUB_REPOSITORY: undefined }
    const told = await run({ env: none })
    expect(told).toMatchObject({ code: 1, requests: [], log: [nothingBefore, failed] })
    expect(told.summary).not.toContain('https://github.com/acme')
  })
})
