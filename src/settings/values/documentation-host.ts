import { reveal, type Value } from '../../source/value.js'
import { askedBy, isPossessive } from './phrases.js'
import data from './placeholders.json' with { type: 'json' }

/** Of providers, although they read as placeholders: Hetzner's, and a Dutch one. */
const realDomains: ReadonlySet<string> = new Set(data.realDomains)
const documentationDomains: ReadonlySet<string> = new Set(data.documentationDomains)
const mostLabels = Math.max(...data.documentationDomains.map((domain) => domain.split('.').length))

/** Longer values, in UTF-16 units, are no placeholders. */
export const longestPlaceholder = 4096

/** Whether a host is a provider's, although it reads as a placeholder. */
export function isReal(host: string): boolean {
  return realDomains.has(lastLabels(host.toLowerCase(), 2))
}

/** The last labels of a host, all of it where it has no more. */
function lastLabels(host: string, count: number): string {
  let at = host.length
  for (let label = 0; label < count; label += 1) {
    if (at <= 0) return host
    at = host.lastIndexOf('.', at - 1)
  }
  return host.slice(at + 1)
}

/** A name under a domain of guides, or with a label that asks for one: `smtp.your-provider.com`. */
export function isDocumentationHost(host: string): boolean {
  const lower = host.toLowerCase()
  if (realDomains.has(lastLabels(lower, 2))) return false
  for (let count = 1; count <= mostLabels; count += 1)
    if (documentationDomains.has(lastLabels(lower, count))) return true
  const own = host.split('.')
  const named = own.length === 1 ? own : own.slice(0, -1)
  return named.some((label) => askedBy(label) === 'place') || isAskedInLabels(named)
}

/** `twoj.serwer.smtp.pl`. */
function isAskedInLabels(labels: readonly string[]): boolean {
  return labels.some(isPossessive) && askedBy(labels.join(' ')) === 'place'
}

/** The host of an address, a URL or a host itself; undefined where there is none. */
export function hostOf(text: string): string | undefined {
  return hostPart.exec(text)?.[1]
}

const hostPart = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^:/?#>]+)/i

/**
 * Whether a host, an address or a URL names a domain that guides use as an example and no mail can reach
 * (RFC 2606, and the ones people invent).
 */
export function isDocumentationDomain(value: Value): boolean {
  if (value.length > longestPlaceholder) return false
  const host = hostOf(reveal(value).trim()) ?? ''
  return !/[<>{}[\]\s]/.test(host) && isDocumentationHost(host)
}
