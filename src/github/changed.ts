import { type Message, message, type TextKey } from '../messages/message.js'
import { type Printable, printable } from '../messages/printable.js'
import type { FailedAnswer } from './answer.js'
import type { GitHub } from './api.js'
import type { Connection } from './connection.js'
import type { ChangedFile } from './diff.js'
import type { PullRequest, Run } from './event.js'
import type { Git } from './git.js'
import type { DiffEntry } from './response.js'

/** The state before a change, and what the change touches. */
export interface Compared {
  /** The merge base: a full sha. */
  readonly base: string
  /** Null where the list is not known or not complete: then every file counts as changed. */
  readonly files: readonly ChangedFile[] | null
  /** Whether GitHub can be asked what the files were: it was not asked yet, or it did not reject. */
  readonly askable: boolean
}

export interface FoundChange {
  /** Null where there is no state before, or none that could be found. */
  readonly compared: Compared | null
  /** What was compared, or why nothing. */
  readonly logMessage: Message
  /** For the summary: what is not known of the change, and why; null where all of it is. */
  readonly note: Message | null
}

/** Two commits: their names for git here, and for GitHub, which knows no local one. */
interface Ends {
  /** The merge base itself, where the event or the commit tells it. */
  readonly base: string | null
  readonly from: { readonly local: string | null; readonly remote: string }
  readonly to: { readonly local: string; readonly remote: string }
  readonly pull: PullRequest | null
}

/** More than these are not asked for ahead: a change seldom touches many of them. */
const mostAhead = 3

/**
 * Finds the state before the change that started this run, and the files it touches: from the git objects
 * where they are there, else from the API. Always against the merge base: two tips would also show what only
 * the base branch did.
 *
 * @param linted what `readBase` will ask for where the change touches it. Where they are few, the API is asked for them
 *   together with the change, at the commit that the merge base likely is: one wait instead of two.
 */
export async function findChange(
  run: Run,
  git: Git | null,
  connection: Connection,
  linted: readonly string[] = [],
): Promise<FoundChange> {
  const ends = await endsOf(run, git)
  if (ends === null) return notCompared(whyNoBase(run), isChange(run))

  const base = ends.base ?? (await localMergeBase(ends, git))
  const local = base === null ? null : await git?.changes(base, ends.to.local)
  if (base !== null && local != null) return comparedWith(base, local, run)
  const api = await connection()
  if (api === null) return comparedWithoutList(base, message('github.noToken'), false)

  const comparison = api.compare(ends.from.remote, ends.to.remote)
  const likelyBase = base ?? ends.from.local
  if (likelyBase !== null && linted.length <= mostAhead) api.expect(likelyBase, linted)
  const answer = await comparison
  if (answer.kind !== 'ok') return comparedWithoutList(base, whyUnanswered(answer), false)
  const listed = answer.value.complete ? answer.value : await filesOfPull(ends.pull, api)
  const mergeBase = base ?? answer.value.mergeBase
  return 'files' in listed
    ? comparedWith(mergeBase, listed.files.map(changedFile), run)
    : comparedWithoutList(mergeBase, listed.reason, true)
}

async function endsOf({ event, repository }: Run, git: Git | null): Promise<Ends | null> {
  switch (event.kind) {
    case 'pull-request': {
      const parents = git === null ? null : await git.parents(git.head)
      // GitHub's merge commit: what is linted is the base branch's tip with the pull request in it, so its
      // first parent is the state before, also in a shallow clone.
      if (git !== null && parents?.[1] === event.head && parents[0] !== undefined) {
        const from = { local: parents[0], remote: parents[0] }
        return { base: parents[0], from, to: { local: git.head, remote: event.head }, pull: event }
      }
      if (event.target && git?.head !== event.head) return null
      const from = { local: event.base, remote: event.base }
      return { base: null, from, to: { local: git?.head ?? event.head, remote: event.head }, pull: event }
    }
    case 'merge-group': {
      const from = { local: event.base, remote: event.base }
      return { base: event.base, from, to: { local: event.head, remote: event.head }, pull: null }
    }
    case 'push': {
      const to = { local: event.after, remote: event.after }
      if (event.before !== null)
        return { base: null, from: { local: event.before, remote: event.before }, to, pull: null }
      const branch = repository?.defaultBranch ?? null
      if (branch === null) return null
      const tip = git === null ? null : await git.resolve(`refs/remotes/origin/${branch}`)
      return { base: null, from: { local: tip, remote: branch }, to, pull: null }
    }
    default:
      return null
  }
}

function whyNoBase({ event, problem }: Run): Message {
  if (problem !== null) return problem
  if (event.kind === 'pull-request') return message('github.pullRequestTarget')
  return event.kind === 'push' ? message('github.newBranch') : message('github.noBase')
}

/** Whether the run is about a change at all, read or not. */
function isChange({ event, problem }: Run): boolean {
  return problem !== null || ['pull-request', 'merge-group', 'push'].includes(event.kind)
}

async function localMergeBase({ from, to }: Ends, git: Git | null): Promise<string | null> {
  return git === null || from.local === null ? null : git.mergeBase(from.local, to.local)
}

type Listed = { readonly files: readonly DiffEntry[] } | { readonly reason: Message }

/** The long list of a pull request; it is that of its newest commit, so this must still be ours. */
async function filesOfPull(pull: PullRequest | null, api: GitHub): Promise<Listed> {
  if (pull === null) return { reason: message('github.tooManyFiles') }
  const answer = await api.pullFiles(pull.number)
  if (answer.kind !== 'ok') return { reason: whyUnanswered(answer) }
  if (!answer.value.complete) return { reason: message('github.tooManyFiles') }
  const head = await api.pullHead(pull.number)
  if (head.kind !== 'ok') return { reason: whyUnanswered(head) }
  return head.value === pull.head ? answer.value : { reason: message('github.movedOn') }
}

function changedFile({ filename, previous_filename, status }: DiffEntry): ChangedFile {
  const before = status === 'added' || status === 'copied' ? null : (previous_filename ?? filename)
  return { path: filename, before, deleted: status === 'removed' }
}

function comparedWith(base: string, files: readonly ChangedFile[], { event }: Run): FoundChange {
  // The default branch itself, pushed for the first time: it would be compared with itself.
  if (event.kind === 'push' && event.before === null && base === event.after)
    return notCompared(message('github.newBranch'))
  const logMessage = message('github.compared', { base: short(base), count: files.length })
  return { compared: { base, files, askable: true }, logMessage, note: null }
}

function comparedWithoutList(base: string | null, reason: Message, askable: boolean): FoundChange {
  if (base === null) return notCompared(reason)
  const logMessage = message('github.comparedAll', { base: short(base), reason })
  return {
    compared: { base, files: null, askable },
    logMessage,
    note: message('github.listUnknown', { reason }),
  }
}

function notCompared(reason: Message, change = true): FoundChange {
  const logMessage = message('github.notCompared', { reason })
  return { compared: null, logMessage, note: change ? message('github.baseUnknown', { reason }) : logMessage }
}

function whyUnanswered({ kind }: FailedAnswer): Message {
  return message(unanswered[kind])
}

const unanswered = {
  denied: 'github.readDenied',
  missing: 'github.readMissing',
  unprocessable: 'github.noAnswer',
  limited: 'github.readLimited',
  unreachable: 'github.readUnreachable',
  failed: 'github.noAnswer',
} as const satisfies Record<FailedAnswer['kind'], TextKey>

function short(sha: string): Printable {
  return printable(sha.slice(0, 12))
}
