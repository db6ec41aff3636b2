import { unicodePattern } from '../../source/lazy.js'

/** One of the user's own forms of "filled in at deploy": literal text around a name, no expression. */
export interface Token {
  readonly before: string
  readonly after: string
}

export type TokenFault = 'no-name' | 'no-mark'

/** More forms nobody has; each is looked for in every value. */
export const maxTokens = 20

const mark = unicodePattern(String.raw`[^\p{L}\p{N}\s]`, 'u')

/** What stands for the name in a token as the user writes it. */
const placeholder = 'NAME'

/**
 * Reads a token such as `<<NAME>>`: the word NAME once, with text before it, behind it or both. Of that text at least
 * one character must be no letter and no digit, or every word would be a token.
 */
export function parseToken(text: string): Token | TokenFault {
  const [before = '', after, more] = text.split(placeholder)
  if (after === undefined || more !== undefined) return 'no-name'
  return mark().test(before + after) ? { before, after } : 'no-mark'
}

const inName = /^[\w./:-]+$/
const nameRun = /[^\w./:-]/g

/** Whether a value is the token and nothing else, with any name: letters, digits and `_ . / : -`. */
export function isToken(text: string, { before, after }: Token): boolean {
  return (
    text.length > before.length + after.length &&
    text.startsWith(before) &&
    text.endsWith(after) &&
    inName.test(text.slice(before.length, text.length - after.length))
  )
}

/** Whether the token stands in a value. Every search goes on from the last one, so that all of them are linear. */
export function holdsToken(text: string, { before, after }: Token): boolean {
  let close = 0
  let runEnd = 0
  for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
    const start = at + before.length
    if (start >= text.length) return false
    if (start >= runEnd) runEnd = endOfName(text, start)
    if (close <= start) close = text.indexOf(after, start + 1)
    if (close === -1) return false
    if (close <= runEnd) return true
  }
  return false
}

/** Where the characters of a name end that begin at a place. */
function endOfName(text: string, start: number): number {
  nameRun.lastIndex = start
  return nameRun.exec(text)?.index ?? text.length
}
