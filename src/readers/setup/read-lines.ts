import { encode, withReplacements } from '../../source/decode.js'
import type { Span } from '../../source/span.js'
import { rawText, SourceText } from '../../source/text.js'

/** One line as Setup sees it. */
export interface TextLine {
  /** In the file, without its line end; the whole file where that is UTF-16 or UTF-32. */
  readonly span: Span
  readonly text: string
}

/** The byte order marks that .NET looks for besides UTF-8's, the longer first: `dotnet/runtime StreamReader.cs`. */
const foreign: readonly {
  readonly mark: readonly number[]
  readonly decode: (bytes: Uint8Array) => string
}[] = [
  { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => decodeUtf32(bytes, true) },
  { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => decodeUtf32(bytes, false) },
  { mark: [0xff, 0xfe], decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) },
  { mark: [0xfe, 0xff], decode: (bytes) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) },
]

/**
 * The lines of `File.ReadAllLines`: a byte order mark decides the encoding, UTF-8 without one, and is dropped
 * once; LF, CR LF and CR end a line; there is no empty last line; bytes that do not fit become U+FFFD.
 */
export function readLines(text: SourceText): readonly TextLine[] {
  const raw = rawText(text)
  const other = decodeForeign(text)
  if (other === null) {
    const lines = split(raw, text.hasBom ? 1 : 0)
    const isSound = raw.isWellFormed()
    return lines.map((span) => {
      const line = raw.slice(span.start, span.end)
      return { span, text: isSound ? line : withReplacements(line) }
    })
  }
  const whole = { start: 0, end: raw.length }
  return split(other, 0).map(({ start, end }) => ({ span: whole, text: other.slice(start, end) }))
}

function split(raw: string, from: number): Span[] {
  const lines: Span[] = []
  let feed = raw.indexOf('\n', from)
  let carriage = raw.indexOf('\r', from)
  let start = from
  while (feed !== -1 || carriage !== -1) {
    const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage
    lines.push({ start, end })
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1
    if (feed !== -1 && feed < start) feed = raw.indexOf('\n', start)
    if (carriage !== -1 && carriage < start) carriage = raw.indexOf('\r', start)
  }
  if (start < raw.length) lines.push({ start, end: raw.length })
  return lines
}

/** The text behind a byte order mark of another encoding; null where there is none. */
function decodeForeign(text: SourceText): string | null {
  const first = rawText(text).charCodeAt(0)
  if (first > 0 && first < 0x80) return null
  const head = encode(new SourceText(rawText(text).slice(0, 4)))
  const found = foreign.find(({ mark }) => mark.every((byte, index) => head[index] === byte))
  return found === undefined ? null : found.decode(encode(text).subarray(found.mark.length))
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian)
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    text += valid ? String.fromCodePoint(code) : '\ufffd'
  }
  return bytes.length % 4 === 0 ? text : `${text}\ufffd`
}
