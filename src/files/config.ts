import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PartialChoices } from '../config/choices.js'
import { ConfigError, EnvironmentError, type ErrorPlace } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { Baseline } from '../policy/baseline.js'
import { editCost } from '../settings/typos/distance.js'
import { displayPath } from './display-path.js'
import { errorCode } from './error-code.js'
import { repositoryOf } from './repository.js'
import { isBelow } from './target.js'

/** Where a config is looked for in a folder, which has one at most. */
export const configPaths = [
  '.github/override-lint.yml',
  '.override-lint.yml',
  '.github/override-lint.yaml',
  '.override-lint.yaml',
] as const

/** Which config to read: the one that is found, one that is named, or none. */
export type ConfigLocation =
  | { readonly kind: 'find' }
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string }

/** A config, and the absolute folder that its patterns and paths start from. */
export interface LoadedConfig {
  readonly choices: PartialChoices | null
  readonly root: string
  /** Files that were passed on the way, look like a config and are none by their name; from the root. */
  readonly strays: readonly string[]
}

/**
 * Loads the config of a call in `folder`. Found is the one of the folder or of the nearest folder around it
 * within the same repository; its patterns start from there. Fails with a ConfigError where the user's file is
 * not there or is wrong, and where a folder has two.
 */
export async function loadConfig(folder: string, location: ConfigLocation): Promise<LoadedConfig> {
  if (location.kind === 'none') return { choices: null, root: folder, strays: [] }
  if (location.kind === 'file') {
    const text = readIfThere(path.resolve(folder, location.path), location.path, repositoryOf(folder))
    if (text === null) throw new ConfigError(message('config.notFound', { path: printable(location.path) }))
    return { choices: await parse(text, location.path), root: folder, strays: [] }
  }
  const strays: string[] = []
  const straysFrom = (root: string) => strays.map((file) => displayPath(path.relative(root, file)))
  for (const root of foldersAround(folder)) {
    strays.push(...strayConfigsIn(root))
    const [only, other] = configPaths.flatMap((name) => {
      const text = readIfThere(path.join(root, name), name, repositoryOf(folder))
      return text === null ? [] : [{ name, text }]
    })
    if (only === undefined) continue
    if (other !== undefined) {
      const names = { path: printable(only.name), other: printable(other.name) }
      throw new ConfigError(message('config.twoConfigs', names), { path: other.name, line: 1 })
    }
    return { choices: await parse(only.text, only.name), root, strays: straysFrom(root) }
  }
  return { choices: null, root: folder, strays: straysFrom(folder) }
}

/** Absolute: the files of a folder, and of its `.github`, that people write a config to and that are not read. */
function strayConfigsIn(root: string): readonly string[] {
  return ['', '.github'].flatMap((below) =>
    namesIn(path.join(root, below))
      .filter((name) => isNearConfigName(name) && !isConfigPath(root, below, name))
      .map((name) => path.join(root, below, name)),
  )
}

/** `override-lint.yml`, `.overridelint.yaml`, `.overide-lint.yml`: dots and dashes apart, at most one letter wrong. */
function isNearConfigName(name: string): boolean {
  const letters = /^([\w.-]{8,20})\.ya?ml$/i.exec(name)?.[1]?.replace(/[._-]/g, '').toLowerCase()
  return letters !== undefined && editCost(letters, 'overridelint', 2) <= 1
}

function isConfigPath(root: string, below: string, name: string): boolean {
  const file = below === '' ? name : `${below}/${name}`
  if (configPaths.some((known) => known === file)) return true
  // Where the disk folds case, it is the one that is read.
  const folded = file.toLowerCase()
  return configPaths.some((known) => known === folded && existsSync(path.join(root, known)))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    )
  } catch {
    return []
  }
}

/**
 * The baseline file; a ConfigError when it is not there or is none.
 *
 * @param place where the user names it; null where that is in no file.
 */
export async function loadBaseline(
  folder: string,
  name: string,
  place: ErrorPlace | null,
): Promise<Baseline> {
  const text = readIfThere(path.resolve(folder, name), name, repositoryOf(folder))
  if (text === null)
    throw new ConfigError(message('config.baselineNotFound', { path: printable(name) }), place)
  const { parseBaseline } = await import('../config/parse-baseline.js')
  return parseBaseline(text, name)
}

/** The folder and those around it up to the repository's; outside of a repository the folder alone. */
function foldersAround(folder: string): readonly string[] {
  const top = repositoryOf(folder)
  const folders = [folder]
  for (let at = folder; at !== top; at = path.dirname(at)) folders.push(path.dirname(at))
  return folders
}

/** The YAML and schema libraries are loaded only where there is a config. */
async function parse(text: string, name: string): Promise<PartialChoices> {
  const { parseConfig } = await import('../config/parse-config.js')
  return parseConfig(text, name)
}

/** A config of anybody's pull request may be a symlink to a device, or have any size. */
const largest = 16 * 1024 * 1024

/** A file of the user's as text; null where it is not there. A symlink out of the tree that it stands in is rejected. */
export function readIfThere(file: string, name: string, tree: string): string | null {
  try {
    if (isBelow(tree, file) && !isBelow(realpathSync(tree), realpathSync(file)))
      throw new ConfigError(message('config.symlinkOutside', { path: printable(name) }))
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > largest) throw unreadable(name)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof EnvironmentError || error instanceof ConfigError) throw error
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw unreadable(name)
  }
}

function unreadable(name: string): EnvironmentError {
  return new EnvironmentError(message('config.unreadable', { path: printable(name) }))
}
