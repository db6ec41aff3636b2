import { project } from '../../messages/project.js'
import { literal } from '../../policy/glob.js'
import type { Feature } from '../../readiness/feature.js'
import fragmentIncomplete from '../../rules/access/fragment-incomplete.js'
import { setupSettings } from '../../settings/setup-lines.js'
import type { FileReport } from '../report.js'

/** What a config says of one file. */
export interface Wanted {
  readonly path: string
  /** Features that the file shows are wanted. */
  readonly features: readonly Feature[]
  /** Settings that it leaves to the deployment. */
  readonly provided: readonly string[]
}

/**
 * What a linted file shows of its server: a feature that works, will not work although it is set, or is filled in at
 * deploy is wanted; one that no release uses any more is not. A fragment leaves Setup's lines to the deployment.
 */
export function wantedBy(file: FileReport): Wanted {
  const features = file.readiness.flatMap(({ feature, state, line }) =>
    state === 'ready' || state === 'broken' || (state === 'unknown' && line !== null) ? [feature] : [],
  )
  const isFragment = file.findings.some(({ rule }) => rule === fragmentIncomplete.id)
  return { path: file.path, features, provided: isFragment ? setupSettings() : [] }
}

/**
 * The config for these files, as YAML: what all of them want at the top, what some want under `overrides`; and the
 * baseline, where there is one.
 */
export function configFile(files: readonly Wanted[], baseline: string | null): string {
  const common = (files[0]?.features ?? []).filter((feature) =>
    files.every(({ features }) => features.includes(feature)),
  )
  const lines = [
    `# yaml-language-server: $schema=${project.repository}/raw/${project.tag}/docs/schemas/config.schema.json`,
    'organization:',
    '  # Or "families", which has no billing sync.',
    '  plan: enterprise',
    ...(common.length === 0
      ? []
      : [
          '  # What the files show is wanted: off or broken is an error.',
          `  features: [${common.join(', ')}]`,
        ]),
  ]
  const overrides = overridesOf(files, common)
  if (overrides.length > 0) lines.push('overrides:', ...overrides)
  if (baseline !== null)
    lines.push(
      '# Findings that were there when this was written. They do not count; fix them, and take them out.',
      `baseline: ${baseline}`,
    )
  return `${lines.join('\n')}\n`
}

/** One override for all files that want the same, none for those that want what all do. */
function overridesOf(files: readonly Wanted[], common: readonly Feature[]): readonly string[] {
  const groups = new Map<string, { readonly paths: string[]; readonly rest: readonly string[] }>()
  for (const { path, features, provided } of files) {
    const rest = [
      ...(features.length === common.length
        ? []
        : [`    organization: { features: [${features.join(', ')}] }`]),
      ...(provided.length === 0
        ? []
        : ['    # Filled in at deploy.', '    provided:', ...provided.map((name) => `      - ${name}`)]),
    ]
    if (rest.length === 0) continue
    const key = rest.join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { paths: [path], rest })
    else group.paths.push(path)
  }
  return [...groups.values()].flatMap(({ paths, rest }) => [
    ...(paths.length === 1
      ? [`  - files: ${pattern(paths[0] ?? '')}`]
      : ['  - files:', ...paths.map((path) => `      - ${pattern(path)}`)]),
    ...rest,
  ])
}

/** A pattern for one path, in quotes of YAML, which those of JSON are. */
function pattern(path: string): string {
  return JSON.stringify(literal(path))
}
