import { type Answer, ok } from './answer.js'
import type { Repository } from './event.js'
import type { CommentOfReview, DiffEntry } from './response.js'
import { RestClient } from './rest-client.js'
import { type RetryPolicy, retryPolicy } from './retry.js'

export interface CommitComparison {
  readonly mergeBase: string
  readonly files: readonly DiffEntry[]
  /** Whether GitHub may have left files out. */
  readonly complete: boolean
}

export interface NewComment {
  readonly path: string
  readonly body: string
  /** Both on the new side; `first` may equal `last`. */
  readonly first: number
  readonly last: number
}

export interface NewReview {
  readonly commit: string
  readonly body: string
  readonly comments: readonly NewComment[]
}

export interface ReviewComment {
  readonly id: number
  readonly body: string
  /** The line it stood on has left the diff. */
  readonly outdated: boolean
  readonly byBot: boolean
  readonly repliesTo: number | null
}

/** The calls this program makes, each an answer and never an exception. */
export interface GitHub {
  /** Three dots: against the merge base. Needs `contents: read`. */
  compare(base: string, head: string): Promise<Answer<CommitComparison>>
  /** Needs `pull-requests: read`. */
  pullFiles(number: number): Promise<Answer<Pick<CommitComparison, 'files' | 'complete'>>>
  /** The commit a pull request stands at now. Needs `pull-requests: read`. */
  pullHead(number: number): Promise<Answer<string>>
  /** A file's bytes at a commit; `missing` where there is none. Needs `contents: read`. */
  file(commit: string, path: string): Promise<Answer<Uint8Array>>
  /**
   * Asks ahead, without waiting, for files that `file` will likely be asked for: it then takes what came of that, but
   * where it asks for another commit or path, or where nothing came.
   */
  expect(commit: string, paths: readonly string[]): void
  reviewComments(number: number): Promise<Answer<readonly ReviewComment[]>>
  /** Needs `pull-requests: write`, as does the next. */
  createReview(number: number, review: NewReview): Promise<Answer<null>>
  deleteReviewComment(id: number): Promise<Answer<null>>
}

/** `compare` lists at most 300 files, `pulls/files` at most 3000, neither with a mark (REST documentation). */
const compareLimit = 300
export const pullFilesLimit = 3000
/** Milliseconds: what is asked ahead saves a wait, and must not make one. */
const aheadTimeout = 2000

/** More than a person reads: a list without an end is not read on. */
export const reviewCommentsLimit = 3000

/**
 * The calls to one repository's REST API. Loads octokit and zod only now: without a token they are not needed.
 *
 * `apiUrl` is GITHUB_API_URL, so that GitHub Enterprise Server works too. Fails where that or the address of the runner's
 * proxy is no URL.
 */
export async function connect(
  token: string,
  apiUrl: string,
  repository: Repository,
  limits: RetryPolicy = retryPolicy,
): Promise<GitHub> {
  const [{ getOctokit }, schemas] = await Promise.all([import('@actions/github'), import('./response.js')])
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet })
  const client = new RestClient(octokit, repository, limits)
  // A client of its own: that nothing came of a guess says nothing of what is asked in earnest.
  const guessing = new RestClient(octokit, repository, {
    ...limits,
    timeout: Math.min(limits.timeout, aheadTimeout),
    attempts: 1,
  })
  const expected = new Map<string, Promise<Answer<Uint8Array>>>()

  return {
    async compare(base, head) {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
      const parameters = { basehead: `${base}...${head}`, per_page: 1 }
      const answer = await client.exchange({ route, parameters }, schemas.comparison)
      if (answer.kind !== 'ok') return answer
      const files = answer.value.files ?? []
      const complete = answer.value.files !== undefined && files.length < compareLimit
      return ok({ mergeBase: answer.value.merge_base_commit.sha, files, complete })
    },

    async pullFiles(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
      const parameters = { pull_number: number }
      const answer = await client.pages({ route, parameters }, schemas.diffEntries, pullFilesLimit)
      if (answer.kind !== 'ok') return answer
      return ok({ files: answer.value, complete: answer.value.length < pullFilesLimit })
    },

    async pullHead(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const answer = await client.exchange(
        { route, parameters: { pull_number: number } },
        schemas.pullRequest,
      )
      return answer.kind === 'ok' ? ok(answer.value.head.sha) : answer
    },

    async file(commit, path) {
      const ahead = await expected.get(`${commit}:${path}`)
      const isAnswer = ahead !== undefined && ahead.kind !== 'failed' && ahead.kind !== 'limited'
      return isAnswer ? ahead : contentsOf(client, schemas, commit, path)
    },

    expect(commit, paths) {
      for (const path of paths) expected.set(`${commit}:${path}`, contentsOf(guessing, schemas, commit, path))
    },

    async reviewComments(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
      const parameters = { pull_number: number }
      const answer = await client.pages({ route, parameters }, schemas.reviewComments, reviewCommentsLimit)
      if (answer.kind !== 'ok') return answer
      if (answer.value.length >= reviewCommentsLimit) return { kind: 'failed' }
      return ok(answer.value.map(reviewComment))
    },

    createReview(number, review) {
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
      return client.exchange(
        { route, parameters: { pull_number: number, ...reviewParameters(review) } },
        null,
      )
    },

    deleteReviewComment(id) {
      const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}'
      return client.exchange({ route, parameters: { comment_id: id } }, null)
    },
  }
}

type Schemas = typeof import('./response.js')

async function contentsOf(
  client: RestClient,
  schemas: Schemas,
  commit: string,
  path: string,
): Promise<Answer<Uint8Array>> {
  // Octokit would escape the slashes of a `{path}`; GitHub wants them as they are.
  const parts = path.split('/')
  // No commit has such a path, and the address would be that of something else.
  if (parts.some((part) => part === '.' || part === '..')) return { kind: 'failed' }
  const encoded = parts.map(encodeURIComponent).join('/')
  const route = `GET /repos/{owner}/{repo}/contents/${encoded}`
  const answer = await client.exchange({ route, parameters: { ref: commit } }, schemas.content)
  if (answer.kind !== 'ok') return answer
  // Above 1 MiB the content is left out.
  if (answer.value.encoding !== 'base64') return { kind: 'failed' }
  return ok(Buffer.from(answer.value.content, 'base64'))
}

function reviewComment({ id, body, line, in_reply_to_id, user }: CommentOfReview): ReviewComment {
  return {
    id,
    body,
    outdated: line == null,
    byBot: user?.type === 'Bot',
    repliesTo: in_reply_to_id ?? null,
  }
}

function reviewParameters({ commit, body, comments }: NewReview): Readonly<Record<string, unknown>> {
  return {
    commit_id: commit,
    event: 'COMMENT',
    body,
    comments: comments.map(({ path, body, first, last }) => ({
      path,
      body,
      line: last,
      side: 'RIGHT',
      // GitHub rejects a start that is not above the end.
      ...(first < last && { start_line: first, start_side: 'RIGHT' }),
    })),
  }
}
