/** How long GitHub is asked, and how often. Milliseconds. */
export interface RetryPolicy {
  /** For one request. */
  readonly timeout: number
  readonly attempts: number
  /** The longest wait before one more attempt; a server that wants more is not asked again. */
  readonly longestWait: number
}

export const retryPolicy: RetryPolicy = { timeout: 10_000, attempts: 3, longestWait: 60_000 }

/** What a failed request tells; `status` is null without an answer. */
export interface FailedRequest {
  readonly status: number | null
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** Whether GitHub itself calls it a rate limit: a secondary one may come without any header. */
  readonly saysLimit: boolean
}

/**
 * How long to wait before the next attempt, in milliseconds; null when there should be none.
 *
 * GitHub's secondary limits answer 403 or 429 with `retry-after` in seconds, its primary ones with
 * `x-ratelimit-remaining: 0` and the time of the reset (REST documentation, "Rate limits"). A 5xx to a write
 * is not tried again: it may have been done.
 */
export function waitBefore(
  attempt: number,
  failure: FailedRequest,
  write: boolean,
  now: number,
  limits: RetryPolicy,
): number | null {
  if (attempt >= limits.attempts || failure.status === null) return null
  if (!isRateLimit(failure) && (failure.status < 500 || write)) return null
  const wait = askedWait(failure.headers, now) ?? 1000 * 2 ** (attempt - 1)
  return wait <= limits.longestWait ? wait : null
}

/** Whether GitHub was asked too much, by either of its limits. */
export function isRateLimit({ status, headers, saysLimit }: FailedRequest): boolean {
  if (status === 429) return true
  const byHeader = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0'
  return status === 403 && (byHeader || saysLimit)
}

function askedWait(headers: FailedRequest['headers'], now: number): number | null {
  const after = headers['retry-after']
  if (after !== undefined) {
    const seconds = Number(after)
    if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
    const date = Date.parse(String(after))
    return Number.isNaN(date) ? null : Math.max(0, date - now)
  }
  const reset = Number(headers['x-ratelimit-reset'])
  const exhausted = String(headers['x-ratelimit-remaining']) === '0'
  return exhausted && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null
}
