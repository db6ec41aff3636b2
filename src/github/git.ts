import { posix } from 'node:path'
import { type ChangedFile, parseRawDiff } from './diff.js'
import { findGit, type RunGit } from './git-process.js'

/**
 * The git objects of a checkout, read only.
 *
 * Commits are named by their full sha, paths from the top of the repository with `/`. Every answer is null
 * where git or the objects do not give one (a shallow or partial clone): then the API is asked.
 */
export interface Git {
  /** The commit checked out. */
  readonly head: string
  /** The parents as the commit itself names them, which a shallow clone need not hold. */
  parents(commit: string): Promise<readonly string[] | null>
  /** The commit a full reference stands at. */
  resolve(ref: string): Promise<string | null>
  mergeBase(one: string, other: string): Promise<string | null>
  /**
   * Where a path leads at a commit, the symlinks on its way followed; itself where there are none. Null where it leaves
   * the tree or goes in a circle, or git does not tell.
   */
  follow(commit: string, path: string): Promise<string | null>
  changes(base: string, head: string): Promise<readonly ChangedFile[] | null>
  /** Files at a commit, in two processes however many they are; one entry for each path. */
  files(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, GitFile>>
}

export type GitFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

const plainDiff = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames']

/** The repository whose top is `root`; null when there is no git, or no commit, or git rejects. */
export async function openGit(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Git | null> {
  const run = await findGit(root, env)
  if (run === null) return null
  const head = await resolve(run, 'HEAD')
  return head === null ? null : reader(head, run)
}

async function resolve(run: RunGit, ref: string): Promise<string | null> {
  const commit = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return commit === null ? null : commit.toString('ascii').trim()
}

function reader(head: string, run: RunGit): Git {
  return {
    head,
    resolve: (ref) => resolve(run, ref),
    async parents(commit) {
      const raw = await run(['cat-file', 'commit', commit])
      return raw === null ? null : parentsOf(raw.toString('latin1'))
    },
    async mergeBase(one, other) {
      const bases = await run(['merge-base', one, other])
      return bases === null ? null : bases.toString('ascii').trim()
    },
    follow: (commit, path) => follow(run, commit, path),
    async changes(base, head) {
      const raw = await run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...plainDiff, base, head])
      return raw === null ? null : parseRawDiff(raw.toString('utf8'))
    },
    async files(commit, paths) {
      const files = new Map<string, GitFile>(paths.map((path) => [path, { kind: 'unknown' }]))
      for (let at = 0; at < paths.length; at += pathsPerCall) {
        const some = paths.slice(at, at + pathsPerCall)
        const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', ...some])
        if (listed === null) continue
        // Asked for a folder and a path in it, git lists more than the two.
        const wanted = new Set(some)
        const blobs = parseTree(listed.toString('utf8')).filter(([path]) => wanted.has(path))
        const there = new Set(blobs.map(([path]) => path))
        for (const path of some) if (!there.has(path)) files.set(path, { kind: 'absent' })
        const shas = blobs.map(([, sha]) => sha).join('\n')
        const contents = shas === '' ? null : await run(['cat-file', '--batch'], shas)
        if (contents === null) continue
        const bytes = parseBatch(contents)
        for (const [path, sha] of blobs) {
          const found = bytes.get(sha)
          if (found !== undefined) files.set(path, { kind: 'found', bytes: found })
        }
      }
      return files
    },
  }
}

/** Well below what a command line takes (32 767 characters on Windows). */
const pathsPerCall = 60

/** `mode type sha TAB path NUL`: the files among them, each with its sha; a symlink (120000) is never followed. */
function parseTree(listed: string): readonly (readonly [path: string, sha: string])[] {
  const entries = listed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]*)\0/g)
  return [...entries].map(([, sha = '', path = '']) => [path, sha])
}

/** As many as Linux follows is many; nobody's config needs more. */
const mostSymlinks = 10

async function follow(run: RunGit, commit: string, path: string): Promise<string | null> {
  let at = path
  for (let hops = 0; hops < mostSymlinks; hops += 1) {
    const names = at.split('/')
    const folders = names.map((_, index) => names.slice(0, index + 1).join('/'))
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', ...folders])
    if (listed === null) return null
    const symlinks = new Map(
      [...listed.toString('utf8').matchAll(/120000 blob ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, sha, name]) => [
        name,
        sha,
      ]),
    )
    const link = folders.find((folder) => symlinks.has(folder))
    if (link === undefined) return at
    const target = await run(['cat-file', 'blob', symlinks.get(link) ?? ''])
    if (target === null) return null
    const next = posix.join(posix.dirname(link), target.toString('utf8'), at.slice(link.length))
    if (target[0] === 0x2f || next === '..' || next.startsWith('../')) return null
    at = next
  }
  return null
}

/** `sha blob size LF bytes LF`, or `sha missing LF` for each, by sha. */
function parseBatch(contents: Buffer): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < contents.length; ) {
    const end = contents.indexOf('\n', at)
    if (end === -1) break
    const [sha = '', kind, size] = contents.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    found.set(sha, contents.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

function parentsOf(commit: string): string[] {
  const header = commit.slice(0, commit.indexOf('\n\n'))
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
}
