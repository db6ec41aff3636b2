import { reveal, type Value } from '../../source/value.js'
import type { SettingName } from '../catalogue/setting.js'
import data from './placeholders.json' with { type: 'json' }

/**
 * What stands where a value should.
 *
 * `installer`: the server itself takes it for none (`CoreHelpers.SettingHasValue`: REPLACE and SECRET).
 * `documentation`: a form that guides print; the server takes it for a value. `well-known-secret`: a secret of
 * Bitwarden's own stub and sample files, known to everybody.
 */
export type PlaceholderKind = 'installer' | 'documentation' | 'well-known-secret'

const installer: ReadonlySet<string> = new Set(data.installer)
const documentation: ReadonlySet<string> = new Set(data.documentation)
const publishedSecrets: ReadonlySet<string> = new Set(data.publishedSecrets)
const documentationDomains: ReadonlySet<string> = new Set(data.documentationDomains)

/** Whole values: `<host>`, `{replace with password}`, `your-smtp-username`, `xxxx`. Never a part of one. */
const documentationForms = [/^<[^<>%][^<>]*>$/, /^\{[^{}]+\}$/, /^your[-_ ][\w .@-]+$/i, /^x{4,}$/i]

/** `Password=…` and its synonyms in a connection string. */
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*['"]?([^;'"]*)/i

/** Which kind of placeholder a whole value is; null for none. Outer white space does not count. */
export function placeholderKind(value: Value): PlaceholderKind | null {
  if (value.length > 4096) return null
  const text = reveal(value).trim()
  if (installer.has(text.toLowerCase())) return 'installer'
  if (
    publishedSecrets.has(text) ||
    (text.includes('=') && publishedSecrets.has(passwordPart.exec(text)?.[1] ?? ''))
  ) {
    return 'well-known-secret'
  }
  if (documentation.has(text.toLowerCase())) return 'documentation'
  return documentationForms.some((form) => form.test(text)) ? 'documentation' : null
}

/**
 * Whether a host, an address or a URL names a domain that guides use as an example and no mail can reach
 * (RFC 2606, and the ones people invent).
 */
export function isDocumentationDomain(value: Value): boolean {
  if (value.length > 4096) return false
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^:/?#>]+)/i.exec(reveal(value).trim())?.[1]
  if (host === undefined) return false
  const labels = host.toLowerCase().split('.')
  return labels.some((_, i) => documentationDomains.has(labels.slice(i).join('.')))
}

const countedAsNone: ReadonlySet<string> = new Set(data.countedAsNone)

/**
 * Whether the server itself asks if this setting has a value, so that REPLACE and SECRET count as none
 * (bitwarden/server, the callers of `CoreHelpers.SettingHasValue`).
 */
export function countsPlaceholderAsNone(name: SettingName): boolean {
  return countedAsNone.has(name)
}
