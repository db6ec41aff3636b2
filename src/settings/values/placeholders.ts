import { connectionString } from '../../readers/dotnet/values/connection/connection-string.js'
import type { Provider } from '../../readers/dotnet/values/connection/provider.js'
import { connectionServers } from '../../readers/dotnet/values/connection/servers.js'
import { reveal, Value } from '../../source/value.js'
import { databaseOf } from '../catalogue/connection-strings.js'
import type { SettingName } from '../catalogue/setting.js'
import { hostOf, isDocumentationHost, isReal, longestPlaceholder } from './documentation-host.js'
import { askedBy, isPossessive } from './phrases.js'
import data from './placeholders.json' with { type: 'json' }

/**
 * What stands where a value should.
 *
 * `installer`: the server itself takes it for none (`CoreHelpers.SettingHasValue`: REPLACE and SECRET).
 * `documentation`: a form that guides print; the server takes it for a value. `well-known-secret`: a secret of
 * Bitwarden's own stub and sample files, known to everybody.
 */
export type PlaceholderKind = 'installer' | 'documentation' | 'well-known-secret'

const installer = wordsOf(data.installer)
const documentation = wordsOf(data.documentation)
const publishedSecrets: ReadonlySet<string> = new Set(data.publishedSecrets)

/** Words in lower case, and how long the longest is: most secrets are longer. */
interface Words {
  readonly all: ReadonlySet<string>
  readonly longest: number
}

function wordsOf(words: readonly string[]): Words {
  return { all: new Set(words), longest: Math.max(...words.map(({ length }) => length)) }
}

function isOneOf({ all, longest }: Words, text: string): boolean {
  return text.length <= longest && all.has(text.toLowerCase())
}

/** Which kind of placeholder a value of a setting is; null for none. Outer white space does not count. */
export function placeholderKind(value: Value, name?: SettingName): PlaceholderKind | null {
  if (value.length > longestPlaceholder) return null
  const text = reveal(value).trim()
  if (isOneOf(installer, text)) return 'installer'
  if (publishedSecrets.has(text)) return 'well-known-secret'
  const provider = name === undefined ? undefined : databaseOf(name)
  if (provider !== undefined && text.includes('='))
    return kindOfConnection(provider, text.length === value.length ? value : new Value(text))
  const password = text.includes('=') ? passwordPart.exec(text)?.[1]?.trim() : undefined
  if (password !== undefined) return publishedSecrets.has(password) ? 'well-known-secret' : null
  return isDocumentation(text, name) ? 'documentation' : null
}

