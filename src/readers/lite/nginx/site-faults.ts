import type { EnvironmentVariable } from '../../dotnet/environment.js'
import type { LiteEnvironment } from '../environment.js'
import { quotedFault, redirectFault, wholeDirective } from './directive-fault.js'
import { domainFault } from './domain-fault.js'
import { isAddressOrNetwork, isShortIpv4, numberOf } from './ip-address.js'
import { keyConnectorFault } from './key-connector-fault.js'
import { isPort, listenFault } from './listen-fault.js'
import { coalesced, isOn, realIpsOf } from './site.js'
import type { SiteFault, SiteFaultKind } from './site-fault.js'
import { ciphersFault, fileNameFault, protocolsFault } from './tls-faults.js'
import { hasUnknownVariable } from './variables.js'

/**
 * The values for which nginx rejects the web site, in the order of the template; each name once. Certificates that
 * are not there are not among them (`certificate.ts`), nor is a host that does not resolve but one that was written
 * where an address belongs.
 */
export function siteFaults<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): SiteFault<V>[] {
  const tls = isOn(environment, 'BW_ENABLE_SSL')
  const ipv6 = isOn(environment, 'BW_ENABLE_IPV6')
  const faults: SiteFault<V>[] = []
  const check = (name: string, faultOf: (text: string) => SiteFaultKind | null) => {
    const { text, variable } = coalesced(environment, name)
    const kind = variable === null ? null : faultOf(text)
    if (kind !== null) faults.push({ name, variable, kind })
  }

  check('BW_PORT_HTTP', (text) => listenFault(text, ipv6))
  check('BW_DOMAIN', (text) => domainFault(text, tls))
  if (tls) {
    check('BW_PORT_HTTPS', (text) => listenFault(text, ipv6) ?? redirectFault(text))
    check('BW_SSL_CERT', (text) => fileNameFault(text, true))
    check('BW_SSL_KEY', (text) => fileNameFault(text, true))
    if (isOn(environment, 'BW_ENABLE_SSL_DH')) check('BW_SSL_DH_CERT', (text) => fileNameFault(text, false))
    check('BW_SSL_PROTOCOLS', protocolsFault)
    check('BW_SSL_CIPHERS', ciphersFault)
    if (isOn(environment, 'BW_ENABLE_SSL_CA')) check('BW_SSL_CA_CERT', (text) => fileNameFault(text, false))
    faults.push(...samePort(environment))
  }
  check('BW_REAL_IPS', () => first(realIpsOf(environment), realIpFault))
  check('BW_CSP', (text) => quotedFault(text) ?? (hasUnknownVariable(text) ? 'variable' : null))
  if (isOn(environment, 'BW_ENABLE_KEY_CONNECTOR')) {
    const { text, variable } = environment.template('BW_KEY_CONNECTOR_INTERNAL_URL')
    const kind = keyConnectorFault(text)
    if (kind !== null) faults.push({ name: 'BW_KEY_CONNECTOR_INTERNAL_URL', variable, kind })
  }
  return faults
}

/** With TLS one port cannot have both: nginx wants a certificate for the plain server too. */
function samePort<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): SiteFault<V>[] {
  const http = coalesced(environment, 'BW_PORT_HTTP')
  const https = coalesced(environment, 'BW_PORT_HTTPS')
  const plain = http.text.trim()
  if (!isPort(plain) || !isPort(https.text) || numberOf(plain) !== numberOf(https.text)) return []
  const [name, { variable }] = https.variable === null ? ['BW_PORT_HTTP', http] : ['BW_PORT_HTTPS', https]
  return [{ name, variable, kind: 'same-port' }]
}

/** Why nginx rejects `set_real_ip_from ADDRESS;`; null where it takes it. */
function realIpFault(part: string): SiteFaultKind | null {
  if (part === '') return 'empty-part'
  const directive = wholeDirective(`set_real_ip_from ${part};`)
  if (typeof directive === 'string') return directive
  const [, address = '', ...rest] = directive.words
  if (rest.length > 0) return 'blank'
  if (address === 'unix:' || address === 'localhost' || isAddressOrNetwork(address)) return null
  if (isShortIpv4(address)) return null
  return isHostName(address) ? 'host-name' : 'address'
}

/** Letters, digits and dashes between dots, and not a number at the end: no name server knows any other. */
function isHostName(text: string): boolean {
  const labels = text.split('.')
  return labels.every((label) => /^[\w-]+$/.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
}

function first<Item, Result>(items: readonly Item[], ask: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const answer = ask(item)
    if (answer !== null) return answer
  }
  return null
}
