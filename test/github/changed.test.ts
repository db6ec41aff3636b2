import { afterEach, describe, expect, test } from 'vitest'
import { connect } from '../../src/github/api.js'
import { readBase } from '../../src/github/base.js'
import { findChange } from '../../src/github/changed.js'
import type { Connection } from '../../src/github/connection.js'
import type { Event, Run } from '../../src/github/event.js'
import { type Git, openGit } from '../../src/github/git.js'
import { format } from '../../src/messages/format.js'
import { type Failure, type Loopback, loopback, type World } from './loopback.js'
import { repository, shallowClone, type TestRepository } from './repository.js'

const acme = { owner: 'acme', name: 'vault', private: true, defaultBranch: 'main' }
const env = 'bwdata/env/global.override.env'
const none: Connection = async () => null

const made: TestRepository[] = []
const opened: Git[] = []
let github: Loopback | undefined
afterEach(async () => {
  for (const each of opened.splice(0)) each.close()
  for (const each of made.splice(0)) each.delete()
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
  github = undefined
})

async function online(world: World, timeout = 20_000): Promise<Connection> {
  const server = await loopback(world)
  github = server
  const limits = { timeout, attempts: 2, longestWait: 10_000 }
  return () => connect('a token', server.url, acme, limits)
}

function run(event: Event): Run {
  return { event, repository: acme, sha: null, problem: null }
}

function pull(base: string, head: string, target = false): Run {
  return run({ kind: 'pull-request', target, number: 7, base, head, fork: false })
}

/**
 * `main` and `topic` part at `parted`; both change, `topic` the env file; `merge` is GitHub's merge of the two.
 */
function forked() {
  const repo = repository({ [env]: 'A=1\n', 'other.txt': '1\n' })
  made.push(repo)
  const parted = repo.git('rev-parse', 'HEAD')
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.write({ [env]: 'A=2\n' })
  const head = repo.commit()
  repo.git('checkout', '--quiet', 'main')
  repo.write({ 'other.txt': '2\n' })
  const main = repo.commit()
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  return { repo, parted, head, main, merge: repo.git('rev-parse', 'HEAD') }
}

async function gitOf({ folder }: TestRepository) {
  const git = await openGit(folder, process.env)
  if (git === null) throw new Error('no git')
  opened.push(git)
  return git
}

function logged({ logMessage }: Awaited<ReturnType<typeof findChange>>): string {
  return format(logMessage, 'en')
}

const changedEnv = [{ path: env, before: env, deleted: false }]

describe('a pull request, with all its history', () => {
  test("on GitHub's merge commit: against the tip it was merged with, whatever the event says", async () => {
    const { repo, parted, head, main } = forked()
    const found = await findChange(pull(parted, head), await gitOf(repo), none)
    expect(found.compared).toEqual({ base: main, files: changedEnv, askable: true })
    expect(logged(found)).toBe(`Compared with ${main.slice(0, 12)}, the merge base: 1 file changed.`)
  })

  test('with its own head checked out: against where it parted, not the tip', async () => {
    const { repo, parted, head, main } = forked()
    repo.git('checkout', '--quiet', head)
    const { compared } = await findChange(pull(main, head), await gitOf(repo), none)
    expect(compared).toEqual({ base: parted, files: changedEnv, askable: true })
  })
})

describe('a pull request, with the one commit that actions/checkout takes', () => {
  test('the merge commit names the base, GitHub the files', async () => {
    const { repo, parted, head, main, merge } = forked()
    const clone = shallowClone(repo, merge)
    made.push(clone)
    const files = [{ filename: env }]
    const api = await online({ comparisons: { [`${main}...${head}`]: { mergeBase: parted, files } } })
    const { compared } = await findChange(pull(parted, head), await gitOf(clone), api)
    expect(compared).toEqual({ base: main, files: changedEnv, askable: true })
    expect(github?.requests).toEqual([`GET compare/${main}...${head}?per_page=1`])
  })

  test('without a token the base is known and the files are not', async () => {
    const { repo, parted, head, main, merge } = forked()
    const clone = shallowClone(repo, merge)
    made.push(clone)
    const found = await findChange(pull(parted, head), await gitOf(clone), none)
    expect(found.compared).toEqual({ base: main, files: null, askable: false })
    expect(logged(found)).toContain('there is no token to ask GitHub. Set `fetch-depth: 0`')
  })
})

