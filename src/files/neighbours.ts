import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Neighbour, NeighbourRole } from '../source/neighbour.js'
import { readText } from './read.js'
import { shownPath } from './shown.js'

/**
 * Where Setup puts the files that are read together with those of `env/`, seen from there:
 * `bitwarden/server util/Setup` (`EnvironmentFileBuilder.cs`, `DockerComposeBuilder.cs`, `Configuration.cs`).
 */
export const neighbourPlaces: readonly (readonly [NeighbourRole, string])[] = [
  ['mssql', 'mssql.override.env'],
  ['config', '../config.yml'],
  ['compose', '../docker/docker-compose.yml'],
  ['compose-override', '../docker/docker-compose.override.yml'],
  ['global-env', '../docker/global.env'],
]

type Neighbours = ReadonlyMap<NeighbourRole, Neighbour>
const none: Neighbours = new Map()

/**
 * A function that gives the neighbours of a file by its path, which starts from `start`. Only a folder named
 * `env` has some, and it is looked at once. Links, and what cannot be read, are as if they were not there.
 */
export function neighbourhood(start: string): (file: string) => Neighbours {
  const known = new Map<string, Neighbours>()
  return (file) => {
    const folder = path.resolve(start, path.dirname(file))
    if (path.basename(folder) !== 'env') return none
    const neighbours = known.get(folder) ?? look(path.dirname(file), folder)
    known.set(folder, neighbours)
    return neighbours
  }
}

function look(shown: string, folder: string): Neighbours {
  const neighbours = new Map<NeighbourRole, Neighbour>()
  for (const [role, place] of neighbourPlaces) {
    const location = `${folder}/${place}`
    // Opening what is not there costs an exception, and most files have no neighbours.
    if (!existsSync(location)) continue
    const { text } = readText(location)
    if (text !== null) neighbours.set(role, { path: shownPath(path.join(shown, place)), text })
  }
  return neighbours
}
