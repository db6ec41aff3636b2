import { lstatSync } from 'node:fs'
import path from 'node:path'
import type { Choices } from '../config/choices.js'
import { isWantedFor } from '../files/bitwarden-content.js'
import { type Selection, selector } from '../files/find.js'
import { readSources } from '../files/sources.js'
import { isSkipped } from '../files/walk.js'
import type { Source } from '../lint.js'
import type { LostReason } from '../report/compare/lost-file.js'
import type { BaseFile, ReadFiles } from './base.js'
import type { ChangedFile } from './diff.js'

/** A file that a run at the base would have linted, and that this run does not. */
export interface FormerFile {
  /** The path then, and today's, which the base is asked by; both as reports have them. */
  readonly path: string
  readonly today: string
  readonly selection: Selection
  readonly reason: LostReason
}

/**
 * The files that `before`, the choices of the base, select there, and that are not among the sources of the head: what
 * the change deletes, moves, replaces or empties, and what its `files` leave out.
 *
 * @param changed what the change touches, paths as reports have them.
 */
export function formerFiles(
  changed: readonly ChangedFile[],
  before: Choices,
  now: Choices,
  workspace: string,
  sources: readonly Source[],
): readonly FormerFile[] {
  const linted = new Set(sources.map((source) => source.path))
  const select = selector(before.files.value)
  const selectNow = selector(now.files.value)
  const isSelectedNoMore = (file: string) => selectNow(file, path.posix.basename(file))?.leftOut !== false
  const found = new Map<string, FormerFile>()
  for (const file of changed) {
    const then = file.before
    // Where its rename is followed, the file is compared with itself.
    if (then === null || linted.has(then) || (!file.deleted && linted.has(file.path))) continue
    if (isSkipped(then)) continue
    const selection = select(then, path.posix.basename(then))
    if (selection === null || selection.leftOut) continue
    const reason = reasonOf(file, then, workspace)
    const isLeftOut = reason === 'content' && isSelectedNoMore(then)
    found.set(then, { path: then, today: file.path, selection, reason: isLeftOut ? 'left-out' : reason })
  }
  for (const source of leftOut(before, now, workspace, linted)) {
    const selection = select(source, path.posix.basename(source))
    if (selection !== null && !selection.leftOut && !found.has(source))
      found.set(source, { path: source, today: source, selection, reason: 'left-out' })
  }
  return [...found.values()]
}

function reasonOf({ path: now, deleted }: ChangedFile, then: string, workspace: string): LostReason {
  if (now !== then) return 'moved'
  if (deleted) return 'deleted'
  const stats = lstatSync(path.resolve(workspace, now), { throwIfNoEntry: false })
  return stats?.isSymbolicLink() ? 'symlink' : 'content'
}

/** What the working tree holds of the files that the patterns of the base select, where those of the head are others. */
function leftOut(
  before: Choices,
  now: Choices,
  workspace: string,
  linted: ReadonlySet<string>,
): readonly string[] {
  if (JSON.stringify(before.files.value) === JSON.stringify(now.files.value)) return []
  const { sources } = readSources({ folder: workspace, paths: [], patterns: before.files.value })
  return sources.filter((source) => !linted.has(source.path)).map((source) => source.path)
}

/**
 * The files without what the sources were before a rename, where none of the choices lints that: no server read it, so that
 * its findings are this change's.
 */
export function withoutOthers(
  files: ReadonlyMap<string, BaseFile>,
  sources: readonly Source[],
  choices: readonly Choices[],
): ReadonlyMap<string, BaseFile> {
  const others = sources.filter(({ path: today }) => {
    const file = files.get(today)
    if (file?.kind !== 'present' || file.path === today) return false
    return !choices.some((each) => isLintedBy(each, file.path, file.bytes))
  })
  return new Map([...files, ...others.map((source) => [source.path, { kind: 'absent' }] as const)])
}

/** Whether a run with these choices lints a file of that path and content, as reports have the path. */
function isLintedBy({ files }: Choices, file: string, bytes: Uint8Array): boolean {
  const selection = selector(files.value)(file, path.posix.basename(file))
  return selection !== null && !selection.leftOut && !isSkipped(file) && isWantedFor(selection.by, bytes)
}

/** What those that were there then were, without the companions beside them. */
export async function formerSources(
  files: readonly FormerFile[],
  read: ReadFiles,
  textOf: (bytes: Uint8Array) => Pick<Source, 'text' | 'problem'>,
): Promise<ReadonlyMap<FormerFile, Source>> {
  const states = await read(files.map(({ today }) => today))
  const sources = new Map<FormerFile, Source>()
  for (const file of files) {
    const state = states.get(file.today)
    const { by } = file.selection
    if (state?.kind !== 'present' || !isWantedFor(by, state.bytes)) continue
    sources.set(file, {
      path: file.path,
      ...textOf(state.bytes),
      explicit: by === 'path' || by === 'pattern',
      nameIsChosen: by === 'pattern',
      companions: new Map(),
    })
  }
  return sources
}
