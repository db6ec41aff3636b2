import type { GitHub } from './api.js'
import type { Repository } from './event.js'

/** A client where none can be made: the runner's proxy or the API's address is no URL. */
const answer = async () => ({ kind: 'unreachable' }) as const
const unreachable: GitHub = {
  compare: answer,
  pullFiles: answer,
  pullHead: answer,
  file: answer,
  expect() {},
  reviewComments: answer,
  createReview: answer,
  deleteReviewComment: answer,
}

/**
 * Gives the client, or null without a token. Octokit is loaded at the first call: most runs find all they need
 * in the checkout.
 */
export type Connection = () => Promise<GitHub | null>

/**
 * The way to a repository through the API, opened at the first use. Null without a token or a repository; where no
 * client can be made, every question is answered with `unreachable`.
 */
export function connection(token: string | null, apiUrl: string, repository: Repository | null): Connection {
  let client: Promise<GitHub> | undefined
  return async () => {
    if (token === null || repository === null) return null
    client ??= import('./api.js').then(({ connect }) =>
      connect(token, apiUrl, repository).catch((error: unknown) => {
        if (!(error instanceof Error)) throw error
        return unreachable
      }),
    )
    return client
  }
}
