import { rawText, type SourceText } from './text.js'

/** The installation a file is for. Bitwarden Lite's is recognized by its content. */
export const stacks = ['standard', 'lite'] as const
export type Stack = (typeof stacks)[number]

/**
 * How much of a file's settings can be read: all of them, one part of several that are loaded together, a piece
 * without the lines that Setup always writes, or none.
 */
export const forms = ['whole', 'part', 'fragment', 'encrypted', 'binary', 'unreadable'] as const
export type Form = (typeof forms)[number]

/** Whether a file of this form has settings to read. A SOPS file, whose names are readable, is a whole one. */
export function isLinted(form: Form): boolean {
  return form === 'whole' || form === 'part' || form === 'fragment'
}

/** How files begin that are encrypted as a whole; SOPS keeps names readable and is none of them. */
const encryptedHeads = [
  '\0GITCRYPT\0',
  'age-encryption.org/v1',
  '-----BEGIN AGE ENCRYPTED FILE-----',
  '$ANSIBLE_VAULT;',
  '-----BEGIN PGP MESSAGE-----',
]

/** Behind such a head no line sets anything: `_` is in none of the alphabets that ciphertext is written in. */
const settingInClear = /^[ \t]*(?:export[ \t]+)?(?:BW_[A-Z]|(?:global|admin)Settings__)\w*[ \t]*[=:]/im

/** The byte-order marks of UTF-16 as `decode` keeps bytes that are not UTF-8. */
const utf16Heads = ['\uDCFF\uDCFE', '\uDCFE\uDCFF']

/** Whether a text can be linted at all: encrypted as a whole, binary (UTF-16 included), or neither. */
export function unlintable(text: SourceText): 'encrypted' | 'binary' | null {
  const raw = rawText(text)
  if (encryptedHeads.some((head) => raw.startsWith(head)) && !settingInClear.test(raw)) return 'encrypted'
  if (utf16Heads.some((head) => raw.startsWith(head)) || raw.includes('\0')) return 'binary'
  return null
}
