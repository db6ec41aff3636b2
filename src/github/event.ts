import { readFile } from 'node:fs/promises'
import { type Message, message } from '../messages/message.js'
import { commit, field, pullRequestOf, repositoryIn } from './payload.js'

/** What started the workflow, as far as the lint depends on it. */
export type Event =
  | PullRequest
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  /** `before` is null where the branch is new. */
  | { readonly kind: 'push'; readonly before: string | null; readonly after: string }
  | { readonly kind: 'manual' }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'other' }

export interface PullRequest {
  readonly kind: 'pull-request'
  /** `pull_request_target`: a token that writes, and the default branch checked out. */
  readonly target: boolean
  readonly number: number
  /** The tip of the base branch when the event was made: not yet the merge base. */
  readonly base: string
  readonly head: string
  /** For the wording only: what the token may do is found out by trying. */
  readonly fork: boolean
}

/** One run of a workflow: what happened, where. */
export interface Run {
  readonly event: Event
  readonly repository: Repository | null
  /** GITHUB_SHA: what `actions/checkout` takes unless told otherwise. */
  readonly sha: string | null
  /** Why the event could not be read, else null. */
  readonly problem: Message | null
}

export interface Repository {
  readonly owner: string
  readonly name: string
  /** Null where the payload does not say. */
  readonly private: boolean | null
  readonly defaultBranch: string | null
}

/**
 * What the runner says of this run, from its environment variables and the payload file they name.
 *
 * Never fails: a payload that is missing, broken or of another shape makes an event of kind `other` with a
 * `problem`, so that the lint itself still works.
 */
export async function readRun(env: Readonly<NodeJS.ProcessEnv>): Promise<Run> {
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const sha = env['GITHUB_SHA'] ?? null
  const eventName = env['GITHUB_EVENT_NAME'] ?? ''
  const here = owner !== '' && name !== ''
  const bare = here ? { owner, name, private: null, defaultBranch: null } : null
  if (eventName === '') return { event: { kind: 'other' }, repository: bare, sha, problem: null }

  const payload = await readPayload(env['GITHUB_EVENT_PATH'])
  const repository = bare && { ...bare, ...repositoryIn(payload) }
  const event = parseEvent(eventName, payload)
  return event === null
    ? { event: { kind: 'other' }, repository, sha, problem: message('github.eventUnreadable') }
    : { event, repository, sha, problem: null }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

/** Null where the payload is not the one its event has. */
function parseEvent(name: string, payload: unknown): Event | null {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = pullRequestOf(payload)
      return pull && { kind: 'pull-request', target: name === 'pull_request_target', ...pull }
    }
    case 'merge_group': {
      const group = field(payload, 'merge_group')
      const [base, head] = [commit(group, 'base_sha'), commit(group, 'head_sha')]
      return base === null || head === null ? null : { kind: 'merge-group', base, head }
    }
    case 'push': {
      const [before, after] = [commit(payload, 'before'), commit(payload, 'after')]
      if (before === null || after === null) return null
      return { kind: 'push', before: isZero(before) ? null : before, after }
    }
    case 'workflow_dispatch':
      return { kind: 'manual' }
    case 'schedule':
      return { kind: 'schedule' }
    default:
      return { kind: 'other' }
  }
}

/** Git's way to say "no commit". */
function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}
