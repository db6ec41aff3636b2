import path from 'node:path'
import type { Choices } from '../config/choices.js'
import { describeSource, placeOfSource } from '../config/option-source.js'
import { companionFinder } from '../files/companions.js'
import { readComposeCompanions } from '../files/compose-companions.js'
import { readStandardInput } from '../files/read.js'
import { leftOutOf, readSources } from '../files/sources.js'
import type { Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import type { LintCommand } from './arguments.js'
import { type Host, log } from './host.js'

/** The name of standard input where the user gives none. */
const stdinName = 'stdin.global.override.env'

/** Where paths and patterns start from, and how the config sees a path of the report. */
export interface Roots {
  /** Absolute. */
  readonly folder: string
  readonly fromRoot: (path: string) => string
}

/** Patterns of a config start from the config's folder, and so do the paths of the files they find. */
export function rootsOf({ files }: Choices, folder: string, root: string): Roots {
  const start = files.source.kind === 'config' ? root : folder
  return {
    folder: start,
    fromRoot: (displayPath) =>
      path.relative(root, path.resolve(start, displayPath)).replaceAll(path.sep, '/'),
  }
}

/** The files of a call, or standard input. Without any it says so, as the user wants it said. */
export async function sourcesOf(
  { paths, stdinFilename }: LintCommand,
  choices: Choices,
  { folder }: Roots,
  host: Host,
  language: Language,
): Promise<readonly Source[]> {
  if (paths.includes('-')) {
    const source = await readStandardInput(host.stdin, stdinFilename ?? stdinName)
    if (stdinFilename === null) return [source]
    return readComposeCompanions([{ ...source, companions: companionFinder(host.cwd())(stdinFilename) }])
  }
  const names = paths.length === 0 ? ['.'] : paths
  const found = readSources({
    folder,
    paths: names.map((name) => fromStart(name, host.cwd(), folder)),
    patterns: choices.files.value,
  })
  const leftOut = leftOutOf(found)
  if (leftOut !== null) log(host, leftOut, language)
  if (paths.length === 0 && (await host.holdsInput())) log(host, message('cli.stdinUnread'), language)
  if (found.sources.length === 0) noFiles(choices, host, language)
  return readComposeCompanions(found.sources)
}

function fromStart(name: string, cwd: string, start: string): string {
  if (cwd === start || path.isAbsolute(name)) return name
  return path.relative(start, path.resolve(cwd, name)) || '.'
}

function noFiles({ files, ifNoFiles }: Choices, host: Host, language: Language): void {
  const text =
    files.value === null
      ? message('cli.noFiles')
      : message('cli.noFilesMatch', { source: describeSource(files.source) })
  if (ifNoFiles.value === 'error') throw new ConfigError(text, placeOfSource(files.source))
  if (ifNoFiles.value === 'warn') log(host, text, language)
}
