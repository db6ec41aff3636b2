import path from 'node:path'
import { optionsOf } from '../config/build-policy.js'
import type { Choices, ConfigChoices } from '../config/choices.js'
import { type Decision, decide } from '../config/decide.js'
import { companionPlaces } from '../files/companions.js'
import { type ConfigChoice, configPaths } from '../files/config.js'
import { readOverrides } from '../files/overrides.js'
import { textOf } from '../files/text-of.js'
import { lint, type Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import type { Baseline } from '../policy/baseline.js'
import type { Options } from '../policy/policy.js'
import type { BaseState } from '../report/compare/pair.js'
import type { Report } from '../report/report.js'
import type { BaseFile } from './base.js'

/** Where today's options came from, to make those of the base the same way. */
export interface Setup {
  readonly workspace: string
  /** The inputs: they are the workflow's, so the same before and after. */
  readonly given: Choices
  readonly config: ConfigChoice
  /** Today's. */
  readonly choices: ConfigChoices | null
  /** Absolute: the folder that the config's patterns and paths start from. */
  readonly configRoot: string
  readonly baseline: string | null
  readonly fromRoot: (path: string) => string
  readonly options: Options
}

/** The files as they were, judged by the configuration as it was. */
export interface Before {
  readonly report: Report
  /** Null where the configuration then could not be read; the report is then judged by today's. */
  readonly options: Options | null
  readonly bases: ReadonlyMap<string, BaseState>
}

/** Reads files at the base; paths are the report's. */
export type ReadBefore = (paths: readonly string[]) => Promise<ReadonlyMap<string, BaseFile>>

/** Lints what the sources were before the change. */
export async function lintBefore(
  sources: readonly Source[],
  setup: Setup,
  read: ReadBefore,
): Promise<Before> {
  const options = await optionsBefore(setup, read)
  const paths = sources.flatMap((source) => [source.path, ...companionsOf(source.path)])
  const files = await read([...new Set(paths)])
  const former = await readOverrides(sources.flatMap((source) => sourceBefore(source, files) ?? []))
  return {
    report: lint(former, options ?? setup.options),
    options,
    bases: new Map(sources.map(({ path }) => [path, stateOf(files.get(path))])),
  }
}

/** The files whose change can touch the findings of any linted file, by the report's kind of path. */
export function sharedFiles(sources: readonly Source[], setup: Setup): readonly string[] {
  const baseline = setup.baseline === null ? [] : [path.resolve(setup.workspace, setup.baseline)]
  return [
    ...configPlaces(setup).map(({ place }) => place),
    ...baseline.map((file) => path.relative(setup.workspace, file)),
    ...sources.flatMap(({ path }) => companionsOf(path)),
  ]
}

function sourceBefore(source: Source, files: ReadonlyMap<string, BaseFile>): Source | null {
  const file = files.get(source.path)
  if (file?.kind !== 'present') return null
  const companions = new Map(source.companions)
  for (const [role, place] of companionPlaces) {
    const shown = companionOf(source.path, place)
    const then = files.get(shown)
    const text = then?.kind === 'present' ? textOf(then.bytes).text : null
    if (text !== null) companions.set(role, { path: shown, text })
    if (then?.kind === 'absent') companions.delete(role)
  }
  return { ...source, path: file.path, ...textOf(file.bytes), companions }
}

function stateOf(file: BaseFile | undefined): BaseState {
  if (file?.kind === 'present') return { kind: 'present', path: file.path }
  return { kind: file?.kind === 'absent' ? 'absent' : 'unknown' }
}

/** Only a folder named `env` has companions (`files/companions.ts`). */
function companionsOf(file: string): readonly string[] {
  if (path.posix.basename(path.posix.dirname(file)) !== 'env') return []
  return companionPlaces.map(([, place]) => companionOf(file, place))
}

function companionOf(file: string, place: string): string {
  return path.posix.join(path.posix.dirname(file), place)
}

/** Null where the config or the baseline of the base could not be read, or could not be used. */
async function optionsBefore(setup: Setup, read: ReadBefore): Promise<Options | null> {
  try {
    const config = await configBefore(setup, read)
    if (config === 'unknown') return null
    const decision = decide(setup.given, config)
    const baseline = await baselineBefore(decision, setup, read)
    if (baseline === 'unknown') return null
    const { publicRepository = false, complete } = setup.options
    return { ...optionsOf(decision, baseline, setup.fromRoot, complete), publicRepository }
  } catch (error) {
    // A config that was broken before is no mistake of this change.
    if (error instanceof ConfigError) return null
    throw error
  }
}

async function configBefore(setup: Setup, read: ReadBefore): Promise<ConfigChoices | null | 'unknown'> {
  const places = configPlaces(setup)
  const files = await read(places.map(({ place }) => place))
  for (const { name, place } of places) {
    const file = files.get(place)
    if (file?.kind === 'unknown') return 'unknown'
    if (file?.kind !== 'present') continue
    const { parseConfig } = await import('../config/parse.js')
    return parseConfig(Buffer.from(file.bytes).toString('utf8'), name)
  }
  // Outside of the repository, or made by a step before: no part of the change.
  return places.every(({ place }) => files.get(place)?.kind === 'uncommitted') ? setup.choices : null
}

async function baselineBefore(
  { baseline }: Decision,
  { workspace, options }: Setup,
  read: ReadBefore,
): Promise<Baseline | null | 'unknown'> {
  if (baseline.value === null) return null
  const place = path.relative(workspace, path.resolve(workspace, baseline.value))
  const file = (await read([place])).get(place)
  if (file?.kind === 'uncommitted') return options.baseline
  if (file?.kind !== 'present') return file?.kind === 'absent' ? null : 'unknown'
  const { parseBaseline } = await import('../config/baseline.js')
  return parseBaseline(Buffer.from(file.bytes).toString('utf8'), baseline.value)
}

/** Where a config can be: as messages name it, and from the workspace. */
function configPlaces({ config, configRoot, workspace }: Setup): readonly { name: string; place: string }[] {
  if (config.kind === 'none') return []
  const names = config.kind === 'file' ? [config.path] : configPaths
  const folder = config.kind === 'file' ? workspace : configRoot
  return names.map((name) => ({ name, place: path.relative(workspace, path.resolve(folder, name)) }))
}
