/** Tells characters apart as MimeKit does: `jstedfast/MimeKit MimeKit/Utils/ByteExtensions.cs`. */

const atoms = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~")

/** Letters, digits, some signs and whatever is not ASCII. */
export function isAtom(character: string | undefined): boolean {
  if (character === undefined) return false
  return character > '\x7f' || atoms.has(character)
}

/** What a name before an address may hold without quotes. */
export function isPhraseAtom(character: string | undefined): boolean {
  return isAtom(character) || character === '[' || character === ']' || character === ')'
}

/** What may stand between the brackets of a domain. */
export function isDomainText(character: string | undefined): boolean {
  return character !== undefined && /[!-Z^-~]/.test(character)
}

/** Space, tab, CR and LF. */
export function isMailBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n'
}
