import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Run } from './event.js'
import { type Git, openGit } from './git.js'

/** The repository's working tree, which need not be the whole workspace (`actions/checkout` with `path`). */
export interface Checkout {
  /** Absolute: the top of the repository. */
  readonly root: string
  /** Null when git or its objects are missing. */
  readonly git: Git | null
  /** A path of the report, from the workspace, as one from the top of the repository; null outside of it. */
  place(displayPath: string): string | null
  /** A path from the top of the repository as one of the report. */
  displayPath(place: string): string
  /** Ends what `git` holds open; nothing is read from it afterwards. */
  close(): void
}

/**
 * Finds the repository that the linted files stand in: the nearest folder around them with a `.git`. Where
 * several were checked out, it is the one at a commit of this run. Without any (a workspace filled from an
 * archive), the workspace itself.
 *
 * @param paths of the report: from the workspace, or absolute.
 */
export async function findCheckout(
  workspace: string,
  paths: readonly string[],
  run: Run,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Checkout> {
  const roots = await repositoriesOf(workspace, paths)
  const opened: { readonly root: string; readonly git: Git | null }[] = []
  for (const root of roots) opened.push({ root, git: await openGit(root, env) })
  const commits = commitsOf(run)
  const { root, git } = opened.find((each) => each.git !== null && commits.includes(each.git.head)) ??
    opened[0] ?? { root: workspace, git: null }
  return {
    root,
    git,
    place(displayPath) {
      const place = path.relative(root, path.resolve(workspace, displayPath)).split(path.sep).join('/')
      return place === '' || place.startsWith('../') || path.isAbsolute(place) ? null : place
    },
    displayPath: (place) => path.relative(workspace, path.join(root, place)).split(path.sep).join('/'),
    close() {
      for (const each of opened) each.git?.close()
    },
  }
}

async function repositoriesOf(workspace: string, paths: readonly string[]): Promise<readonly string[]> {
  const looked = new Set<string>()
  const roots = new Set<string>()
  for (const each of paths) {
    for (let folder = path.dirname(path.resolve(workspace, each)); !looked.has(folder); ) {
      looked.add(folder)
      if (await exists(path.join(folder, '.git'))) roots.add(folder)
      else if (folder !== workspace && path.dirname(folder) !== folder) folder = path.dirname(folder)
    }
  }
  if (roots.size === 0 && (await exists(path.join(workspace, '.git')))) roots.add(workspace)
  return [...roots]
}

async function exists(location: string): Promise<boolean> {
  try {
    await access(location)
    return true
  } catch {
    return false
  }
}

function commitsOf({ event, sha }: Run): readonly (string | null)[] {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return [sha, event.head]
  return event.kind === 'push' ? [sha, event.after] : [sha]
}
