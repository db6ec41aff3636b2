import { setTimeout as sleep } from 'node:timers/promises'
import type { ZodType } from 'zod'
import { type Answer, ok } from './answer.js'
import type { Repository } from './event.js'
import type { DiffEntry } from './response.js'
import { type FailedRequest, isRateLimit, type RetryPolicy, retryPolicy, waitBefore } from './retry.js'

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
  reviewComments(number: number): Promise<Answer<readonly ReviewComment[]>>
  /** Needs `pull-requests: write`, as does the next. */
  createReview(number: number, review: NewReview): Promise<Answer<null>>
  deleteReviewComment(id: number): Promise<Answer<null>>
}

/** `compare` lists at most 300 files, `pulls/files` at most 3000, neither with a mark (REST documentation). */
const compareLimit = 300
const pullFilesLimit = 3000
/** More than a person reads: a list without an end is not read on. */
const reviewCommentsLimit = 3000
const pageSize = 100

/** GitHub tells of a renamed or moved repository by a redirect, one or two in a row (REST documentation). */
const redirectLimit = 3

interface Exchange {
  /** As octokit names routes: `GET /repos/{owner}/{repo}/…`. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/**
 * A client of one repository's REST API. Loads octokit and zod only now: without a token they are not needed.
 *
 * `apiUrl` is GITHUB_API_URL, so that GitHub Enterprise Server works too.
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
  const place = { owner: repository.owner, repo: repository.name }

  /** GitHub gave no answer in all attempts: it is not asked for anything more. */
  let givenUp: Answer<never> | null = null

  async function exchange<T>({ route, parameters }: Exchange, schema: ZodType<T> | null): Promise<Answer<T>> {
    if (givenUp !== null) return givenUp
    const write = !route.startsWith('GET ')
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { data } = await follow(route, { ...place, ...parameters }, AbortSignal.timeout(limits.timeout))
        if (schema === null) return ok(null as T)
        const parsed = schema.safeParse(data)
        return parsed.success ? ok(parsed.data) : { kind: 'failed' }
      } catch (error) {
        const failure = describeFailure(error)
        const pause = waitBefore(attempt, failure, write, Date.now(), limits)
        if (pause === null) {
          const rejected = rejection(failure)
          if (rejected.kind === 'failed' || rejected.kind === 'limited') givenUp = rejected
          return rejected
        }
        await sleep(pause)
      }
    }
  }

  /**
   * One request and the redirects that it is answered with: none of a write, which may have been done, and none to
   * another server, which would get the token.
   */
  async function follow(route: string, parameters: Exchange['parameters'], signal: AbortSignal) {
    const request = { signal, redirect: 'manual' } as const
    let response = await octokit.request(route, { ...parameters, request })
    for (let hops = 0; isRedirect(response.status); hops += 1) {
      const url = new URL(response.headers.location ?? '', response.url)
      const sameServer = url.origin === new URL(response.url).origin
      if (hops >= redirectLimit || !sameServer || !route.startsWith('GET '))
        throw new Error('a redirect that is not followed')
      // Octokit takes `:name` and `{name}` for places to fill in.
      const place = `${url.pathname}${url.search}`.replace(/[:{}]/g, encodeURIComponent)
      response = await octokit.request(`GET ${url.origin}${place}`, { request })
    }
    return response
  }

  /** All pages, up to `limit` items. */
  async function pages<T>(exchanged: Exchange, schema: ZodType<T[]>, limit: number): Promise<Answer<T[]>> {
    const all: T[] = []
    for (let page = 1; all.length < limit; page += 1) {
      const parameters = { ...exchanged.parameters, per_page: pageSize, page }
      const answer = await exchange({ route: exchanged.route, parameters }, schema)
      if (answer.kind !== 'ok') return answer
      all.push(...answer.value)
      if (answer.value.length < pageSize) break
    }
    return ok(all)
  }

  return {
    async compare(base, head) {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
      const parameters = { basehead: `${base}...${head}`, per_page: 1 }
      const answer = await exchange({ route, parameters }, schemas.comparison)
      if (answer.kind !== 'ok') return answer
      const files = answer.value.files ?? []
      const complete = answer.value.files !== undefined && files.length < compareLimit
      return ok({ mergeBase: answer.value.merge_base_commit.sha, files, complete })
    },

    async pullFiles(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
      const parameters = { pull_number: number }
      const answer = await pages({ route, parameters }, schemas.diffEntries, pullFilesLimit)
      if (answer.kind !== 'ok') return answer
      return ok({ files: answer.value, complete: answer.value.length < pullFilesLimit })
    },

    async pullHead(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const answer = await exchange({ route, parameters: { pull_number: number } }, schemas.pullRequest)
      return answer.kind === 'ok' ? ok(answer.value.head.sha) : answer
    },

    async file(commit, path) {
      // Octokit would escape the slashes of a `{path}`; GitHub wants them as they are.
      const encoded = path.split('/').map(encodeURIComponent).join('/')
      const route = `GET /repos/{owner}/{repo}/contents/${encoded}`
      const answer = await exchange({ route, parameters: { ref: commit } }, schemas.content)
      if (answer.kind !== 'ok') return answer
      // Above 1 MiB the content is left out.
      if (answer.value.encoding !== 'base64') return { kind: 'failed' }
      return ok(Buffer.from(answer.value.content, 'base64'))
    },

    async reviewComments(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
      const parameters = { pull_number: number }
      const answer = await pages({ route, parameters }, schemas.reviewComments, reviewCommentsLimit)
      if (answer.kind !== 'ok') return answer
      if (answer.value.length >= reviewCommentsLimit) return { kind: 'failed' }
      return ok(
        answer.value.map(({ id, body, line, in_reply_to_id, user }) => ({
          id,
          body,
          outdated: line == null,
          byBot: user?.type === 'Bot',
          repliesTo: in_reply_to_id ?? null,
        })),
      )
    },

    createReview(number, { commit, body, comments }) {
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
      const parameters = {
        pull_number: number,
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
      return exchange({ route, parameters }, null)
    },

    deleteReviewComment(id) {
      const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}'
      return exchange({ route, parameters: { comment_id: id } }, null)
    },
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400
}

/** Octokit's errors carry a status and the response; a timeout or a lost connection has no response. */
function describeFailure(error: unknown): FailedRequest {
  const none: FailedRequest = { status: null, headers: {}, saysLimit: false }
  if (!(error instanceof Error) || !('response' in error)) return none
  const { response } = error as {
    response?: { status: number; headers: FailedRequest['headers']; data?: { message?: unknown } }
  }
  if (response === undefined) return none
  const { status, headers, data } = response
  // "You have exceeded a secondary rate limit": GitHub's documentation tells of no other mark that is always there.
  return { status, headers, saysLimit: /\brate limit\b/i.test(String(data?.message ?? '')) }
}

function rejection(failure: FailedRequest): Answer<never> {
  if (isRateLimit(failure)) return { kind: 'limited' }
  const { status } = failure
  if (status === 401 || status === 403) return { kind: 'denied' }
  if (status === 404) return { kind: 'missing' }
  if (status === 422) return { kind: 'unprocessable' }
  return { kind: 'failed' }
}
