import { realpathSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { matcher } from '../policy/glob.js'
import { displayFolder, displayPath } from './display-path.js'
import { isLiteName, isOverrideName } from './names.js'
import { type Target, targetOfEntry, targetOfPath } from './target.js'
import { walk } from './walk.js'

/** What to look for. */
export interface Search {
  /** Absolute: where paths and patterns start from. */
  readonly folder: string
  /** Files, read whatever they are, and folders, searched; none: the folder itself. */
  readonly paths: readonly string[]
  /** The user's `files` (see `matcher`) in place of the built-in names; only `!` patterns: taken out of those. */
  readonly patterns: readonly string[] | null
}

/** A file to read, or why there is none. */
export interface Found {
  /** As given or found, with `/` on every system. */
  readonly path: string
  /** Absolute, symlinks resolved where one was followed. */
  readonly location: string
  /** `content`: to be read only if its content is that of Bitwarden Lite. */
  readonly selectedBy: 'user' | 'name' | 'content'
  readonly problem: Message | null
}

/** In one run. */
const maxFiles = 100_000

/**
 * Finds the files to lint, each once, in order of their paths. What should be a file and is none is found with
 * its problem; a `settings.env` is to be read only if it is one of Bitwarden Lite. Fails with a ConfigError on
 * more than `maxFiles`.
 */
export function findFiles({ folder, paths, patterns }: Search): readonly Found[] {
  const found = new Map<string, Found>()
  const add = (file: Found) => {
    if (file.selectedBy === 'user' || !found.has(file.location)) found.set(file.location, file)
    if (found.size > maxFiles) throw new ConfigError(message('files.tooMany', { limit: maxFiles }))
  }
  const select = selector(patterns)
  const start = realpathSync(folder)
  for (const argument of paths.length === 0 ? ['.'] : paths) {
    const location = path.resolve(start, argument)
    const target = targetOfPath(location)
    if (target.kind === 'folder') {
      const below = displayFolder(path.relative(start, location))
      search(target.location, displayFolder(argument), (file, name) => select(below + file, name), add)
    } else add(foundAt(displayPath(argument), location, 'user', target))
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

export type Selector = (path: string, name: string) => Found['selectedBy'] | null

/** What selects a file, by its path from the search's folder and its name; null where nothing does. */
export function selector(patterns: readonly string[] | null): Selector {
  const byName: Selector = (_, name) => (isOverrideName(name) ? 'name' : isLiteName(name) ? 'content' : null)
  if (patterns === null) return byName
  const matches = matcher(patterns)
  const onlyTaken = patterns.every((pattern) => pattern.startsWith('!'))
  const whenMatching: Selector = onlyTaken ? byName : () => 'user'
  return (file, name) => (matches(file) ? whenMatching(file, name) : null)
}

function search(root: string, before: string, select: Selector, add: (file: Found) => void): void {
  walk(root, {
    entry: (below, entry) => {
      const selectedBy = select(below, entry.name)
      if (selectedBy === null) return
      const location = path.join(root, below)
      const target = targetOfEntry(root, location, entry)
      // A folder that a pattern happens to match is no file of anybody's; one with a file's name is a mistake.
      if (selectedBy !== 'name' && target.kind === 'folder') return
      if (selectedBy === 'content' && target.kind === 'problem') return
      add(foundAt(before + below, location, selectedBy, target))
    },
    rejected: (below, code) =>
      add({
        path: before + below || '.',
        location: path.join(root, below),
        selectedBy: 'name',
        problem: message('files.folderRejected', { code: printable(code) }),
      }),
  })
}

function foundAt(path: string, location: string, selectedBy: Found['selectedBy'], target: Target): Found {
  switch (target.kind) {
    case 'file':
      return { path, location: target.location, selectedBy, problem: null }
    case 'folder':
      return { path, location, selectedBy, problem: message('files.folder') }
    case 'problem':
      return { path, location, selectedBy, problem: target.problem }
  }
}
