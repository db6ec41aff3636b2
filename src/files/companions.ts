import { type Dirent, existsSync } from 'node:fs'
import path from 'node:path'
import type { CompanionFile, CompanionFiles, CompanionRole } from '../readers/companions/companions.js'
import { displayPath } from './display-path.js'
import { readText } from './read.js'

/**
 * Where Setup puts the files that are read together with those of `env/`, seen from there:
 * `bitwarden/server util/Setup` (`EnvironmentFileBuilder.cs`, `DockerComposeBuilder.cs`, `Configuration.cs`).
 */
export const companionPlaces: readonly (readonly [CompanionRole, string])[] = [
  ['mssql', 'mssql.override.env'],
  ['config', '../config.yml'],
  ['compose', '../docker/docker-compose.yml'],
  ['compose-override', '../docker/docker-compose.override.yml'],
  ['global-env', '../docker/global.env'],
]

/** The names of a Compose project's file, the first that is there (compose-spec; docker/compose). */
export const projectNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/**
 * A function that gives the companions of a file by its path, which starts from `start`: those of Setup in a folder named
 * `env`, else the Compose project beside it. A folder is looked at once. Symlinks, and what cannot be read, are as if
 * they were not there.
 */
export function companionFinder(start: string): CompanionFinder {
  const known = new Map<string, CompanionFiles>()
  return (file, listing = null) => {
    const folder = path.resolve(start, path.dirname(file))
    const find = path.basename(folder) === 'env' ? companionsIn : projectIn
    const companions = known.get(folder) ?? find(folder, path.dirname(file), listing)
    known.set(folder, companions)
    return companions
  }
}

/** `listing`: what the file's folder holds, where that is known. */
export type CompanionFinder = (file: string, listing?: readonly Dirent[] | null) => CompanionFiles

/** The same for all: what is read of companions is kept for each of these. */
const none: CompanionFiles = new Map()

function companionsIn(folder: string, displayed: string): CompanionFiles {
  const companions = new Map<CompanionRole, CompanionFile>()
  for (const [role, place] of companionPlaces) {
    const location = `${folder}/${place}`
    // Opening what is not there costs an exception, and most files have no companions.
    if (!existsSync(location)) continue
    const { text } = readText(location)
    if (text !== null) companions.set(role, { path: displayPath(path.join(displayed, place)), text })
  }
  return companions.size === 0 ? none : companions
}

function projectIn(folder: string, displayed: string, listing: readonly Dirent[] | null): CompanionFiles {
  // Asking for each name costs more than looking through the listing; not every system tells capitals apart.
  if (listing?.some(({ name }) => projectNames.includes(name.toLowerCase())) === false) return none
  const name = projectNames.find((each) => existsSync(`${folder}/${each}`))
  if (name === undefined) return none
  const { text } = readText(`${folder}/${name}`)
  if (text === null) return none
  return new Map([['lite-project', { path: displayPath(path.join(displayed, name)), text }]])
}