/** `Password=…` and its synonyms, where the text is no connection string of a known provider. */
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*['"]?([^;'"]*)/i

/** The password, the login, the database and the servers within a connection string; one of them is enough. */
function kindOfConnection(provider: Provider, value: Value): PlaceholderKind | null {
  const reading = connectionString(provider, value)
  const read = (...keys: readonly string[]) =>
    keys.flatMap((key) => {
      const value = reading.values.get(key)
      return value === undefined ? [] : [reveal(value).trim()]
    })
  const [password = passwordPart.exec(reveal(value))?.[1]?.trim() ?? ''] = read('Password')
  if (publishedSecrets.has(password)) return 'well-known-secret'
  const words = [password, ...read('User ID', 'Username', 'Initial Catalog', 'Database')]
  const servers = connectionServers(reading).hosts.map(reveal)
  return words.some(isPlaceholder) || servers.some(isPlaceholderHost) ? 'documentation' : null
}

function isPlaceholderHost(text: string): boolean {
  return (isExact(text) && !isReal(text)) || text.includes('<') || isDocumentationHost(text)
}

function isDocumentation(text: string, name: SettingName | undefined): boolean {
  switch (roleOf(text, name)) {
    case 'prose':
      return isExact(text)
    case 'host':
      return isPlaceholderHost(text) && !isBracketed(text)
    case 'address':
      return isPlaceholder(text) || /<[^<>]*>/.test(text) || isDocumentationHost(hostOf(text) ?? '')
    case 'mails':
      return text.split(',').some((mail) => isPlaceholder(mail.trim()) || isPlaceholderMail(mail))
    case 'login':
      return isPlaceholder(text) || isPlaceholderMail(text)
    case 'sender':
      return (isPlaceholder(text) && !isBracketed(text)) || askedBy(text.split('@')[0] ?? '') !== 'nothing'
    case 'text':
      return isPlaceholder(text)
  }
}

/** `<name@host.tld>`, `[smtp.host.tld]`: a real address or host, which another rule says is not to be in brackets. */
function isBracketed(text: string): boolean {
  const [, mail, host] = /^(?:<([^<>\s]+@[^<>\s@]+)>|[<[]([\w-]+(?:\.[\w-]+){2,})[>\]])$/.exec(text) ?? []
  if (mail !== undefined) return !isPlaceholderMail(mail)
  return host !== undefined && !isDocumentationHost(host)
}

type Role = 'prose' | 'host' | 'address' | 'mails' | 'login' | 'sender' | 'text'

const roles: Readonly<Record<string, Role>> = {
  globalSettings__siteName: 'prose',
  globalSettings__mail__smtp__host: 'host',
  globalSettings__mail__smtp__username: 'login',
  globalSettings__mail__replyToEmail: 'sender',
  adminSettings__admins: 'mails',
  BW_DOMAIN: 'address',
  BW_DB_SERVER: 'host',
}

const webAddress = /^https?:\/\//i

function roleOf(text: string, name: SettingName | undefined): Role {
  const role = name === undefined ? undefined : roles[name]
  return role ?? (webAddress.test(text) ? 'address' : 'text')
}

/** A whole value that a guide prints. */
function isPlaceholder(text: string): boolean {
  return isExact(text) || askedBy(text) !== 'nothing'
}

function isExact(text: string): boolean {
  return isOneOf(documentation, text) || isMarked(text)
}

/**
 * Whole values: `<host>`, `{replace with password}`, `[ your password ]`, `your-smtp-username`, `xxxx`, `***`,
 * `*** your id ***`, `...`, `???`, `****@****.***`, an id of x. Never a part of one.
 */
const forms = [
  /^<[^<>%]*>$/,
  /^\{[^{}]+\}$/,
  /^\[ *[a-z][^[\]:]*\]$/i,
  /^your(?:[-_ ][a-z]+(?:\.[a-z]+)*){1,3}$/i,
  /^x{4,}$/i,
  /^x{4}(?:[- ]x{4})+$/i,
  /^x{8}-(?:x{4}-){3}x{12}$/i,
  /^[*•]{3,}[*•@.]*$/,
  /^\*{2,}[^*]+\*{2,}$/,
  /^(?:\.{3,}|…)$/,
  /^\?{3,}$/,
]

/** How each of these begins. */
const mark = /^[<{[yx*•.…?]/i

function isMarked(text: string): boolean {
  return mark.test(text) && !isGenerated(text) && forms.some((form) => form.test(text))
}

/**
 * A password of chance may begin and end with brackets, and an id may have been left in those of a guide; no guide
 * prints digits among letters of both cases there, two signs that words are not written with, nor an id.
 */
function isGenerated(text: string): boolean {
  if (/^\S{9,}$/.test(text) && twoSigns.test(text)) return true
  if (/^[<{[][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}[>}\]]$/i.test(text)) return true
  return /^[<{[][^\s_-]{8,}$/.test(text) && /\d/.test(text) && /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)
}

const twoSigns = /[!#$%^&+~|;,`].*[!#$%^&+~|;,`]/

function isPlaceholderMail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at === -1) return false
  const local = text.slice(0, at).trim()
  const host = text.slice(at + 1).trim()
  return (
    askedBy(local) !== 'nothing' ||
    isPossessive(local) ||
    isDocumentationHost(host) ||
    (isMarked(host) && !isReal(host)) ||
    isMarked(local)
  )
}

const countedAsNone: ReadonlySet<string> = new Set(data.countedAsNone)

/**
 * Whether the server itself asks if this setting has a value, so that REPLACE and SECRET count as none
 * (bitwarden/server, the callers of `CoreHelpers.SettingHasValue`).
 */
export function countsPlaceholderAsNone(name: SettingName): boolean {
  return countedAsNone.has(name)
}
