import { quotedFault, wholeDirective } from './directive-fault.js'
import type { SiteFaultKind } from './site-fault.js'
import { hasUnknownVariable } from './variables.js'

const protocols: ReadonlySet<string> = new Set(['sslv2', 'sslv3', 'tlsv1', 'tlsv1.1', 'tlsv1.2', 'tlsv1.3'])

/** Why nginx rejects `ssl_protocols …;`; null where it takes it. */
export function protocolsFault(text: string): SiteFaultKind | null {
  const directive = wholeDirective(`ssl_protocols ${text};`)
  if (typeof directive === 'string') return directive
  return directive.words.slice(1).every((word) => protocols.has(word.toLowerCase())) ? null : 'protocol'
}

/** What names a group of suites, or begins or ends the name of one (openssl ciphers(1)). */
const cipherWord =
  /^[-!+]?(?:ALL|COMPLEMENTOF|DEFAULT|HIGH|MEDIUM|LOW|EXP|[ae]NULL|NULL|k?(?:RSA|DH|EDH|DHE|ECDH|EECDH|ECDHE|PSK|SRP|GOST)|a(?:RSA|DSS|DH|ECDH|ECDSA|PSK|GOST)|DSS|ADH|AECDH|ECDSA|SSLv3|TLSv1|AES|ARIA|CAMELLIA|SEED|CHACHA20|3?DES|RC4|IDEA|MD5|SHA|CBC|CCM|GCM|SUITEB|TLS_|PROFILE=|@)/i

/** Why nginx, or OpenSSL for it, rejects `ssl_ciphers "…";`; null where it takes it. */
export function ciphersFault(text: string): SiteFaultKind | null {
  const quoted = quotedFault(text)
  if (quoted !== null) return quoted
  const words = text.split(/[: ;,]/).filter((word) => word !== '')
  if (words.some((word) => !/^[-!+]?[-\w.=@+]+$/.test(word))) return 'cipher'
  return words.some((word) => cipherWord.test(word)) ? null : 'cipher'
}

/** Why nginx rejects `DIRECTIVE /etc/bitwarden/NAME;`; null where it takes it. The file may still be missing. */
export function fileNameFault(name: string, hasVariables: boolean): SiteFaultKind | null {
  const directive = wholeDirective(`file /etc/bitwarden/${name};`)
  if (typeof directive === 'string') return directive
  if (directive.words.length > 2) return 'blank'
  return hasVariables && hasUnknownVariable(name) ? 'variable' : null
}
