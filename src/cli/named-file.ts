import { readSources } from '../files/sources.js'
import type { Source } from '../lint.js'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { SourceText } from '../source/text.js'

/** A file that was read. */
export interface ReadFile extends Source {
  readonly text: SourceText
}

/** The one file that a command names, from a folder. An EnvironmentError says why it cannot be read. */
export function namedFile(folder: string, name: string): ReadFile {
  const { sources } = readSources({ folder, paths: [name], patterns: null })
  // What is in a folder was found, and not named.
  const source = sources.find(({ explicit }) => explicit)
  return readFile(name, source ?? null)
}

/** A source that has a text; an EnvironmentError says why it has none. Null: what is named is a folder. */
export function readFile(name: string, source: Source | null): ReadFile {
  if (source !== null && source.text !== null) return { ...source, text: source.text }
  const why = source?.problem ?? message('files.folder')
  throw new EnvironmentError(message('cli.ofFile', { path: printable(name), why }))
}
