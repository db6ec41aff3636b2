import { lstatSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import type { Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { attempt } from './attempt.js'
import { configPaths, readIfThere } from './config.js'
import { repositoryOf } from './repository.js'
import { isBelow } from './target.js'

/** Where the files of a run may be written. */
export interface OutputPlace {
  /** Absolute: where names start from. */
  readonly folder: string
  /** Whether nothing is written outside of it. */
  readonly inside: boolean
  /** Absolute: what the run reads. */
  readonly inputs: readonly string[]
}

/**
 * Checks that a report may be written under a name: not through a symlink, whether the file or a folder on the way,
 * since the repository is anybody's; not over what the run reads, by whichever path; not twice to one file. Fails
 * with a ConfigError that names the path.
 *
 * @param name relative to the folder, or absolute.
 */
function checkOutput(name: string, place: OutputPlace): void {
  const file = path.resolve(place.folder, name)
  if (place.inside && !isBelow(place.folder, file)) throw wrong('files.outputOutside', name)
  if (leadsThroughSymlink(file, place.folder)) throw wrong('files.outputSymlink', name)
  const there = statsOf(file)
  if (there === null) return
  if (there.isDirectory()) throw wrong('files.outputFolder', name)
  if (place.inputs.some((input) => isSame(statsOf(input), there))) throw wrong('files.outputInput', name)
}

/** Checks all names of a run before any of them is written. */
export function checkOutputs(names: readonly string[], place: OutputPlace): void {
  const seen = new Set<string>()
  for (const name of names) {
    checkOutput(name, place)
    const file = path.resolve(place.folder, name)
    if (seen.has(file)) throw wrong('files.outputTwice', name)
    seen.add(file)
  }
}

/** What a run reads, absolute; the configs of its folder count whether or not they are read. */
export function inputsOf(
  sources: readonly Source[],
  start: string,
  config: { readonly root: string; readonly path: string | null },
  baseline: string | null,
): readonly string[] {
  const configs = [...configPaths, ...(config.path === null ? [] : [config.path])]
  return [
    ...configs.map((name) => path.resolve(config.root, name)),
    ...(baseline === null ? [] : [baseline]),
    ...sources.flatMap(({ path: name, companions }) =>
      [name, ...[...companions.values()].map((companion) => companion.path)].map((each) =>
        path.resolve(start, each),
      ),
    ),
  ]
}

/**
 * A baseline replaces only a baseline. Fails with a ConfigError where something else is there.
 *
 * @param isBaseline what says so of a text.
 */
export function checkBaselineOutput(
  name: string,
  folder: string,
  isBaseline: (text: string) => boolean,
): void {
  const text = readIfThere(path.resolve(folder, name), name, repositoryOf(folder))
  if (text !== null && !isBaseline(text)) throw wrong('files.notABaseline', name)
}

/**
 * Whether the file, or a folder between it and the top of the repository, is a symlink. What leads to the repository,
 * and to a place elsewhere that the user names, is the user's own system. `/dev/stdout` is a symlink to no file.
 */
function leadsThroughSymlink(file: string, folder: string): boolean {
  if (file.startsWith('/dev/')) return false
  const top = repositoryOf(folder)
  for (let at = file; at === file || (at !== top && isBelow(top, at)); at = path.dirname(at)) {
    if (attempt(() => lstatSync(at))?.isSymbolicLink()) return true
    if (path.dirname(at) === at) break
  }
  return false
}

function isSame(one: Stats | null, other: Stats): boolean {
  return one !== null && one.dev === other.dev && one.ino === other.ino
}

function statsOf(file: string): Stats | null {
  return attempt(() => statSync(file))
}

type Wrong =
  | 'outputOutside'
  | 'outputSymlink'
  | 'outputFolder'
  | 'outputInput'
  | 'outputTwice'
  | 'notABaseline'

function wrong(key: `files.${Wrong}`, name: string): ConfigError {
  return new ConfigError(message(key, { path: printable(name) }))
}
