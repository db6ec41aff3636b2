import path from 'node:path'
import { companionPlaces, projectNames } from '../files/companions.js'
import { textOf } from '../files/read.js'
import type { Source } from '../lint.js'
import type { CompanionFile, CompanionFiles } from '../readers/companions/companions.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import type { BaseFile } from './base.js'

/** The companions of a source as they were before the change; those that are not known, as they are. */
export function companionsBefore(source: Source, files: ReadonlyMap<string, BaseFile>): CompanionFiles {
  const companions = new Map(source.companions)
  for (const [role, place] of companionPlaces) {
    const companion = companionOf(source.path, place)
    const then = files.get(companion)
    const text = then?.kind === 'present' ? textOf(then.bytes).text : null
    if (text !== null) companions.set(role, { path: companion, text })
    if (then?.kind === 'absent') companions.delete(role)
  }
  const project = projectBefore(source, files)
  if (project !== null) companions.set('lite-project', project)
  else if (projectsOf(source).some((place) => files.get(place)?.kind === 'absent'))
    companions.delete('lite-project')
  return companions
}

/** The Compose project that was beside a file of Bitwarden Lite; null where there was none, or none that is known. */
function projectBefore(source: Source, files: ReadonlyMap<string, BaseFile>): CompanionFile | null {
  for (const place of projectsOf(source)) {
    const then = files.get(place)
    const text = then?.kind === 'present' ? textOf(then.bytes).text : null
    if (text !== null) return { path: place, text }
  }
  return null
}

/** Only a folder named `env` has the companions of Setup; a project is read for Bitwarden Lite (`files/companions.ts`). */
export function companionsOf(source: Source): readonly string[] {
  if (!isInEnv(source.path)) return projectsOf(source)
  return companionPlaces.map(([, place]) => companionOf(source.path, place))
}

function projectsOf({ path: file, text }: Source): readonly string[] {
  if (isInEnv(file) || text === null || !looksLikeLite(text)) return []
  return projectNames.map((name) => companionOf(file, name))
}

function isInEnv(file: string): boolean {
  return path.posix.basename(path.posix.dirname(file)) === 'env'
}

function companionOf(file: string, place: string): string {
  return path.posix.join(path.posix.dirname(file), place)
}
