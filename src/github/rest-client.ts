import { setTimeout as sleep } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import type { ZodType } from 'zod'
import { type Answer, ok } from './answer.js'
import type { Repository } from './event.js'
import { type FailedRequest, isRateLimit, type RetryPolicy, waitBefore } from './retry.js'

type Octokit = ReturnType<typeof getOctokit>

/** GitHub tells of a renamed or moved repository by a redirect, one or two in a row (REST documentation). */
const redirectLimit = 3

/** One request. */
interface Exchange {
  /** As octokit names routes: `GET /repos/{owner}/{repo}/…`. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

const pageSize = 100

/**
 * Asks a repository's REST API: tries again what may succeed then, and checks each answer by its schema. An answer is
 * never an exception.
 */
export class RestClient {
  readonly #octokit: Octokit
  readonly #place: { readonly owner: string; readonly repo: string }
  readonly #limits: RetryPolicy
  /** GitHub gave no answer in all attempts: it is not asked for anything more. */
  #givenUp: Answer<never> | null = null

  constructor(octokit: Octokit, { owner, name }: Repository, limits: RetryPolicy) {
    this.#octokit = octokit
    this.#place = { owner, repo: name }
    this.#limits = limits
  }

  /** Without a schema nobody looks at what is answered. */
  async exchange<T>({ route, parameters }: Exchange, schema: ZodType<T> | null): Promise<Answer<T>> {
    if (this.#givenUp !== null) return this.#givenUp
    const limits = this.#limits
    const write = !route.startsWith('GET ')
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { data } = await this.#follow(
          route,
          { ...this.#place, ...parameters },
          AbortSignal.timeout(limits.timeout),
        )
        if (schema === null) return ok(null as T)
        const parsed = schema.safeParse(data)
        return parsed.success ? ok(parsed.data) : { kind: 'failed' }
      } catch (error) {
        const failure = describeFailure(error)
        const pause = waitBefore(attempt, failure, write, Date.now(), limits)
        if (pause === null) {
          const rejected = rejection(failure)
          if (rejected.kind === 'failed' || rejected.kind === 'limited') this.#givenUp = rejected
          return rejected
        }
        await sleep(pause)
      }
    }
  }

  /** A list's pages, one after another, until one is not full or `limit` items are there. */
  async pages<T>(listed: Exchange, schema: ZodType<T[]>, limit: number): Promise<Answer<T[]>> {
    const all: T[] = []
    for (let page = 1; all.length < limit; page += 1) {
      const parameters = { ...listed.parameters, per_page: pageSize, page }
      const answer = await this.exchange({ route: listed.route, parameters }, schema)
      if (answer.kind !== 'ok') return answer
      all.push(...answer.value)
      if (answer.value.length < pageSize) break
    }
    return ok(all)
  }

  /**
   * One request and the redirects that it is answered with: none of a write, which may have been done, and none to
   * another server, which would get the token.
   */
  async #follow(route: string, parameters: Exchange['parameters'], signal: AbortSignal) {
    const request = { signal, redirect: 'manual' } as const
    let response = await this.#octokit.request(route, { ...parameters, request })
    for (let hops = 0; isRedirect(response.status); hops += 1) {
      const url = new URL(response.headers.location ?? '', response.url)
      const sameServer = url.origin === new URL(response.url).origin
      if (hops >= redirectLimit || !sameServer || !route.startsWith('GET '))
        throw new Error('a redirect that is not followed')
      // Octokit takes `:name` and `{name}` for places to fill in.
      const place = `${url.pathname}${url.search}`.replace(/[:{}]/g, encodeURIComponent)
      response = await this.#octokit.request(`GET ${url.origin}${place}`, { request })
    }
    return response
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
