import { existsSync } from 'node:fs'
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

const none: CompanionFiles = new Map()

/**
 * A function that gives the companions of a file by its path, which starts from `start`. Only a folder named
 * `env` has some, and it is looked at once. Symlinks, and what cannot be read, are as if they were not there.
 */
export function companionFinder(start: string): (file: string) => CompanionFiles {
  const known = new Map<string, CompanionFiles>()
  return (file) => {
    const folder = path.resolve(start, path.dirname(file))
    if (path.basename(folder) !== 'env') return none
    const companions = known.get(folder) ?? companionsIn(folder, path.dirname(file))
    known.set(folder, companions)
    return companions
  }
}

function companionsIn(folder: string, displayed: string): CompanionFiles {
  const companions = new Map<CompanionRole, CompanionFile>()
  for (const [role, place] of companionPlaces) {
    const location = `${folder}/${place}`
    // Opening what is not there costs an exception, and most files have no companions.
    if (!existsSync(location)) continue
    const { text } = readText(location)
    if (text !== null) companions.set(role, { path: displayPath(path.join(displayed, place)), text })
  }
  return companions
}
