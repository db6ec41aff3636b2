import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message, type TextKey } from '../messages/message.js'
import type { FailedAnswer } from './answer.js'
import type { GitHub, NewComment, ReviewComment } from './api.js'
import { inOneHunk, parseHunks } from './diff.js'
import type { PullRequest } from './event.js'
import { nameIn, type Suggestion } from './suggestions.js'

/** What to write and what to take back. */
export interface ReviewPlan {
  readonly post: readonly Suggestion[]
  readonly remove: readonly number[]
  /** Suggestions beyond the most a pull request gets. */
  readonly left: number
}

/** A pull request is a conversation: more comments than this would drown it. */
export const maxComments = 20

/**
 * Plans a review from the suggestions whose lines are in the diff and the comments that are there.
 *
 * A suggestion that stands, or that somebody answered, is not written again. A comment of ours whose line left
 * the diff or whose finding is gone is removed, unless somebody answered. Ours are those of a bot that begin
 * with our marker: a person who quotes one keeps theirs.
 *
 * @param kept the names of all suggestions, also of those that cannot be written now.
 */
export function planReview(
  suggestions: readonly Suggestion[],
  kept: ReadonlySet<string>,
  existing: readonly ReviewComment[],
): ReviewPlan {
  const answered = new Set(existing.map(({ repliesTo }) => repliesTo))
  const standing = new Set<string>()
  const remove: number[] = []
  for (const comment of existing) {
    const name = comment.byBot ? nameIn(comment.body) : null
    if (name === null) continue
    if (answered.has(comment.id)) standing.add(name)
    else if (comment.outdated || !kept.has(name) || standing.has(name)) remove.push(comment.id)
    else standing.add(name)
  }
  const open = suggestions.filter(({ name }) => !standing.has(name))
  const post = open.slice(0, Math.max(0, maxComments - standing.size))
  return { post, remove, left: open.length - post.length }
}

/** What to bring a pull request up to. */
export interface Review {
  /** Of files that are as they stand at its head. */
  readonly suggestions: readonly Suggestion[]
  /** See `planReview`. */
  readonly kept: ReadonlySet<string>
  /** Where a report's path stands in the repository. */
  readonly place: (path: string) => string
  readonly language: Language
}

/**
 * Brings the suggestions of a pull request up to date. Each failed answer ends it with a sentence that says what was
 * missing; annotations, summary and verdict never depend on it.
 *
 * @returns the log messages.
 */
export async function review(wanted: Review, pull: PullRequest, api: GitHub): Promise<readonly Message[]> {
  const { suggestions, place } = wanted
  const existing = await api.reviewComments(pull.number)
  if (existing.kind !== 'ok') return [whyNot(existing, pull)]
  if (suggestions.length === 0 && !existing.value.some(({ body }) => nameIn(body) !== null)) return []

  const files = await api.pullFiles(pull.number)
  if (files.kind !== 'ok') return [whyNot(files, pull)]
  const head = await api.pullHead(pull.number)
  if (head.kind !== 'ok') return [whyNot(head, pull)]
  // The list is that of the newest commit: another one's lines are not ours.
  if (head.value !== pull.head) return [message('github.reviewMovedOn')]

  const hunks = new Map(files.value.files.map(({ filename, patch }) => [filename, parseHunks(patch ?? '')]))
  const inDiff = suggestions.filter(({ path, first, last }) =>
    inOneHunk(hunks.get(place(path)) ?? [], first, last),
  )
  const plan = planReview(inDiff, wanted.kept, existing.value)
  return [
    ...(await post(plan, wanted, pull, api)),
    ...(await remove(plan, pull, api)),
    ...(plan.left === 0 ? [] : [message('github.suggestionsLeft', { count: plan.left })]),
  ]
}

async function post(
  { post }: ReviewPlan,
  { place, language }: Review,
  pull: PullRequest,
  api: GitHub,
): Promise<readonly Message[]> {
  if (post.length === 0) return []
  const comments = post.map(
    ({ path, first, last, body }): NewComment => ({ path: place(path), first, last, body }),
  )
  const body = format(message('github.reviewBody', { count: post.length }), language)
  const answer = await api.createReview(pull.number, { commit: pull.head, body, comments })
  return answer.kind === 'ok'
    ? [message('github.suggestionsPosted', { count: post.length })]
    : [whyNot(answer, pull)]
}

async function remove({ remove }: ReviewPlan, pull: PullRequest, api: GitHub): Promise<readonly Message[]> {
  for (const id of remove) {
    const answer = await api.deleteReviewComment(id)
    // 404: somebody was faster.
    if (answer.kind !== 'ok' && answer.kind !== 'missing') return [whyNot(answer, pull)]
  }
  return remove.length === 0 ? [] : [message('github.suggestionsRemoved', { count: remove.length })]
}

function whyNot({ kind }: FailedAnswer, { fork }: PullRequest): Message {
  const reason = reasons[kind]
  return message(reason === 'github.reviewDenied' && fork ? 'github.reviewDeniedFork' : reason)
}

/** GitHub also says 404 for what it does not show to a token. */
const reasons = {
  denied: 'github.reviewDenied',
  missing: 'github.reviewDenied',
  unprocessable: 'github.reviewUnprocessable',
  limited: 'github.reviewLimited',
  unreachable: 'github.reviewUnreachable',
  failed: 'github.reviewNoAnswer',
} as const satisfies Record<FailedAnswer['kind'], TextKey>
