import { wholeDirective } from './directive-fault.js'
import { isPort } from './listen-fault.js'
import type { SiteFaultKind } from './site-fault.js'
import { hasUnknownVariable } from './variables.js'

/** Why nginx rejects `proxy_pass URL/;`; null where it takes it. The host must resolve when nginx starts. */
export function keyConnectorFault(url: string): SiteFaultKind | null {
  const directive = wholeDirective(`proxy_pass ${url}/;`)
  if (typeof directive === 'string') return directive
  const [, address = '', ...rest] = directive.words
  if (rest.length > 0) return 'blank'
  if (address.includes('$')) return hasUnknownVariable(address) ? 'variable' : null
  const scheme = /^https?:\/\//i.exec(address)?.[0]
  if (scheme === undefined) return address === '/' ? 'missing' : 'scheme'
  const authority = address.slice(scheme.length).split(/[/?#]/, 1)[0] ?? ''
  if (authority === '' || authority.startsWith(':')) return 'host'
  if (authority.startsWith('unix:')) return null
  const port = /^(?:\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority)
  if (port === null) return 'port'
  return port[1] === undefined || isPort(port[1]) ? null : 'port'
}
