import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PartialChoices } from '../config/choices.js'
import { ConfigError, EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { Baseline } from '../policy/baseline.js'
import { errorCode } from './error-code.js'
import { repositoryOf } from './repository.js'
import { isBelow } from './target.js'

/** Where a config is looked for in a folder; the first one that is there is read. */
export const configPaths = ['.github/override-lint.yml', '.override-lint.yml'] as const

/** Which config to read: the one that is found, one that is named, or none. */
export type ConfigLocation =
  | { readonly kind: 'find' }
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string }

/** A config, and the absolute folder that its patterns and paths start from. */
export interface LoadedConfig {
  readonly choices: PartialChoices | null
  readonly root: string
}

/**
 * Loads the config of a call in `folder`. Found is the one of the folder or of the nearest folder around it
 * within the same repository; its patterns start from there. Fails with a ConfigError where the user's file is
 * not there or is wrong.
 */
export async function loadConfig(folder: string, location: ConfigLocation): Promise<LoadedConfig> {
  if (location.kind === 'none') return { choices: null, root: folder }
  if (location.kind === 'file') {
    const text = readIfThere(path.resolve(folder, location.path), location.path, repositoryOf(folder))
    if (text === null) throw new ConfigError(message('config.notFound', { path: printable(location.path) }))
    return { choices: await parse(text, location.path), root: folder }
  }
  for (const root of foldersAround(folder)) {
    for (const name of configPaths) {
      const text = readIfThere(path.join(root, name), name, repositoryOf(folder))
      if (text !== null) return { choices: await parse(text, name), root }
    }
  }
  return { choices: null, root: folder }
}

/** The baseline file; a ConfigError when it is not there or is none. */
export async function loadBaseline(folder: string, name: string): Promise<Baseline> {
  const text = readIfThere(path.resolve(folder, name), name, repositoryOf(folder))
  if (text === null) throw new ConfigError(message('config.baselineNotFound', { path: printable(name) }))
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
