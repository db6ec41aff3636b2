import { posix } from 'node:path'
import type { GitObjects } from './git-objects.js'

/** What a commit holds at a path: a file, or a symlink, submodule or folder by its mode. */
interface Entry {
  readonly mode: string
  readonly id: string
}

export type GitFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

const symlinkMode = '120000'

/** As many as Linux follows is many; nobody's config needs more. */
const mostSymlinks = 10

/** The trees of commits, each read once. */
export class GitTrees {
  readonly #objects: GitObjects
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, Entry> | null>>()

  constructor(objects: GitObjects) {
    this.#objects = objects
  }

  /** A file at a commit; a symlink is none, and never followed. */
  async file(commit: string, path: string): Promise<GitFile> {
    const steps = await this.#walk(commit, path)
    if (steps === null) return { kind: 'unknown' }
    const entry = steps.length === path.split('/').length ? steps.at(-1) : undefined
    if (entry === undefined || !entry.mode.startsWith('100')) return { kind: 'absent' }
    const blob = await this.#objects.read(entry.id)
    return blob === null ? { kind: 'unknown' } : { kind: 'found', bytes: blob.bytes }
  }

  /** See `Git.follow`. */
  async follow(commit: string, path: string): Promise<string | null> {
    let at = path
    for (let hops = 0; hops < mostSymlinks; hops += 1) {
      const steps = await this.#walk(commit, at)
      if (steps === null) return null
      const last = steps.at(-1)
      if (last?.mode !== symlinkMode) return at
      const target = await this.#objects.read(last.id)
      if (target === null) return null
      const names = at.split('/')
      const [folder, rest] = [names.slice(0, steps.length - 1), names.slice(steps.length)]
      const next = posix.join(...folder, target.bytes.toString('utf8'), ...rest)
      if (target.bytes[0] === 0x2f || next === '..' || next.startsWith('../')) return null
      at = next
    }
    return null
  }

  /** The entries on the way to a path, as far as there are some: a symlink ends it. Null where a tree is not there. */
  async #walk(commit: string, path: string): Promise<readonly Entry[] | null> {
    const steps: Entry[] = []
    let tree: string = `${commit}^{tree}`
    for (const name of path.split('/')) {
      const entries = await this.#tree(tree)
      if (entries === null) return null
      const entry = entries.get(name)
      if (entry === undefined) break
      steps.push(entry)
      if (entry.mode !== '40000') break
      tree = entry.id
    }
    return steps
  }

  #tree(name: string): Promise<ReadonlyMap<string, Entry> | null> {
    const known = this.#trees.get(name)
    if (known !== undefined) return known
    const read = this.#objects
      .read(name)
      .then((tree) => (tree === null ? null : entriesOf(tree.bytes, tree.id.length / 2)))
    this.#trees.set(name, read)
    return read
  }
}

/** `mode SP name NUL id` for each, the id in bytes (gitformat, "tree objects"). */
function entriesOf(tree: Buffer, idLength: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at)
    const nul = tree.indexOf(0, space)
    const next = nul + 1 + idLength
    const [mode, id] = [tree.toString('latin1', at, space), tree.toString('hex', nul + 1, next)]
    entries.set(tree.toString('utf8', space + 1, nul), { mode, id })
    at = next
  }
  return entries
}
