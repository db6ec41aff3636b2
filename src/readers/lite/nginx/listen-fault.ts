import { isSpace } from './directive.js'
import { wholeDirective } from './directive-fault.js'
import { isIpv4, isIpv6, numberOf } from './ip-address.js'
import type { SiteFaultKind } from './site-fault.js'

/** Words that may stand behind the port (nginx/nginx src/http/ngx_http_core_module.c, ngx_http_core_listen). */
const parameters =
  /^(?:default_server|ssl|http2|quic|proxy_protocol|deferred|reuseport|bind|(?:ipv6only|so_keepalive|backlog|rcvbuf|sndbuf|setfib|fastopen|accept_filter)=.+)$/

/** Why nginx rejects `listen PORT …;`, and with IPv6 `listen [::]:PORT …;`; null where it takes them. */
export function listenFault(port: string, ipv6: boolean): SiteFaultKind | null {
  const directive = wholeDirective(`listen ${port};`)
  if (typeof directive === 'string') return directive
  const [, address = '', ...rest] = directive.words
  if (!rest.every((word) => parameters.test(word))) return 'blank'
  if (!ipv6) return isPort(address) || isPlace(address) ? null : 'port'
  if (isSpace(port[0] ?? '')) return 'blank'
  const second = wholeDirective(`listen [::]:${port};`)
  if (typeof second === 'string') return second
  const [, place = ''] = second.words
  if (isPort(place.slice('[::]:'.length))) return null
  return isPort(address) ? 'quote' : 'port'
}

/** Whether a text is a port as nginx counts: digits, zeros before them allowed. */
export function isPort(text: string): boolean {
  const port = numberOf(text)
  return port !== null && port >= 1 && port <= 65_535
}

/** An address to listen on, with a port or without; whether a name in it resolves is not known here. */
function isPlace(text: string): boolean {
  if (text.startsWith('unix:')) return text.length > 'unix:'.length
  if (text.includes('/')) return false
  const end = text.startsWith('[') ? text.indexOf(']') + 1 : text.search(/:|$/)
  const host = text.slice(0, end)
  if (end < text.length) return text[end] === ':' && isPort(text.slice(end + 1))
  return host === '*' || host === 'localhost' || isIpv4(host) || isIpv6(host.slice(1, -1))
}
