import type { GitHub } from './api.js'
import type { Repository } from './event.js'

/**
 * Gives the client, or null without a token. Octokit is loaded at the first call: most runs find all they need
 * in the checkout.
 */
export type Connection = () => Promise<GitHub | null>

export function connection(token: string | null, apiUrl: string, repository: Repository | null): Connection {
  let client: Promise<GitHub> | undefined
  return async () => {
    if (token === null || repository === null) return null
    client ??= import('./api.js').then(({ connect }) => connect(token, apiUrl, repository))
    return client
  }
}
