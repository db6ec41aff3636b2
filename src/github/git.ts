import { access } from 'node:fs/promises'
import path from 'node:path'
import { type ChangedFile, parseRawDiff } from './diff.js'
import { GitObjects } from './git-objects.js'
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

/**
 * Nothing of the repository may be run by reading it, whoever wrote its configuration: no hook, no
 * file-system monitor, no external diff or text conversion, no fetch of missing objects.
 * `safe.directory`: in a container the checkout belongs to another user, and git would reject it.
 */
const guards = (folder: string): readonly string[] => [
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
  ...['-c', `safe.directory=${folder.replaceAll('\\', '/')}`],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'diff.renameLimit=4000'],
]
const plainDiff = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames']

/** Of one call. */
export const gitTimeout = 30_000
const mebibyte = 1024 * 1024

/** The repository whose top is `root`; null when there is no git, or no commit, or git rejects. */
export async function openGit(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Git | null> {
  const program = await findProgram(env)
  if (program === null) return null
  // Loaded here, since many runs need no git.
  const { execFile, spawn } = await import('node:child_process')
  const folder = path.resolve(root)
  const options = {
    cwd: folder,
    // A parent folder's repository is not this one.
    env: { ...environment(env), GIT_CEILING_DIRECTORIES: path.dirname(folder) },
    windowsHide: true,
  } as const

  const run: Runner = (args) =>
    new Promise((answer) => {
      const limits = { encoding: 'buffer', timeout: gitTimeout, maxBuffer: 64 * mebibyte } as const
      const child = execFile(
        program,
        [...guards(folder), ...args],
        { ...options, ...limits },
        (error, stdout) => answer(error === null ? stdout : null),
      )
      child.stdin?.end()
    })
  const batch = [...guards(folder), 'cat-file', '--batch']
  const objects = new GitObjects(() => spawn(program, batch, options), gitTimeout)
  const head = await resolve(objects, 'HEAD')
  if (head === null) objects.close()
  return head === null ? null : reader(head, objects, run)
}

type Runner = (args: readonly string[]) => Promise<Buffer | null>

function reader(head: string, objects: GitObjects, run: Runner): Git {
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
      const bases = await run(['merge-base', one, other])
      return bases === null ? null : bases.toString('ascii').trim()
    },
    follow: (commit, path) => trees.follow(commit, path),
    async changes(base, head) {
      if (!(await has(base)) || !(await has(head))) return null
      const raw = await run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...plainDiff, base, head])
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

/** Only what git needs: no GIT_DIR, GIT_EXTERNAL_DIFF or the like of an earlier step. */
function environment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP'])
    if (env[name] !== undefined) kept[name] = env[name]
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older versions know only this way not to fetch: a list of allowed protocols that names none.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
  }
}

/**
 * Git as the PATH has it, looked up here: Windows would also look into the working folder, which is the
 * repository's.
 */
async function findProgram(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue
    const candidate = path.join(folder, name)
    try {
      await access(candidate)
      return candidate
    } catch {}
  }
  return null
}
