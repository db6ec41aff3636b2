import path from 'node:path'
import { isPartName, templateSuffixOf } from '../source/file-name.js'
import type { SourceText } from '../source/text.js'
import type { Found } from './find.js'
import { readText } from './read.js'
import { namesIn } from './walk.js'

/**
 * The other parts of a file that the user named by itself, as a hook names what was changed: those that stand beside
 * it and are not linted themselves. What cannot be read is as if it were not there.
 */
export type PartFinder = (file: Found) => readonly SourceText[]

/** Finds the parts beside the files of one run; `found` are those that are linted. */
export function partFinder(found: readonly Found[]): PartFinder {
  const linted = new Set(found.map(({ location }) => location))
  return ({ selectedBy, location }) => {
    const own = path.basename(location)
    if (selectedBy !== 'path' || !isPartName(own)) return none
    const folder = path.dirname(location)
    return namesIn(folder).flatMap((name) => {
      const other = path.join(folder, name)
      if (!isPartName(name) || templateSuffixOf(name) !== templateSuffixOf(own) || linted.has(other))
        return []
      const { text } = readText(other)
      return text === null ? [] : [text]
    })
  }
}

const none: readonly never[] = []
