import { type Dirent, realpathSync } from 'node:fs'
import path from 'node:path'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { matcher } from '../policy/glob.js'
import { nameKind } from '../source/file-name.js'
import { displayFolder, displayPath } from './display-path.js'
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

/**
 * Why a file is looked at: the user named its path or a pattern that matches it; its name is enough; or its content
 * is to be Bitwarden's (`content`), or to hold something of Bitwarden's (`resemblance`).
 */
export type SelectedBy = 'path' | 'pattern' | 'name' | 'content' | 'resemblance'

/** A file to read, or why there is none. */
export interface Found {
  /** As given or found, with `/` on every system. */
  readonly path: string
  /** Absolute, symlinks resolved where one was followed. */
  readonly location: string
  readonly selectedBy: SelectedBy
  /** The user's patterns leave it out, and the built-in names would not have. */
  readonly leftOut: boolean
  readonly problem: Message | null
  /** What its folder holds; null where nobody had to look. */
  readonly listing: readonly Dirent[] | null
}

/** What was found, and whether its path is its own or that of a symlink to it. */
interface Candidate extends Found {
  readonly isLink: boolean
}

/**
 * Finds the files to lint, each once, in order of their paths: of a file and a symlink to it the file, of a path that
 * the user named and one that was found the former. What should be a file and is none is found with its problem.
 */
export function findFiles({ folder, paths, patterns }: Search): readonly Found[] {
  const found = new Map<string, Candidate>()
  const add = (file: Candidate) => {
    const known = found.get(file.location)
    if (known === undefined || wins(file, known)) found.set(file.location, file)
  }
  const select = selector(patterns)
  const start = realpathSync(folder)
  for (const argument of paths.length === 0 ? ['.'] : paths) {
    const location = path.resolve(start, argument)
    const target = targetOfPath(location)
    if (target.kind === 'folder') {
      const below = displayFolder(path.relative(start, location))
      const isLink = target.location !== location
      search(
        target.location,
        displayFolder(argument),
        isLink,
        (file, name) => select(below + file, name),
        add,
      )
    } else add(foundAt(displayPath(argument), location, { by: 'path', leftOut: false }, target))
  }
  return [...found.values()]
    .map(({ isLink, ...file }) => file)
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

function wins(file: Candidate, known: Candidate): boolean {
  if (file.leftOut !== known.leftOut) return known.leftOut
  const [named, knownIsNamed] = [file, known].map(({ selectedBy }) => selectedBy === 'path')
  return named === knownIsNamed ? known.isLink && !file.isLink : named === true
}

export interface Selection {
  readonly by: SelectedBy
  readonly leftOut: boolean
}

/** What selects a file, by its path from the search's folder and its name; null where nothing does. */
export type Selector = (path: string, name: string) => Selection | null

/** What selects files by the user's patterns, or by the built-in names where there are none (`Search.patterns`). */
export function selector(patterns: readonly string[] | null): Selector {
  const byName: Selector = (_, name) => byKind[nameKind(name) ?? 'none']
  if (patterns === null) return byName
  const matches = matcher(patterns)
  const onlyTaken = patterns.every((pattern) => pattern.startsWith('!'))
  const byPattern: Selection = { by: 'pattern', leftOut: false }
  return (file, name) => {
    if (matches(file)) return onlyTaken ? byName(file, name) : byPattern
    const otherwise = byName(file, name)
    // What only resembles is no file that anybody misses.
    return otherwise === null || otherwise.by === 'resemblance' ? null : { ...otherwise, leftOut: true }
  }
}

const byKind = {
  none: null,
  override: { by: 'name', leftOut: false },
  resembling: { by: 'resemblance', leftOut: false },
  lite: { by: 'content', leftOut: false },
  env: { by: 'content', leftOut: false },
} as const satisfies Record<string, Selection | null>

function search(
  root: string,
  before: string,
  isLink: boolean,
  select: Selector,
  add: (file: Candidate) => void,
): void {
  walk(root, {
    entry: (below, entry, listing) => {
      const selection = select(below, entry.name)
      if (selection === null) return
      const location = path.join(root, below)
      const target = targetOfEntry(root, location, entry)
      // A folder that a pattern happens to match is no file of anybody's; one with a file's name is a mistake.
      if (selection.by !== 'name' && target.kind === 'folder') return
      // Anybody's `.env` may lead nowhere; a `settings.env` beside Bitwarden Lite is missed.
      const isMissed =
        selection.by === 'name' ||
        selection.by === 'pattern' ||
        (isLite(entry.name) && target.kind === 'problem' && target.problem.key === 'files.symlinkBroken')
      if (target.kind === 'problem' && (!isMissed || selection.leftOut)) return
      const file = foundAt(before + below, location, selection, target, listing)
      add(isLink ? { ...file, isLink } : file)
    },
    rejected: (below, code) =>
      add({
        path: before + below || '.',
        location: path.join(root, below),
        selectedBy: 'name',
        leftOut: false,
        isLink: false,
        listing: null,
        problem: below.includes(notUtf8)
          ? message('files.folderNotUtf8')
          : message('files.folderRejected', { code: printable(code) }),
      }),
  })
}

/** What Node puts in place of a byte of a name that is not UTF-8; the file cannot be opened by it. */
export const notUtf8 = '\ufffd'

function isLite(name: string): boolean {
  return nameKind(name) === 'lite'
}

function foundAt(
  path: string,
  location: string,
  { by, leftOut }: Selection,
  target: Target,
  listing: Found['listing'] = null,
): Candidate {
  const found = { path, selectedBy: by, leftOut, listing }
  switch (target.kind) {
    case 'file':
      return { ...found, location: target.location, isLink: target.location !== location, problem: null }
    case 'folder':
      return { ...found, location, isLink: false, problem: message('files.folder') }
    case 'problem':
      return { ...found, location, isLink: false, problem: target.problem }
  }
}
