const badBytes = /[\udc80-\udcff]+/gu
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The text with U+FFFD where bytes are not UTF-8, as a program shows it that decodes the file before reading it:
 * one for each longest part of a character, in .NET as in Node.
 */
export function withReplacements(raw: string): string {
  return raw.replace(badBytes, (run) => {
    const bytes = Uint8Array.from(run, (unit) => unit.charCodeAt(0) & 0xff)
    return decoder.decode(bytes)
  })
}
