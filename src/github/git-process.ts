import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { access } from 'node:fs/promises'
import path from 'node:path'

/** Git in one folder. */
export interface GitProgram {
  /** Runs it to its end and gives what it writes; null where it fails, is late or writes too much. */
  run(args: readonly string[]): Promise<Buffer | null>
  /** Starts it, for whoever talks with it. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams
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

/** Of one call. */
export const gitTimeout = 30_000
const mebibyte = 1024 * 1024

/** Git in the folder `root`, in an environment of its own; null where there is none. */
export async function findGit(root: string, env: Readonly<NodeJS.ProcessEnv>): Promise<GitProgram | null> {
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
  const limits = { encoding: 'buffer', timeout: gitTimeout, maxBuffer: 64 * mebibyte } as const

  return {
    run: (args) =>
      new Promise((answer) => {
        const all = [...guards(folder), ...args]
        const child = execFile(program, all, { ...options, ...limits }, (error, stdout) =>
          answer(error === null ? stdout : null),
        )
        child.stdin?.end()
      }),
    start: (args) => spawn(program, [...guards(folder), ...args], options),
  }
}

/** Only what git needs: no GIT_DIR, GIT_EXTERNAL_DIFF or the like of an earlier step. */
function environment(env: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
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
async function findProgram(env: Readonly<NodeJS.ProcessEnv>): Promise<string | null> {
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
