import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The absolute path that a `file:` URI names, or null for a document that is not on disk. Editors write a Windows
 * drive as `c%3A` or `C:`; here it is always in capitals, so that two spellings are one path.
 */
export function locationOf(uri: string, windows = process.platform === 'win32'): string | null {
  if (!/^file:/i.test(uri)) return null
  try {
    const location = fileURLToPath(uri, { windows })
    return windows ? location.replace(/^[a-z](?=:)/, (drive) => drive.toUpperCase()) : location
  } catch {
    // A host on a system without shares, an encoded slash: nothing that can be opened.
    return null
  }
}

/** The `file:` URI of an absolute path. */
export function uriOf(location: string, windows = process.platform === 'win32'): string {
  return pathToFileURL(location, { windows }).href
}

/** The last part of a document's name, whatever its scheme. */
export function nameOf(uri: string): string {
  const location = locationOf(uri)
  if (location !== null) return path.basename(location)
  const last =
    uri
      .replace(/[?#].*$/, '')
      .split(/[/:]/)
      .at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
