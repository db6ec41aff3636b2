import type { Compared } from './changed.js'
import type { Connection } from './connection.js'
import type { Git } from './git.js'

/** A file as it was before the change; `path` is the one it had then. */
export type BaseFile =
  | { readonly kind: 'present'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** In no commit, neither then nor now: a step before made it, or it is not there at all. */
  | { readonly kind: 'uncommitted' }
  | { readonly kind: 'unknown' }

/** Reads files at the base; paths are the report's. */
export type ReadFiles = (
  paths: readonly string[],
  symlinks?: 'follow' | 'ignore',
) => Promise<ReadonlyMap<string, BaseFile>>

/**
 * Reads files as they were at the base; paths are today's, from the top of the repository.
 *
 * From the git objects where they are there, else through the API; renames are followed. What neither tells is
 * `unknown`, never taken for absent. Once the API rejects, it is not asked again.
 *
 * @param symlinks whether they are followed within the tree, as the config's are; a linted file's never.
 */
export async function readBase(
  paths: readonly string[],
  { base, files, askable }: Compared,
  git: Git | null,
  connection: Connection,
  symlinks: 'follow' | 'ignore' = 'ignore',
): Promise<ReadonlyMap<string, BaseFile>> {
  const changed = files === null ? null : new Map(files.map((file) => [file.path, file]))
  const before = (path: string) => changed?.get(path)?.before ?? path
  const isNew = (path: string) => changed?.get(path)?.before === null
  const isUntouched = (path: string) => changed !== null && !changed.has(path)

  const missing = (path: string): BaseFile => ({ kind: isUntouched(path) ? 'uncommitted' : 'absent' })

  const known = new Map<string, BaseFile>(paths.filter(isNew).map((path) => [path, { kind: 'absent' }]))
  const open = () => paths.filter((path) => !known.has(path))

  const placesThen = await placesAt(base, open(), before)
  const local = await git?.files(base, [...placesThen.values()])
  for (const path of open()) {
    const file = local?.get(placesThen.get(path) ?? '')
    if (file?.kind === 'found') known.set(path, { kind: 'present', path: before(path), bytes: file.bytes })
    if (file?.kind === 'absent') known.set(path, missing(path))
  }

  // What nothing touched was what the commit checked out has; what that lacks was not there either.
  const placesNow = git === null ? new Map() : await placesAt(git.head, open(), (path) => path)
  const untouched = [...placesNow].filter(([path, place]) => isUntouched(path) && isUntouched(place))
  const same = await git?.files(
    git.head,
    untouched.map(([, place]) => place),
  )
  for (const [path, place] of untouched) {
    const file = same?.get(place) ?? { kind: 'unknown' }
    if (file.kind === 'found') known.set(path, { kind: 'present', path, bytes: file.bytes })
    if (file.kind === 'absent') known.set(path, missing(path))
  }

  /** Where each path stands at a commit; those that lead out of the tree are left out, and so are unknown. */
  async function placesAt(commit: string, some: readonly string[], at: (path: string) => string) {
    const places = new Map<string, string>()
    for (const path of some) {
      const place = symlinks === 'follow' && git !== null ? await git.follow(commit, at(path)) : at(path)
      if (place !== null) places.set(path, place)
    }
    return places
  }

  const api = askable && open().length > 0 ? await connection() : null
  for (const some of api === null ? [] : rounds(open())) {
    const answers = await Promise.all(
      some.map(async (path) => [path, await api?.file(base, before(path))] as const),
    )
    for (const [path, answer] of answers) {
      if (answer?.kind === 'ok') known.set(path, { kind: 'present', path: before(path), bytes: answer.value })
      // GitHub also says 404 for what it does not show; a file of the list was there.
      if (answer?.kind === 'missing' && !changed?.has(path)) known.set(path, missing(path))
    }
    if (answers.some(([, answer]) => answer?.kind !== 'ok' && answer?.kind !== 'missing')) break
  }
  return new Map(paths.map((path) => [path, known.get(path) ?? { kind: 'unknown' }]))
}

/** GitHub asks not to be asked for much at once (REST documentation, "Best practices"). */
const together = 5

/** One alone, which tells whether to ask at all, then the others a few at a time. */
function rounds(paths: readonly string[]): readonly (readonly string[])[] {
  const all = [paths.slice(0, 1)]
  for (let at = 1; at < paths.length; at += together) all.push(paths.slice(at, at + together))
  return all
}
