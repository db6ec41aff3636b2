import { decode } from '../source/decode.js'
import { rawText, SourceText } from '../source/text.js'

/** A file as it was opened, and as it stands in a text field, which ends lines in its own way. */
export interface Opened {
  readonly source: SourceText
  readonly shown: string
}

/** A carriage return alone would be a line end to a text field, and is none to Compose. */
const visibleReturn = '\u240d'

/** A file from its bytes, in any encoding. Never fails. */
export function open(bytes: Uint8Array): Opened {
  return opened(decode(bytes))
}

/** A text as a field shows it: line feeds only. Nothing but the field may be given what comes out. */
export function opened(source: SourceText): Opened {
  const shown = rawText(source).replaceAll('\r\n', '\n').replaceAll('\r', visibleReturn)
  return { source, shown }
}

/** The text of a field: to the byte what was opened until somebody edits it, then in the line ends of that file. */
export function sourceOf(shown: string, { source, shown: before }: Opened): SourceText {
  if (shown === before) return source
  const text = before.includes(visibleReturn) ? shown.replaceAll(visibleReturn, '\r') : shown
  return new SourceText(source.lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text)
}

export const nothingOpened: Opened = opened(new SourceText(''))
