import { type NginxDirective, readDirective } from './directive.js'
import type { SiteFaultKind } from './site-fault.js'

/** A directive that ends with its own `;`, or at another with only a remark behind it; else why it does not. */
export function wholeDirective(text: string): NginxDirective | SiteFaultKind {
  const directive = readDirective(text)
  if (directive.end === 'semicolon')
    return /^(?:[ \t\r]*#[^\n]*)?$/.test(directive.rest) ? directive : 'semicolon'
  if (directive.end === 'unended') return unendedFault(text, directive)
  return directive.end === 'stray-quote' ? 'quote' : 'brace'
}

function unendedFault(text: string, { hasRemark }: NginxDirective): SiteFaultKind {
  if (hasRemark) return 'remark'
  return text.endsWith('\\;') ? 'backslash' : 'quote'
}

/** Why nginx rejects a text between the quotes of an argument; null where it takes it. */
export function quotedFault(text: string): SiteFaultKind | null {
  let at = 0
  while (at < text.length) {
    if (text[at] === '"') return 'quote'
    at += text[at] === '\\' ? 2 : 1
  }
  return at > text.length ? 'backslash' : null
}

/** Why nginx rejects `return 301 https://TARGET…;`, which is one word; null where it takes it. */
export function redirectFault(target: string): SiteFaultKind | null {
  const directive = wholeDirective(`return 301 https://${target}$request_uri;`)
  if (typeof directive === 'string') return directive
  return directive.words.length > 3 ? 'blank' : null
}
