import { type ChangedFile, parseRawDiff } from './diff.js'
import { GitObjects } from './git-objects.js'
import { findGit, type GitProgram, gitTimeout } from './git-process.js'
import { type GitFile, GitTrees } from './git-tree.js'

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
  /** Files at a commit; one entry for each path. */
  files(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, GitFile>>
  /** Ends the process that reads objects. */
  close(): void
}

const plainDiff = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames']

/** The repository whose top is `root`; null when there is no git, or no commit, or git rejects. */
export async function openGit(root: string, env: Readonly<NodeJS.ProcessEnv>): Promise<Git | null> {
  const git = await findGit(root, env)
  if (git === null) return null
  const objects = new GitObjects(() => git.start(['cat-file', '--batch']), gitTimeout)
  const head = await resolve(objects, 'HEAD')
  if (head === null) objects.close()
  return head === null ? null : reader(head, objects, git)
}

function reader(head: string, objects: GitObjects, git: GitProgram): Git {
  const trees = new GitTrees(objects)
  const has = async (commit: string) => (await objects.read(commit)) !== null
  return {
    head,
    resolve: (ref) => resolve(objects, ref),
    async parents(commit) {
      const object = await objects.read(commit)
      return object === null ? null : parentsOf(object.bytes.toString('latin1'))
    },
    async mergeBase(one, other) {
      if (!(await has(one)) || !(await has(other))) return null
      const bases = await git.run(['merge-base', one, other])
      return bases === null ? null : bases.toString('ascii').trim()
    },
    follow: (commit, path) => trees.follow(commit, path),
    async changes(base, head) {
      if (!(await has(base)) || !(await has(head))) return null
      const raw = await git.run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...plainDiff, base, head])
      return raw === null ? null : parseRawDiff(raw.toString('utf8'))
    },
    async files(commit, paths) {
      const read = paths.map(async (path) => [path, await trees.file(commit, path)] as const)
      return new Map(await Promise.all(read))
    },
    close: () => objects.close(),
  }
}

async function resolve(objects: GitObjects, ref: string): Promise<string | null> {
  const commit = await objects.read(`${ref}^{commit}`)
  return commit?.id ?? null
}

function parentsOf(commit: string): string[] {
  const header = commit.slice(0, commit.indexOf('\n\n'))
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
}
