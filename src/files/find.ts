import { realpathSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { matcher } from '../policy/match.js'
import { shownFolder, shownPath } from './display-path.js'
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
  /** Absolute, links resolved where one was followed. */
  readonly location: string
  readonly chosen: 'by-user' | 'by-name' | 'if-lite'
  readonly problem: Message | null
}

/** Files of one run. */
const mostFiles = 100_000

/**
 * Finds the files to lint, each once, in order of their paths. What should be a file and is none is found with
 * its problem; a `settings.env` is to be read only if it is one of Bitwarden Lite. Fails with a ConfigError on
 * more than `mostFiles`.
 */
export function findFiles({ folder, paths, patterns }: Search): readonly Found[] {
  const found = new Map<string, Found>()
  const add = (file: Found) => {
    if (file.chosen === 'by-user' || !found.has(file.location)) found.set(file.location, file)
    if (found.size > mostFiles) throw new ConfigError(message('files.tooMany', { limit: mostFiles }))
  }
  const choose = chooser(patterns)
  const start = realpathSync(folder)
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const location = path.resolve(start, given)
    const target = targetOfPath(location)
    if (target.kind === 'folder') {
      const below = shownFolder(path.relative(start, location))
      search(target.location, shownFolder(given), (file, name) => choose(below + file, name), add)
    } else add(foundAt(shownPath(given), location, 'by-user', target))
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

export type Chooser = (path: string, name: string) => Found['chosen'] | null

/** How a file is chosen, by its path from the search's folder and its name; null where it is not. */
export function chooser(patterns: readonly string[] | null): Chooser {
  const byName: Chooser = (_, name) =>
    isOverrideName(name) ? 'by-name' : isLiteName(name) ? 'if-lite' : null
  if (patterns === null) return byName
  const matches = matcher(patterns)
  const onlyTaken = patterns.every((pattern) => pattern.startsWith('!'))
  const chosen: Chooser = onlyTaken ? byName : () => 'by-user'
  return (file, name) => (matches(file) ? chosen(file, name) : null)
}

function search(root: string, before: string, choose: Chooser, add: (file: Found) => void): void {
  walk(root, {
    entry: (below, entry) => {
      const chosen = choose(below, entry.name)
      if (chosen === null) return
      const location = path.join(root, below)
      const target = targetOfEntry(root, location, entry)
      // A folder that a pattern happens to match is no file of anybody's; one with a file's name is a mistake.
      if (chosen !== 'by-name' && target.kind === 'folder') return
      if (chosen === 'if-lite' && target.kind === 'problem') return
      add(foundAt(before + below, location, chosen, target))
    },
    rejected: (below, code) =>
      add({
        path: before + below || '.',
        location: path.join(root, below),
        chosen: 'by-name',
        problem: message('files.folderRejected', { code: printable(code) }),
      }),
  })
}

function foundAt(path: string, location: string, chosen: Found['chosen'], target: Target): Found {
  switch (target.kind) {
    case 'file':
      return { path, location: target.location, chosen, problem: null }
    case 'folder':
      return { path, location, chosen, problem: message('files.folder') }
    case 'problem':
      return { path, location, chosen, problem: target.problem }
  }
}
