import { type AddrSpec, listEnds, readAddrSpec, readLocalPart } from './addr-spec.js'
import { Cursor } from './cursor.js'

/** An address with the name beside it. */
export interface Mailbox {
  /** As written, without quotes; encoded words are not decoded. */
  readonly name: string
  readonly address: AddrSpec
}

/**
 * Reads one mailbox, `Name <local@domain>` or the address alone, and nothing behind it. Null where MimeKit throws.
 * `jstedfast/MimeKit MimeKit/MailboxAddress.cs`, `Parse`; `InternetAddress.cs`, `TryParse`.
 */
export function readMailbox(text: string): Mailbox | null {
  const cursor = new Cursor(text)
  const mailbox = readOne(cursor)
  if (mailbox === null || !cursor.skipCommentsAndBlanks() || !cursor.isAtEnd) return null
  return mailbox
}

function readOne(cursor: Cursor): Mailbox | null {
  if (!cursor.skipCommentsAndBlanks() || cursor.isAtEnd) return null
  const start = cursor.at
  const nameEnd = skipPhrase(cursor)
  if (nameEnd === null || !cursor.skipCommentsAndBlanks()) return null
  const next = cursor.peek()
  if (next === undefined || listEnds.includes(next)) return readLocalAlone(cursor, start, next ?? ',')
  if (next === '@') return readPlain(cursor, start)
  if (next === '<') return readAngle(cursor, cursor.text.slice(start, nameEnd))
  return null
}

/** Words, quoted or not, and the dots and commas between them. Gives where the last word ends. */
function skipPhrase(cursor: Cursor): number | null {
  let end = cursor.at
  while (!cursor.isAtEnd) {
    const quoted = cursor.peek() === '"'
    if (quoted) {
      const quote = cursor.at
      if (!cursor.skipQuoted()) {
        cursor.at = quote + 1
        cursor.skipBlanks()
        if (!cursor.skipPhraseAtom()) return null
      }
    } else if (!cursor.skipPhraseAtom()) break
    end = cursor.at
    for (;;) {
      if (!cursor.skipCommentsAndBlanks()) return null
      if (cursor.peek() !== '.') break
      cursor.at += 1
      end = cursor.at
    }
    if (cursor.peek() === ',' && !quoted) {
      cursor.at += 1
      end = cursor.at
      if (!cursor.skipCommentsAndBlanks()) return null
    }
  }
  return end
}

function readLocalAlone(cursor: Cursor, start: number, sentinel: string): Mailbox | null {
  cursor.at = start
  const local = readLocalPart(cursor, 'loose', false)
  if (local === null) return null
  cursor.skipBlanks()
  const name = readComment(cursor)
  if (cursor.peek() === '>') cursor.at += 1
  if (!cursor.isAtEnd && cursor.peek() !== sentinel) return null
  return { name, address: { local, domain: null } }
}

function readPlain(cursor: Cursor, start: number): Mailbox | null {
  cursor.at = start
  const address = readAddrSpec(cursor, listEnds, 'loose')
  if (address === null) return null
  cursor.skipBlanks()
  const name = readComment(cursor)
  if (!cursor.skipCommentsAndBlanks()) return null
  if (cursor.peek() === '<') return readAngle(cursor, cursor.text.slice(start, cursor.at))
  if (cursor.peek() === '>') cursor.at += 1
  return { name, address }
}

function readAngle(cursor: Cursor, phrase: string): Mailbox | null {
  while (cursor.peek() === '<') cursor.at += 1
  if (!cursor.skipCommentsAndBlanks() || cursor.isAtEnd) return null
  const address = readAddrSpec(cursor, listEnds, 'loose')
  if (address === null || !cursor.skipCommentsAndBlanks()) return null
  while (cursor.peek() === '>') cursor.at += 1
  return { name: unquoted(phrase.trim()), address }
}

function readComment(cursor: Cursor): string {
  if (cursor.peek() !== '(') return ''
  const start = cursor.at + 1
  if (!cursor.skipComment()) return ''
  const comment = cursor.text.slice(start, cursor.at - 1).trim()
  cursor.skipCommentsAndBlanks()
  return comment
}

function unquoted(phrase: string): string {
  return phrase.replace(/\\(.)|"/g, '$1')
}
