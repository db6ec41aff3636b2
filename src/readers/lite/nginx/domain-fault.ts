import { redirectFault, wholeDirective } from './directive-fault.js'
import type { SiteFaultKind } from './site-fault.js'
import { hasUnknownVariable } from './variables.js'

/**
 * Why nginx rejects `server_name DOMAIN;`, and with TLS `return 301 https://DOMAIN:…;`; null where it takes them.
 * It takes a scheme, a path and a port for a name, and does not ask whether the name is right.
 */
export function domainFault(domain: string, tls: boolean): SiteFaultKind | null {
  const directive = wholeDirective(`server_name ${domain};`)
  // Without TLS the lost `;` makes the next line, an `include`, more names of this server.
  if (typeof directive === 'string') return !tls && swallowsNext(directive) ? null : directive
  if (directive.words.slice(1).some((word) => /^(?:\*$|\*[^.]|\*\.$|\.$|~$)/.test(word))) return 'server-name'
  if (!tls) return null
  return redirectFault(domain) ?? (hasUnknownVariable(domain) ? 'variable' : null)
}

function swallowsNext(kind: SiteFaultKind): boolean {
  return kind === 'remark' || kind === 'backslash'
}
