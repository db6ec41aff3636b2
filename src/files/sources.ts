import type { Source } from '../lint.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { neighbourhood } from './companions.js'
import { type Found, findFiles, type Search } from './find.js'
import { readText } from './read.js'

/**
 * Finds and reads the files to lint, in order of their paths; those that cannot be read are sources with a
 * problem. Fails with a ConfigError on patterns or numbers beyond the limits.
 */
export function readSources(search: Search): readonly Source[] {
  const companionsOf = neighbourhood(search.folder)
  return findFiles(search).flatMap((found) => readSource(found, companionsOf) ?? [])
}

function readSource(found: Found, companionsOf: ReturnType<typeof neighbourhood>): Source | null {
  const { path, location, chosen } = found
  const reading = found.problem === null ? readText(location) : { text: null, problem: found.problem }
  if (chosen === 'if-lite' && (reading.text === null || !looksLikeLite(reading.text))) return null
  return {
    path,
    ...reading,
    explicit: chosen === 'by-user',
    companions: reading.text === null ? new Map() : companionsOf(path),
  }
}
