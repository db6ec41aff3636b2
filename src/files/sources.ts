import type { Source } from '../lint.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { companionFinder } from './companions.js'
import { type Found, findFiles, type Search } from './find.js'
import { readText } from './read.js'

/**
 * Finds and reads the files to lint, in order of their paths; those that cannot be read are sources with a
 * problem. Fails with a ConfigError on patterns or numbers beyond the limits.
 */
export function readSources(search: Search): readonly Source[] {
  const companionsOf = companionFinder(search.folder)
  return findFiles(search).flatMap((found) => readSource(found, companionsOf) ?? [])
}

function readSource(found: Found, companionsOf: ReturnType<typeof companionFinder>): Source | null {
  const { path, location, selectedBy } = found
  const reading = found.problem === null ? readText(location) : { text: null, problem: found.problem }
  if (selectedBy === 'content' && (reading.text === null || !looksLikeLite(reading.text))) return null
  return {
    path,
    ...reading,
    explicit: selectedBy === 'user',
    companions: reading.text === null ? new Map() : companionsOf(path),
  }
}
