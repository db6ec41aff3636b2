import { readUri } from '../uri/uri.js'

/** Whether Identity's web client can be used, and if not, which check of it fails. */
export type WebClient = 'valid' | 'cors-origin' | 'scheme'

/** `DuendeSoftware/products identity-server/src/IdentityServer/Configuration/IdentityServerOptions.cs`, 7.4.6. */
const rejected = /^(?:javascript|file|data|mailto|ftp|blob|about|ssh|tel|view-source|ws|wss):/i

/**
 * Duende's `DefaultClientConfigurationValidator` on the client of `src/Identity/IdentityServer/ApiClient.cs`: the
 * vault's address must be an origin, with neither a path nor a slash at its end, and its scheme one of the allowed.
 */
export function webClient(vault: string): WebClient {
  const uri = readUri(vault)
  if (typeof uri === 'string' || uri.path !== '/' || vault.endsWith('/')) return 'cors-origin'
  return rejected.test(vault) ? 'scheme' : 'valid'
}
