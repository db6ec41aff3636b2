import { rawText, type SourceText } from './text.js'

/**
 * What a file turned out to be; `encrypted`, `binary` and `unreadable` are not linted. `config` is a file of the
 * user's choices, in the report only for what `ignore-unused` finds there.
 */
export const fileKinds = ['env', 'template', 'lite', 'encrypted', 'binary', 'unreadable', 'config'] as const
export type FileKind = (typeof fileKinds)[number]

/** How files begin that are encrypted as a whole; SOPS keeps names readable and is none of them. */
const encryptedHeads = [
  '\0GITCRYPT\0',
  'age-encryption.org/v1',
  '-----BEGIN AGE ENCRYPTED FILE-----',
  '$ANSIBLE_VAULT;',
  '-----BEGIN PGP MESSAGE-----',
]

/** The byte-order marks of UTF-16 as `decode` keeps bytes that are not UTF-8. */
const utf16Heads = ['\uDCFF\uDCFE', '\uDCFE\uDCFF']

/** Whether a text can be linted at all: encrypted as a whole, binary (UTF-16 included), or neither. */
export function unlintable(text: SourceText): 'encrypted' | 'binary' | null {
  const raw = rawText(text)
  if (encryptedHeads.some((head) => raw.startsWith(head))) return 'encrypted'
  if (utf16Heads.some((head) => raw.startsWith(head)) || raw.includes('\0')) return 'binary'
  return null
}
