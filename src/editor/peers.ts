import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readComposeCompanions } from '../files/compose-companions.js'
import { readSources } from '../files/sources.js'
import { isWalked } from '../files/walk.js'
import type { Source } from '../lint.js'

/** Beyond these an editor compares a document with the other files of its own folder only. */
const most = { entries: 20_000, files: 50, characters: 2_000_000 }

/**
 * The files that a run over a folder would lint, as they stand on disk. A folder may be somebody's whole home:
 * whether it is small enough is found out first, without keeping the editor waiting.
 */
export async function peersOf(root: string, patterns: readonly string[] | null): Promise<readonly Source[]> {
  if (!(await isSmall(root))) return []
  try {
    const sources = await readComposeCompanions(readSources({ folder: root, paths: [], patterns }).sources)
    const characters = sources.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
    return sources.length > most.files || characters > most.characters ? [] : sources
  } catch {
    // A folder that is gone, or patterns that cannot be tried: the documents are judged all the same.
    return []
  }
}

async function isSmall(root: string): Promise<boolean> {
  const pending = [root]
  let seen = 0
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    seen += entries.length
    if (seen > most.entries) return false
    for (const entry of entries) if (isWalked(entry)) pending.push(path.join(folder, entry.name))
  }
  return true
}
