import { compareReleases, nextRelease } from '../../src/settings/catalogue/release.js'
import { type Git, gitIn } from '../git.js'

/** The sources of one release that settings are read from, by path. */
export interface Snapshot {
  /** `2024.12.0`, however the tag is written; `next` of the head. */
  readonly release: string
  readonly commit: string
  readonly files: ReadonlyMap<string, string>
}

/**
 * Reads the given folders and files of every release of a git checkout, the oldest first, and of its head. Tags
 * that are no release (`v1.2.3`, `2022.05.0`) are left out. Fails where git does.
 */
export function readReleases(
  checkout: string,
  paths: readonly string[],
): { releases: Snapshot[]; head: Snapshot } {
  const git = gitIn(checkout)
  const tags = git(['tag', '--list']).toString().split('\n')
  const named = tags.flatMap((tag) => {
    const release = releaseOf(tag)
    return release === null ? [] : [{ tag, release }]
  })
  named.sort((a, b) => compareReleases(a.release, b.release))
  const blobs = new Map<string, string>()
  const read = (revision: string, release: string): Snapshot => {
    const commit = git(['rev-parse', `${revision}^{commit}`])
      .toString()
      .trim()
    const listed = git(['ls-tree', '-r', commit, '--', ...paths])
      .toString()
      .trimEnd()
      .split('\n')
    const wanted = listed.flatMap((line) => {
      const [, id, path] = /^\d+ blob (\w+)\t(.+\.cs)$/.exec(line) ?? []
      return id === undefined || path === undefined ? [] : [{ id, path }]
    })
    readBlobs(
      git,
      wanted.map(({ id }) => id).filter((id) => !blobs.has(id)),
      blobs,
    )
    return { release, commit, files: new Map(wanted.map(({ id, path }) => [path, blobs.get(id) ?? ''])) }
  }
  const releases = named.map(({ tag, release }) => read(`refs/tags/${tag}`, release))
  return { releases, head: read('HEAD', nextRelease) }
}

/** `v2022.05.0` is 2022.5.0. */
function releaseOf(tag: string): string | null {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(tag)?.slice(1)
  return parts === undefined ? null : parts.map(Number).join('.')
}

/** Reads many blobs with one process: `<id> blob <size>`, a line feed, the content, a line feed. */
function readBlobs(git: Git, ids: readonly string[], into: Map<string, string>): void {
  if (ids.length === 0) return
  const output = git(['cat-file', '--batch'], `${ids.join('\n')}\n`)
  let at = 0
  for (const id of ids) {
    const end = output.indexOf('\n', at)
    const size = Number(output.subarray(at, end).toString().split(' ')[2])
    if (!Number.isInteger(size)) throw new Error(`git has no blob ${id}`)
    into.set(id, output.subarray(end + 1, end + 1 + size).toString())
    at = end + 1 + size + 1
  }
}
