import { reveal, type Value } from '../source/value.js'

/** What is wrong with the vault's address. */
export type UrlFault = 'slash' | 'double-port' | 'not-a-url'

/** The fault of an address that has a value, or null. A path below the host is allowed, its last slash is not. */
export function urlFault(url: Value): UrlFault | null {
  const text = reveal(url)
  if (/^https?:\/\/[^/]*:\d+:\d+/i.test(text)) return 'double-port'
  if (!/^https?:\/\/[^\s/]+/i.test(text) || !URL.canParse(text)) return 'not-a-url'
  return text.endsWith('/') ? 'slash' : null
}
