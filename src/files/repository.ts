import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The top of the repository that a folder is in, null outside of one. Absolute paths in and out. */
export function findRepository(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return null
  }
}

/** As `findRepository`, but the folder itself outside of one. */
export function repositoryOf(folder: string): string {
  return findRepository(folder) ?? folder
}

/** The addresses of a repository's remotes, as git's own config has them. */
export function remotesOf(root: string): readonly string[] {
  const config = readSmall(path.join(commonFolder(gitFolder(root)), 'config')) ?? ''
  return [...config.matchAll(/^[ \t]*url[ \t]*=[ \t]*(\S+)/gm)].map(([, url = '']) => url)
}

/**
 * The commit that a repository is at. Git itself is not run: where it is not installed, Windows would take one from the
 * current folder. Null where there is none.
 */
export function commitOf(root: string): string | null {
  const git = gitFolder(root)
  return headOf(git, packedRefs(git))
}

/**
 * The commit of a tag, where git has written down which one it is, or that of the repository where it is at the tag. Null
 * where there is no such tag, and for an annotated one that only git could follow.
 */
export function commitOfTag(root: string, tag: string): string | null {
  const git = gitFolder(root)
  const packed = packedRefs(git)
  // An annotated tag has the commit on the line below it.
  const tagged = new RegExp(
    String.raw`^([0-9a-f]{40}) refs/tags/${tag.replaceAll('.', '\\.')}(?:\n\^([0-9a-f]{40}))?$`,
    'm',
  ).exec(packed)
  if (tagged !== null) return tagged[2] ?? tagged[1] ?? null
  const loose = readSmall(path.join(commonFolder(git), 'refs/tags', tag))?.trim() ?? null
  // Else it may be the tag's own object.
  return loose === headOf(git, packed) ? loose : null
}

function packedRefs(git: string): string {
  return readSmall(path.join(commonFolder(git), 'packed-refs')) ?? ''
}

function headOf(git: string, packed: string): string | null {
  const head = readSmall(path.join(git, 'HEAD'))?.trim() ?? ''
  if (isCommit(head)) return head
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (ref === undefined || ref.includes('..')) return null
  const loose = readSmall(path.join(commonFolder(git), ref))?.trim() ?? ''
  if (isCommit(loose)) return loose
  const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`)) ?? ''
  return isCommit(line.slice(0, 40)) ? line.slice(0, 40) : null
}

const isCommit = (text: string) => /^[0-9a-f]{40}$/.test(text)

/** The folder of git's own files: of a worktree it is named in a file. */
function gitFolder(root: string): string {
  const place = path.join(root, '.git')
  const elsewhere = /^gitdir: (.+)$/m.exec(readSmall(place) ?? '')?.[1]
  return elsewhere === undefined ? place : path.resolve(root, elsewhere.trim())
}

/** What all worktrees of a repository share. */
function commonFolder(git: string): string {
  const common = readSmall(path.join(git, 'commondir'))?.trim()
  return common === undefined ? git : path.resolve(git, common)
}

const largest = 8 * 1024 * 1024

/** A text, or null where there is no such file to read. */
export function readSmall(file: string): string | null {
  try {
    const stats = statSync(file)
    return stats.isFile() && stats.size <= largest ? readFileSync(file, 'utf8') : null
  } catch {
    return null
  }
}