describe('a pull request without git', () => {
  const [base, head, parted] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
  const range = `${base}...${head}`

  test('GitHub tells the merge base and the files, renamed, added and deleted ones too', async () => {
    const files = [
      { filename: 'new.env', previous_filename: 'old.env', status: 'renamed' },
      { filename: 'added.env', status: 'added' },
      { filename: 'gone.env', status: 'removed' },
    ] as const
    const api = await online({ comparisons: { [range]: { mergeBase: parted, files } } })
    expect((await findChange(pull(base, head), null, api)).compared).toEqual({
      base: parted,
      files: [
        { path: 'new.env', before: 'old.env', deleted: false },
        { path: 'added.env', before: null, deleted: false },
        { path: 'gone.env', before: 'gone.env', deleted: true },
      ],
      askable: true,
    })
  })

  function many(count: number) {
    return Array.from({ length: count }, (_, at) => ({ filename: `${at}.txt` }))
  }

  test('more files than a comparison shows are read from the pull request', async () => {
    const files = many(450)
    const comparisons = { [range]: { mergeBase: parted, files } }
    const api = await online({ comparisons, pull: { head, files } })
    const { compared } = await findChange(pull(base, head), null, api)
    expect(compared?.files).toHaveLength(450)
  })

  test('3000 files may be more, so all count as changed', async () => {
    const files = many(3000)
    const comparisons = { [range]: { mergeBase: parted, files } }
    const api = await online({ comparisons, pull: { head, files } })
    const found = await findChange(pull(base, head), null, api)
    expect(found.compared).toEqual({ base: parted, files: null, askable: true })
    expect(logged(found)).toContain('GitHub does not list that many changed files.')
  })

  test('the list of a head that has moved on is not ours', async () => {
    const files = many(301)
    const comparisons = { [range]: { mergeBase: parted, files } }
    const api = await online({ comparisons, pull: { head: 'd'.repeat(40), files } })
    const found = await findChange(pull(base, head), null, api)
    expect(found.compared).toEqual({ base: parted, files: null, askable: true })
    expect(logged(found)).toContain('newer commits')
  })

  test.each([
    [403, 'Add `contents: read`'],
    [404, 'GitHub does not find the commits'],
    [502, 'GitHub gave no usable answer'],
    ['broken JSON', 'GitHub gave no usable answer'],
    ['silence', 'GitHub gave no usable answer'],
  ] as const)('%s: nothing to compare with, and why', async (kind, why) => {
    const failures: readonly Failure[] = [{ of: 'GET compare', with: kind }]
    const api = await online({ failures }, kind === 'silence' ? 300 : undefined)
    const found = await findChange(pull(base, head), null, api)
    expect(found.compared).toBeNull()
    expect(logged(found)).toContain(`Compared with nothing: `)
    expect(logged(found)).toContain(why)
  })
})

describe('pull_request_target', () => {
  test('lints the base branch: there is nothing to compare, and a better event', async () => {
    const { repo, head, main } = forked()
    repo.git('checkout', '--quiet', main)
    const found = await findChange(pull(main, head, true), await gitOf(repo), none)
    expect(found.compared).toBeNull()
    expect(logged(found)).toContain('Run on `pull_request`')
  })

  test('with the pull request checked out all the same, it is compared', async () => {
    const { repo, parted, head, main } = forked()
    repo.git('checkout', '--quiet', head)
    const { compared } = await findChange(pull(main, head, true), await gitOf(repo), none)
    expect(compared).toEqual({ base: parted, files: changedEnv, askable: true })
  })
})

