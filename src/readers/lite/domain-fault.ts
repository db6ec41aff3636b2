import { wholeDirective } from './directive-fault.js'
import { isSpace } from './nginx-directive.js'
import { hasUnknownVariable } from './nginx-variables.js'
import type { SiteFaultKind } from './site-fault.js'

/**
 * Why nginx rejects `server_name DOMAIN;`, and with TLS `return 301 https://DOMAIN:…;`; null where it takes them.
 * It takes a scheme, a path and a port for a name, and does not ask whether the name is right.
 */
export function domainFault(domain: string, tls: boolean): SiteFaultKind | null {
  const directive = wholeDirective(`server_name ${domain};`)
  // Without TLS the lost `;` makes the next line, an `include`, more names of this server.
  if (typeof directive === 'string') return !tls && swallowsNext(directive) ? null : directive
  if (!tls) return null
  if (Array.from(domain).some(isSpace)) return directive.hasRemark ? 'remark' : 'blank'
  return hasUnknownVariable(domain) ? 'variable' : null
}

function swallowsNext(kind: SiteFaultKind): boolean {
  return kind === 'remark' || kind === 'backslash'
}
