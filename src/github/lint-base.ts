import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { policyOf } from '../config/build-policy.js'
import { type Choices, combine, type PartialChoices } from '../config/choices.js'
import { readComposeCompanions } from '../files/compose-companions.js'
import { type ConfigLocation, configPaths } from '../files/config.js'
import { textOf } from '../files/read.js'
import { lint, type Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import type { Baseline } from '../policy/baseline.js'
import type { Policy } from '../policy/policy.js'
import { readCompanions } from '../readers/companions/companions.js'
import type { LostFile } from '../report/compare/lost-file.js'
import type { BaseState } from '../report/compare/pair.js'
import type { Report } from '../report/report.js'
import { isLinted } from '../source/file-form.js'
import type { BaseFile, ReadFiles } from './base.js'
import { companionsBefore, companionsOf } from './companions-before.js'
import type { ChangedFile } from './diff.js'
import { type FormerFile, formerFiles, formerSources, withoutOthers } from './former.js'

/** The policy at the head, and what it was made from, to make that of the base the same way. */
export interface HeadPolicy {
  readonly policy: Policy
  readonly workspace: string
  /** They are the workflow's, so the same before and after. */
  readonly inputs: PartialChoices
  readonly configLocation: ConfigLocation
  /** What the config says at the head; null without one. */
  readonly config: PartialChoices | null
  /** Absolute: the folder that the config's patterns and paths start from. */
  readonly configRoot: string
  readonly baseline: string | null
  readonly fromRoot: (path: string) => string
}

/** The files as they were, judged by the configuration as it was. */
export interface LintedBase {
  readonly report: Report
  /** Null where the configuration then could not be read; the report is then judged by today's. */
  readonly policy: Policy | null
  readonly bases: ReadonlyMap<string, BaseState>
  /** The same files judged by today's policy; null where that is the policy then. */
  readonly anew: Report | null
  /** What was linted then and is not now, but for files whose form alone changed. */
  readonly lost: readonly LostFile[]
  /** The releases that the images beside a file are tagged with, before and after, where they differ. */
  readonly releases: readonly { readonly path: string; readonly from: string; readonly to: string }[]
}

/**
 * Lints what the sources were before the change, and what else was linted then.
 *
 * @param changed what the change touches, paths as reports have them; null where that is not known.
 */
export async function lintBase(
  sources: readonly Source[],
  head: HeadPolicy,
  read: ReadFiles,
  changed: readonly ChangedFile[] | null,
): Promise<LintedBase> {
  const before = await policyBefore(head, read)
  const now = combine(head.inputs, head.config)
  const paths = sources.flatMap((source) => [source.path, ...companionsOf(source)])
  const files = withoutOthers(await read([...new Set(paths)]), sources, [before?.choices ?? now, now])
  const own = sources.flatMap((source) => sourceBefore(source, files) ?? [])
  const gone = await formerSources(
    formerFiles(changed ?? [], before?.choices ?? now, now, head.workspace, sources),
    read,
    textOf,
  )
  const former = await readComposeCompanions([...own, ...gone.values()])
  const then = new Map(former.map((source) => [source.path, source]))
  const policy = before?.policy ?? null
  const report = lint(former, policy ?? head.policy)
  return {
    report,
    policy,
    bases: new Map(sources.map(({ path }) => [path, stateOf(files.get(path))])),
    anew: before === null || isSame(before.choices, now) ? null : lint(former, head.policy),
    lost: lostOf([...gone.keys()], report),
    releases: sources.flatMap((source) => releasesBeside(source, then.get(pathBefore(source, files)))),
  }
}

function releasesBeside(now: Source, then: Source | undefined): LintedBase['releases'] {
  const [from, to] = [then, now].map((source) => source && releaseBeside(source))
  return from == null || to == null || from === to ? [] : [{ path: now.path, from, to }]
}

function releaseBeside({ companions }: Source): string | null {
  const { compose, project } = readCompanions(companions)
  return compose?.release ?? project?.release ?? null
}

function pathBefore({ path }: Source, files: ReadonlyMap<string, BaseFile>): string {
  const file = files.get(path)
  return file?.kind === 'present' ? file.path : ''
}

/** Whether two configurations look for the same: where they stand in their files does not matter. */
function isSame(before: Choices, now: Choices): boolean {
  const said = ({ config, ...choices }: Choices) =>
    JSON.stringify({ ...choices, rules: [...choices.rules] }, (key, value) =>
      key === 'source' || key === 'line' ? undefined : value instanceof Map ? [...value] : value,
    )
  return said(before) === said(now)
}

function lostOf(gone: readonly FormerFile[], report: Report): readonly LostFile[] {
  const files = new Map(report.files.map((file) => [file.path, file]))
  return gone.flatMap(({ path, today, reason }) => {
    const was = files.get(path)
    if (was === undefined || !isLinted(was.form)) return []
    return [{ path, reason, to: reason === 'moved' ? today : null, was }]
  })
}

/** The files whose change can touch the findings of any linted file, by the report's kind of path. */
export function sharedFiles(sources: readonly Source[], head: HeadPolicy): readonly string[] {
  const baseline = head.baseline === null ? [] : [path.resolve(head.workspace, head.baseline)]
  return [
    ...[...configPlaces(head).map(({ place }) => place), ...baseline].flatMap((place) =>
      withTarget(head.workspace, place),
    ),
    ...sources.flatMap(companionsOf),
  ]
}

/** A place from the workspace, and where a symlink there leads. */
function withTarget(workspace: string, place: string): readonly string[] {
  const location = path.resolve(workspace, place)
  const own = path.relative(workspace, location)
  return existsSync(location) ? [own, path.relative(realpathSync(workspace), realpathSync(location))] : [own]
}

function sourceBefore(source: Source, files: ReadonlyMap<string, BaseFile>): Source | null {
  const file = files.get(source.path)
  if (file?.kind !== 'present') return null
  const companions = companionsBefore(source, files)
  return { ...source, path: file.path, ...textOf(file.bytes), companions }
}

function stateOf(file: BaseFile | undefined): BaseState {
  if (file?.kind === 'present') return { kind: 'present', path: file.path }
  return { kind: file?.kind === 'absent' ? 'absent' : 'unknown' }
}

interface PolicyBefore {
  readonly policy: Policy
  readonly choices: Choices
}

/** Null where the config or the baseline of the base could not be read, or could not be used. */
async function policyBefore(head: HeadPolicy, read: ReadFiles): Promise<PolicyBefore | null> {
  try {
    const config = await configBefore(head, read)
    if (config === 'unknown') return null
    const choices = combine(head.inputs, config)
    const baseline = await baselineBefore(choices, head, read)
    if (baseline === 'unknown') return null
    const { publicRepository, complete } = head.policy
    const policy = policyOf(choices, { baseline, fromRoot: head.fromRoot, complete, publicRepository })
    return { policy, choices }
  } catch (error) {
    // A config that was broken before is no mistake of this change.
    if (error instanceof ConfigError) return null
    throw error
  }
}

async function configBefore(head: HeadPolicy, read: ReadFiles): Promise<PartialChoices | null | 'unknown'> {
  const places = configPlaces(head)
  const files = await read(
    places.map(({ place }) => place),
    'follow',
  )
  for (const { name, place } of places) {
    const file = files.get(place)
    if (file?.kind === 'unknown') return 'unknown'
    if (file?.kind !== 'present') continue
    const { parseConfig } = await import('../config/parse-config.js')
    return parseConfig(Buffer.from(file.bytes).toString('utf8'), name)
  }
  // Outside of the repository, or made by a step before: no part of the change.
  return places.every(({ place }) => files.get(place)?.kind === 'uncommitted') ? head.config : null
}

async function baselineBefore(
  { baseline }: Choices,
  { workspace, policy }: HeadPolicy,
  read: ReadFiles,
): Promise<Baseline | null | 'unknown'> {
  if (baseline.value === null) return null
  const place = path.relative(workspace, path.resolve(workspace, baseline.value))
  const file = (await read([place], 'follow')).get(place)
  if (file?.kind === 'uncommitted') return policy.baseline
  if (file?.kind !== 'present') return file?.kind === 'absent' ? null : 'unknown'
  const { parseBaseline } = await import('../config/parse-baseline.js')
  return parseBaseline(Buffer.from(file.bytes).toString('utf8'), baseline.value)
}

/** Where a config can be: as messages name it, and from the workspace. */
function configPlaces({
  configLocation,
  configRoot,
  workspace,
}: HeadPolicy): readonly { name: string; place: string }[] {
  if (configLocation.kind === 'none') return []
  const names = configLocation.kind === 'file' ? [configLocation.path] : configPaths
  const folder = configLocation.kind === 'file' ? workspace : configRoot
  return names.map((name) => ({ name, place: path.relative(workspace, path.resolve(folder, name)) }))
}
