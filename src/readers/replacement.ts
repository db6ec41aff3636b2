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
