/**
 * What GitHub answered. A rejection is an answer, not an exception: it says which surface to step down from.
 */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** 401 and 403: the token lacks a permission, as on forks and for Dependabot. */
  | { readonly kind: 'denied' }
  /** 404: not there, or not shown to this token. */
  | { readonly kind: 'missing' }
  /** 422: understood and rejected, such as a comment on a line outside the diff. */
  | { readonly kind: 'unprocessable' }
  /** Asked too much: GitHub's primary or secondary rate limit, still after the last retry. */
  | { readonly kind: 'limited' }
  /** GitHub cannot be asked: the runner's proxy or GITHUB_API_URL is unusable. */
  | { readonly kind: 'unreachable' }
  /** No usable answer: out of time, still 5xx after the last retry, or not what GitHub documents. */
  | { readonly kind: 'failed' }

/** An answer that is none to work with. */
export type FailedAnswer = Exclude<Answer<never>, { readonly kind: 'ok' }>

/** The answer that something came of. */
export function ok<T>(value: T): Answer<T> {
  return { kind: 'ok', value }
}
