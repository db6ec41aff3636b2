import { rawText, SourceText } from './text.js'

/** Added to a byte that is not UTF-8: no valid text holds a lone low surrogate, so nothing is lost. */
const badByte = 0xdc00
const chunk = 0x2000

/**
 * The text of a file's bytes; `encode` gives the same bytes back, whatever they are. Bytes that are not UTF-8
 * are taken one by one, as Go's `range` over a string takes them. Never fails.
 */
export function decode(bytes: Uint8Array): SourceText {
  try {
    return new SourceText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return new SourceText(decodeLossless(bytes))
  }
}

/** The bytes `decode` has read. */
export function encode(text: SourceText): Uint8Array {
  const raw = rawText(text)
  return raw.isWellFormed() ? new TextEncoder().encode(raw) : encodeLossless(raw)
}

function encodeLossless(raw: string): Uint8Array {
  const bytes = new Uint8Array(3 * raw.length)
  let length = 0
  for (const character of raw) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes[length++] = code
    else if (code >= badByte + 0x80 && code <= badByte + 0xff) bytes[length++] = code - badByte
    else {
      const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      for (let at = size - 1, rest = code; at > 0; at--, rest >>= 6) bytes[length + at] = 0x80 | (rest & 0x3f)
      bytes[length] = ((0xff00 >> size) & 0xff) | (code >> (6 * (size - 1)))
      length += size
    }
  }
  return bytes.slice(0, length)
}

function decodeLossless(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceSize(bytes, at)
    if (size === 0) {
      units[length++] = badByte + (bytes[at] ?? 0)
      at += 1
      continue
    }
    const code = codePoint(bytes, at, size)
    if (code > 0xffff) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
    } else units[length++] = code
    at += size
  }
  let text = ''
  for (let at = 0; at < length; at += chunk)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + chunk, length)))
  return text
}

/** Bytes of the well-formed sequence at this place (Unicode 15.0, table 3-7), 0 if there is none. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return continues(second) ? 2 : 0
  if (first < 0xf0) {
    const allowed = first === 0xe0 ? second >= 0xa0 : first === 0xed ? second < 0xa0 : true
    return allowed && continues(second) && continues(bytes[at + 2]) ? 3 : 0
  }
  const allowed = first === 0xf0 ? second >= 0x90 : first === 0xf4 ? second < 0x90 : true
  return allowed && continues(second) && continues(bytes[at + 2]) && continues(bytes[at + 3]) ? 4 : 0
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] ?? 0
  let code = size === 1 ? first : first & (0xff >> (size + 1))
  for (let next = at + 1; next < at + size; next++) code = (code << 6) | ((bytes[next] ?? 0) & 0x3f)
  return code
}

const badBytes = /[\udc80-\udcff]+/gu
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The text with U+FFFD where bytes are not UTF-8, as a program shows it that decodes the file before reading it:
 * one for each longest part of a character, in .NET as in Node.
 */
export function withReplacements(raw: string): string {
  if (raw.isWellFormed()) return raw
  return raw.replace(badBytes, (run) => {
    const bytes = new Uint8Array(run.length)
    for (let at = 0; at < run.length; at += 1) bytes[at] = run.charCodeAt(at)
    return decoder.decode(bytes)
  })
}
