import type { GitHub } from './api.js'
import type { Compared } from './changed.js'
import type { Git } from './git.js'

/** A file as it was before the change; `path` is the one it had then. */
export type BaseFile =
  | { readonly kind: 'present'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/** Reads files as they were at the base; paths are today's, from the top of the repository. */
export type BaseReader = (path: string) => Promise<BaseFile>

/**
 * Reads from the git objects where they are there, else through the API; renames are followed. What neither
 * tells is `unknown`, never taken for absent. Once the API refuses, it is not asked again.
 */
export function baseReader({ base, files }: Compared, git: Git | null, api: GitHub | null): BaseReader {
  const changed = files === null ? null : new Map(files.map((file) => [file.path, file]))
  let asking = api

  return async (path) => {
    const change = changed?.get(path)
    const before = change === undefined ? path : change.before
    if (before === null) return { kind: 'absent' }

    const local = await git?.file(base, before)
    if (local?.kind === 'found') return { kind: 'present', path: before, bytes: local.bytes }
    if (local?.kind === 'absent') return local
    // Nothing touched the file, so it was what the commit checked out has; a file that git does not hold
    // (made by a step before) was not known to the base either.
    if (git !== null && changed !== null && change === undefined) {
      const same = await git.file(git.head, path)
      return same.kind === 'found' ? { kind: 'present', path, bytes: same.bytes } : { kind: 'unknown' }
    }

    const answer = await asking?.file(base, before)
    if (answer?.kind === 'ok') return { kind: 'present', path: before, bytes: answer.value }
    // With a list, a file in it with a former path was there: 404 then means "not shown".
    if (answer?.kind === 'missing') return changed === null ? { kind: 'absent' } : { kind: 'unknown' }
    if (answer?.kind === 'denied') asking = null
    return { kind: 'unknown' }
  }
}
