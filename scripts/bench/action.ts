import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkedOut, repository } from '../../test/github/repository.js'
import { nodeOf } from '../../test/nodes.js'
import { soundFile } from '../../test/samples.js'
import { inTurn, ratio, run, type Took } from './process.js'
import type { Row } from './rows.js'

const action = path.resolve('dist/index.js')
const slowGitHub = path.resolve('lib/scripts/bench/slow-github.js')
const node = nodeOf(24) ?? process.execPath
const rounds = 21

/** Milliseconds that GitHub takes for each call. */
const latency = 120

const file = 'env/global.override.env'
const text = `${soundFile.join('\n')}\n`

/** The action on a pull request that changes its one file, as the runner runs it: Node 24. */
export async function actionRows(folder: string): Promise<Row[]> {
  return [withoutToken(folder), await withLatency(folder)]
}

/** No token to ask GitHub with, and no git. */
function withoutToken(folder: string): Row {
  const workspace = path.join(folder, 'plain')
  mkdirSync(path.join(workspace, 'env'), { recursive: true })
  writeFileSync(path.join(workspace, file), text)
  const pull = { base: 'a'.repeat(40), head: 'b'.repeat(40), merge: 'c'.repeat(40) }
  const ours = step(workspace, variablesOf(folder, workspace, pull))
  const [bare, took] = inTurn([() => run([node, '-e', '0'], workspace), ours], rounds)
  return {
    what: 'The action on a pull request of one file against `node -e 0`, Node 24, CPU',
    measured: ratio(took, bare, 'cpu'),
    goal: 2.9,
    bar: 4.6,
    floor: 'that of the CLI and a tenth',
  }
}

/** What `actions/checkout` leaves unless told otherwise, one commit, and a GitHub that tells the rest. */
async function withLatency(folder: string): Promise<Row> {
  const origin = repository({ [file]: `${text}# before\n` })
  const base = origin.git('rev-parse', 'HEAD')
  origin.git('checkout', '--quiet', '-b', 'topic')
  origin.write({ [file]: text })
  const head = origin.commit()
  origin.git('checkout', '--quiet', 'main')
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  const merge = origin.git('rev-parse', 'HEAD')
  const workspace = path.join(folder, 'shallow')
  checkedOut(origin, merge, workspace, 1)
  origin.delete()

  const arguments_ = [slowGitHub, String(latency), base, `${text}# before\n`]
  const github = spawn(process.execPath, arguments_, { stdio: ['pipe', 'pipe', 'inherit'] })
  const [address] = await once(github.stdout, 'data')
  const variables = [
    ...variablesOf(folder, workspace, { base, head, merge }),
    `GITHUB_API_URL=${String(address).trim()}`,
    'INPUT_GITHUB-TOKEN=token',
  ]
  const [bare, took] = inTurn([() => run([node, '-e', '0'], workspace), step(workspace, variables)], rounds)
  github.stdin.end()
  return {
    what: `The same with a token and ${latency} ms for each call of the API, against \`node -e 0\` and one call, wall time`,
    measured: took && bare ? took.wall / (bare.wall + latency) : null,
    bar: 3,
    floor: 1,
    note: took == null ? 'failed' : `${took.wall.toFixed(0)} ms`,
  }
}

function step(workspace: string, variables: readonly string[]): () => Took | null {
  return () => run(['env', ...variables, node, action], workspace)
}

interface Pull {
  readonly base: string
  readonly head: string
  /** GitHub's merge of the two, which is checked out. */
  readonly merge: string
}

/** What the runner sets. */
function variablesOf(folder: string, workspace: string, { base, head, merge }: Pull): readonly string[] {
  const runner = path.join(folder, 'runner', path.basename(workspace))
  mkdirSync(runner, { recursive: true })
  for (const name of ['output', 'summary']) writeFileSync(path.join(runner, name), '')
  const event = {
    repository: { id: 1, private: true, default_branch: 'main' },
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main', repo: { id: 1 } },
      head: { sha: head, ref: 'topic', repo: { id: 1 } },
    },
  }
  writeFileSync(path.join(runner, 'event.json'), JSON.stringify(event))
  return [
    `GITHUB_WORKSPACE=${workspace}`,
    'GITHUB_EVENT_NAME=pull_request',
    `GITHUB_EVENT_PATH=${path.join(runner, 'event.json')}`,
    `GITHUB_OUTPUT=${path.join(runner, 'output')}`,
    `GITHUB_STEP_SUMMARY=${path.join(runner, 'summary')}`,
    'GITHUB_REPOSITORY=acme/vault',
    `GITHUB_SHA=${merge}`,
  ]
}
