import type { Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import { firstFew } from '../messages/first-few.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { nameKind, splitPath } from '../source/file-name.js'
import { contentWanted } from './bitwarden-content.js'
import { type CompanionFinder, companionFinder } from './companions.js'
import { type Found, findFiles, notUtf8, type Search } from './find.js'
import { type PartFinder, partFinder } from './parts.js'
import { type ReadResult, readIfWanted, readText } from './read.js'

/** In one run. */
export const maxFiles = 100_000

/** What is linted, and what the user's patterns leave out of the files that would be by default. */
export interface FoundSources {
  /** In order of their paths; those that cannot be read have a problem. */
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
}

/**
 * Finds and reads the files to lint. Fails with a ConfigError on patterns beyond the limits, and on more than
 * `maxFiles`: none is left unread in silence.
 */
export function readSources(search: Search): FoundSources {
  const companionsOf = companionFinder(search.folder)
  const found = findFiles(search)
  const partsOf = partFinder(found)
  const sources: Source[] = []
  const leftOut: string[] = []
  for (const file of found) {
    const reading = read(file)
    if (reading === null) continue
    if (file.leftOut) leftOut.push(file.path)
    else sources.push(sourceOf(file, reading, companionsOf, partsOf))
    if (sources.length > maxFiles) throw new ConfigError(message('files.tooMany', { limit: maxFiles }))
  }
  return { sources, leftOut }
}

/** What `files` leaves out of the defaults, as one sentence; null where nothing is. */
export function leftOutOf({ leftOut }: FoundSources): Message | null {
  if (leftOut.length === 0) return null
  const paths = firstFew(leftOut, mostNamed, (path) => message('config.named', { name: printable(path) }))
  return message('files.leftOut', { count: leftOut.length, paths })
}

const mostNamed = 5

function sourceOf(
  found: Found,
  reading: ReadResult,
  companionsOf: CompanionFinder,
  partsOf: PartFinder,
): Source {
  const { path, selectedBy, listing } = found
  const isRead = reading.text !== null
  return {
    path,
    ...reading,
    explicit: selectedBy === 'path' || selectedBy === 'pattern',
    nameIsChosen: selectedBy === 'pattern',
    companions: isRead ? companionsOf(path, listing) : new Map(),
    parts: isRead ? partsOf(found) : [],
  }
}

/** Null where the content is not Bitwarden's. */
function read({ path, location, selectedBy, problem }: Found): ReadResult | null {
  if (problem !== null) return { text: null, problem }
  const isWanted = contentWanted[selectedBy]
  if (isWanted === undefined) return named(path, readText(location))
  const reading = readIfWanted(location, (bytes) => isWanted(bytes) && !isGenerated(path, bytes))
  if (reading === null || reading.text !== null) return reading
  // What cannot be read may be anybody's, but for what was seen to be Bitwarden's and the file of Bitwarden Lite.
  const { key } = reading.problem
  const isOurs = ['files.tooLarge', 'files.tooLong', 'files.tooManyReferences'].includes(key)
  return isOurs || nameKind(splitPath(path).name) === 'lite' ? reading : null
}

/**
 * Setup writes `docker/global.env` anew at every update (bitwarden/server EnvironmentFileBuilder.cs); what people edit
 * is the override, which has the installation's id.
 */
function isGenerated(path: string, bytes: Uint8Array): boolean {
  const { folder, name } = splitPath(path)
  if (name !== 'global.env' || !/(?:^|\/)docker\/$/.test(folder)) return false
  return !/globalSettings__installation__id/i.test(Buffer.from(bytes).toString('latin1'))
}

/** Node shows a byte of a name that is not UTF-8 as U+FFFD, by which nothing is found. */
function named(path: string, reading: ReadResult): ReadResult {
  const vanished = reading.text === null && reading.problem.key === 'files.vanished'
  return vanished && path.includes(notUtf8) ? { text: null, problem: message('files.nameNotUtf8') } : reading
}
