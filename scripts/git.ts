import { spawnSync } from 'node:child_process'

/** Runs git in a checkout, or in a repository without a work tree. Fails with git's own words. */
export type Git = (args: readonly string[], input?: string) => Buffer

export function gitIn(checkout: string): Git {
  return (args, input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', checkout, ...args], {
      input,
      maxBuffer: 2 ** 30,
    })
    if (status !== 0) throw new Error(error?.message ?? stderr.toString().trim())
    return stdout
  }
}

/** The files of the head below some paths. */
export function listFiles(git: Git, paths: readonly string[]): readonly string[] {
  const listed = git(['ls-tree', '-r', '--name-only', '-z', 'HEAD', '--', ...paths])
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** A file as it is at the head; null where there is none. */
export function showFile(git: Git, path: string): string | null {
  return listFiles(git, [path]).includes(path) ? git(['show', `HEAD:${path}`]).toString() : null
}
