import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { stepAnswered } from '../../action/harness.js'
import { type Loopback, loopback, type World } from '../loopback.js'
import { checkedOut, repository, type TestRepository, unpacked } from '../repository.js'

/** A repository acme/vault, what a pull request makes of it, and how a workflow runs on that. */
export interface Scenario {
  readonly node?: string
  /** The files at the base, and at the head of the pull request; null deletes one. */
  readonly base: Files
  readonly head: Files
  /** What the base branch did meanwhile. */
  readonly meanwhile?: Files
  /** What steps before this one left in the workspace, in no commit. */
  readonly left?: Files
  /** `actions/checkout` with `fetch-depth: 0`, as it is, of the head itself, or from an archive without git. */
  readonly checkout?: 'everything' | 'one commit' | 'the head' | 'no git'
  /** Which commit, where it is not GitHub's merge. */
  readonly commit?: keyof Commits
  /** `path:` of actions/checkout. */
  readonly below?: string
  readonly event?: (commits: Commits) => { readonly name: string; readonly payload: unknown }
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly github?: (commits: Commits) => World
  /** Files of the workspace to tell afterwards. */
  readonly keep?: readonly string[]
  /** The path of the API, as on GitHub Enterprise Server. */
  readonly api?: string
}

/** By path; null deletes, `-> place` is a symlink there. */
export type Files = Readonly<Record<string, string | null>>

/** `base`: where the pull request parted; `main`: the base branch's tip; `merge`: GitHub's merge of the two. */
export interface Commits {
  readonly base: string
  readonly head: string
  readonly main: string
  readonly merge: string
}

export interface Told {
  readonly code: number | null
  /** `error bwdata/env/global.override.env:11 smtp-tls-mismatch`, in the order they were printed. */
  readonly annotations: readonly string[]
  /** Every other line, shas by their names. */
  readonly log: readonly string[]
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** What was asked of GitHub, shas by their names: `base` where the base branch did nothing meanwhile. */
  readonly requests: readonly string[]
  readonly bodies: readonly unknown[]
  readonly kept: Readonly<Record<string, string>>
  /** Where a request or an answer was not as GitHub describes it. */
  readonly problems: readonly string[]
}

/** Plays a scenario: commits, checks out, runs the step as a process, and tells everything that came of it. */
export async function play(scenario: Scenario): Promise<Told> {
  const { origin, commits } = committed(scenario)
  const around = mkdtempSync(path.join(tmpdir(), 'override-lint-'))
  const workspace = path.join(around, 'workspace')
  let github: Loopback | undefined
  try {
    checkOut(origin, commits, scenario, workspace)
    github = await loopback(scenario.github?.(commits), scenario.api)
    const { name, payload } = (scenario.event ?? pullRequest())(commits)
    const eventFile = path.join(around, 'event.json')
    writeFileSync(eventFile, JSON.stringify(payload))
    const run = await stepAnswered({
      workspace,
      ...(scenario.node === undefined ? {} : { node: scenario.node }),
      inputs: { 'github-token': 'a token', ...scenario.inputs },
      env: {
        PATH: process.env['PATH'],
        GITHUB_REPOSITORY: 'acme/vault',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: `${github.url}${scenario.api ?? ''}`,
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_SHA: name.startsWith('pull_request') ? commits.merge : commits.head,
        ...scenario.env,
      },
    })
    const named = namer(commits)
    const lines = run.stdout.split('\n').filter((line) => line !== '')
    return {
      ...run,
      summary: named(run.summary),
      annotations: lines.filter(isAnnotation).map(shortened),
      log: lines.filter((line) => !isAnnotation(line)).map(named),
      requests: github.requests.map(named),
      bodies: JSON.parse(named(JSON.stringify(github.bodies))),
      kept: Object.fromEntries(
        (scenario.keep ?? []).map((file) => [file, readFileSync(path.join(workspace, file), 'utf8')]),
      ),
      problems: github.problems,
    }
  } finally {
    await github?.close()
    rmSync(around, { recursive: true, force: true })
  }
}

/** The event of a pull request, number 7. */
export function pullRequest(from: 'a branch' | 'a fork' = 'a branch', name = 'pull_request') {
  return ({ base, head }: Commits) => ({
    name,
    payload: {
      repository: { id: 1, private: true, default_branch: 'main' },
      pull_request: {
        number: 7,
        base: { sha: base, ref: 'main', repo: { id: 1 } },
        head: { sha: head, ref: 'topic', repo: { id: from === 'a fork' ? 2 : 1 } },
      },
    },
  })
}

interface Committed {
  readonly origin: TestRepository
  readonly commits: Commits
}

/** Scenarios share what they have in common: each is played once for each Node. */
const known = new Map<string, Committed>()
afterAll(() => {
  for (const { origin } of known.values()) origin.delete()
})

function committed({ base, head, meanwhile }: Scenario): Committed {
  const key = JSON.stringify([base, head, meanwhile])
  const made = known.get(key) ?? commit(base, head, meanwhile)
  known.set(key, made)
  return made
}

function commit(base: Files, head: Files, meanwhile: Files | undefined): Committed {
  const origin = repository()
  put(origin, base)
  const parted = origin.commit()
  origin.git('checkout', '--quiet', '-b', 'topic')
  put(origin, head)
  const topic = origin.commit()
  origin.git('checkout', '--quiet', 'main')
  put(origin, meanwhile ?? {})
  const main = meanwhile === undefined ? parted : origin.commit()
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  return { origin, commits: { base: parted, head: topic, main, merge: origin.git('rev-parse', 'HEAD') } }
}

function put(repo: Pick<TestRepository, 'write' | 'remove' | 'link'>, files: Files): void {
  for (const [file, text] of Object.entries(files))
    if (text === null) repo.remove(file)
    else if (text.startsWith('-> ')) repo.link(file, text.slice(3))
    else repo.write({ [file]: text })
}

function checkOut(
  origin: TestRepository,
  commits: Commits,
  { checkout = 'everything', commit, below = '.', left = {} }: Scenario,
  workspace: string,
): void {
  const sha = commits[commit ?? (checkout === 'the head' ? 'head' : 'merge')]
  const to = path.join(workspace, below)
  const target =
    checkout === 'no git'
      ? unpacked(origin, sha, to)
      : checkedOut(origin, sha, to, checkout === 'one commit' ? 1 : undefined)
  put(target, left)
}

function namer(commits: Commits): (text: string) => string {
  const names = Object.entries(commits)
  return (text) =>
    names.reduce(
      (named, [name, sha]) => named.replaceAll(sha, `<${name}>`).replaceAll(sha.slice(0, 12), `<${name}>`),
      text,
    )
}

function isAnnotation(line: string): boolean {
  return /^::(?:error|warning|notice) /.test(line)
}

/** Level, place and rule of a workflow command; its sentence is the renderer's matter. */
function shortened(line: string): string {
  const [, level = '', properties = ''] = /^::(\w+) (.*?)::/.exec(line) ?? []
  const values = Object.fromEntries(properties.split(',').map((each) => each.split('=')))
  const rule = /\(([\w-]+)\)$/.exec(values['title'] ?? '')?.[1] ?? values['title']
  const place = values['file'] === undefined ? '' : ` ${values['file']}:${values['line'] ?? ''}`
  return `${level}${place} ${rule}`
}
