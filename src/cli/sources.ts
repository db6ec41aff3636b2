import path from 'node:path'
import type { Decision } from '../config/decide.js'
import { describeOrigin } from '../config/option-source.js'
import { readOverrides } from '../files/overrides.js'
import { readSources } from '../files/sources.js'
import { readStandardInput } from '../files/standard-input.js'
import type { Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import type { LintCommand } from './arguments.js'
import { type Host, tell } from './host.js'

/** The name of standard input where the user gives none. */
const stdinName = 'stdin.global.override.env'

/** Where paths and patterns start from, and how the config sees a path of the report. */
export interface Place {
  /** Absolute. */
  readonly folder: string
  readonly fromRoot: (path: string) => string
}

/** Patterns of a config start from the config's folder, and so do the paths of the files they find. */
export function placeOf({ files }: Decision, folder: string, root: string): Place {
  const start = files.from.kind === 'config' ? root : folder
  return {
    folder: start,
    fromRoot: (shown) => path.relative(root, path.resolve(start, shown)).replaceAll(path.sep, '/'),
  }
}

/** The files of a call, or standard input. Without any it says so, as the user wants it said. */
export async function sourcesOf(
  { paths, stdinFilename }: LintCommand,
  decision: Decision,
  { folder }: Place,
  host: Host,
  language: Language,
): Promise<readonly Source[]> {
  if (paths.includes('-')) {
    return [await readStandardInput(host.stdin, stdinFilename ?? stdinName)]
  }
  const given = paths.length === 0 ? ['.'] : paths
  const sources = readSources({
    folder,
    paths: given.map((name) => fromStart(name, host.cwd(), folder)),
    patterns: decision.files.value,
  })
  if (sources.length === 0) noFiles(decision, host, language)
  return readOverrides(sources)
}

function fromStart(name: string, cwd: string, start: string): string {
  if (cwd === start || path.isAbsolute(name)) return name
  return path.relative(start, path.resolve(cwd, name)) || '.'
}

function noFiles({ files, ifNoFiles }: Decision, host: Host, language: Language): void {
  const text =
    files.value === null
      ? message('cli.noFiles')
      : message('cli.noFilesMatch', { from: describeOrigin(files.from) })
  if (ifNoFiles.value === 'error') throw new ConfigError(text)
  if (ifNoFiles.value === 'warn') tell(host, text, language)
}