describe('other events', () => {
  test('a merge queue compares its commit with the one it comes from', async () => {
    const { repo, main, merge } = forked()
    const event = { kind: 'merge-group', base: main, head: merge } as const
    expect((await findChange(run(event), await gitOf(repo), none)).compared).toEqual({
      base: main,
      files: changedEnv,
      askable: true,
    })
  })

  test('a push compares with what was there, after a force push with where the two parted', async () => {
    const { repo, parted, head, main } = forked()
    const git = await gitOf(repo)
    const push = await findChange(run({ kind: 'push', before: parted, after: head }), git, none)
    const forced = await findChange(run({ kind: 'push', before: main, after: head }), git, none)
    expect(push.compared).toEqual({ base: parted, files: changedEnv, askable: true })
    expect(forced.compared).toEqual({ base: parted, files: changedEnv, askable: true })
  })

  test('a new branch compares with where it left the default branch', async () => {
    const { repo, parted, head, main } = forked()
    repo.git('update-ref', 'refs/remotes/origin/main', main)
    const event = { kind: 'push', before: null, after: head } as const
    expect((await findChange(run(event), await gitOf(repo), none)).compared).toEqual({
      base: parted,
      files: changedEnv,
      askable: true,
    })
    const files = [{ filename: env }]
    const api = await online({ comparisons: { [`main...${head}`]: { mergeBase: parted, files } } })
    expect((await findChange(run(event), null, api)).compared).toEqual({
      base: parted,
      files: changedEnv,
      askable: true,
    })
  })

  test('the default branch, pushed for the first time, has nothing before it', async () => {
    const { repo, main } = forked()
    repo.git('update-ref', 'refs/remotes/origin/main', main)
    const found = await findChange(run({ kind: 'push', before: null, after: main }), await gitOf(repo), none)
    expect(found.compared).toBeNull()
    expect(logged(found)).toContain('the branch is new')
  })

  test.each(['manual', 'schedule', 'other'] as const)('%s: nothing before it', async (kind) => {
    const found = await findChange(run({ kind }), null, none)
    expect(found.compared).toBeNull()
    expect(logged(found)).toBe('Compared with nothing: this event has no state before it.')
  })
})

describe('a file as it was', () => {
  const base = 'a'.repeat(40)
  const unlisted = { base, files: null, askable: true }

  function texts(files: Awaited<ReturnType<typeof readBase>>) {
    return [...files.values()].map((file) =>
      file.kind === 'present' ? `${file.path}: ${Buffer.from(file.bytes)}` : file.kind,
    )
  }

  test('comes from git, under its former name', async () => {
    const { repo, parted } = forked()
    repo.move(env, 'new.env')
    repo.commit()
    const compared = {
      base: parted,
      files: [
        { path: 'new.env', before: env, deleted: false },
        { path: 'added.env', before: null, deleted: false },
      ],
      askable: true,
    }
    const read = await readBase(['new.env', 'added.env', 'made.env'], compared, await gitOf(repo), none)
    expect(texts(read)).toEqual([`${env}: A=1\n`, 'absent', 'uncommitted'])
  })

  test('untouched in a shallow clone, it is what the commit holds', async () => {
    const { repo, main, merge } = forked()
    const clone = shallowClone(repo, merge)
    made.push(clone)
    const read = await readBase(
      ['other.txt', 'made.env'],
      { base: main, files: [], askable: true },
      await gitOf(clone),
      none,
    )
    expect(texts(read)).toEqual(['other.txt: 2\n', 'uncommitted'])
  })

  test('else from GitHub', async () => {
    const api = await online({ contents: { [`${base}:a b.env`]: 'A=1\n' } })
    expect(texts(await readBase(['a b.env', 'none.env'], unlisted, null, api))).toEqual([
      'a b.env: A=1\n',
      'absent',
    ])
    expect(github?.requests).toEqual([
      `GET contents/a b.env?ref=${base}`,
      `GET contents/none.env?ref=${base}`,
    ])
  })

  test('that GitHub lists as changed and does not show is not known', async () => {
    const files = [{ path: 'a.env', before: 'a.env', deleted: false }]
    expect(texts(await readBase(['a.env'], { base, files, askable: true }, null, await online({})))).toEqual([
      'unknown',
    ])
  })

  test('after a rejection GitHub is not asked again', async () => {
    const api = await online({ failures: [{ of: 'GET contents', with: 403 }] })
    expect(texts(await readBase(['a.env', 'b.env'], unlisted, null, api))).toEqual(['unknown', 'unknown'])
    expect(github?.requests).toHaveLength(1)
  })

  test('where GitHub did not show the commits, it is not asked for their files', async () => {
    const api = await online({ contents: { [`${base}:a.env`]: 'A=1\n' } })
    expect(texts(await readBase(['a.env'], { ...unlisted, askable: false }, null, api))).toEqual(['unknown'])
    expect(github?.requests).toEqual([])
  })

  test('without git and without a token nothing is known', async () => {
    expect(texts(await readBase(['a.env'], unlisted, null, none))).toEqual(['unknown'])
  })
})
