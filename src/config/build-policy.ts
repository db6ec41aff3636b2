import type { Baseline, BaselineEntry } from '../policy/baseline.js'
import { matcher } from '../policy/match.js'
import type { FileOptions, Options } from '../policy/policy.js'
import type { Ignore } from '../policy/suppression.js'
import { SourceText } from '../source/text.js'
import type { Level, Override } from './choices.js'
import type { Decision } from './decide.js'
import { compileToken } from './tokens.js'

type Matches = (path: string) => boolean

const everyFile: Matches = () => true

/**
 * The options to lint with. `fromRoot` turns a path as the report has it into one from the folder that the
 * config's patterns start from; `complete` says that every file the config speaks of is judged.
 */
export function optionsOf(
  decision: Decision,
  baseline: Baseline | null,
  fromRoot: (path: string) => string,
  complete = false,
): Options {
  const matching = (patterns: readonly string[]): Matches => {
    const matches = matcher(patterns)
    return (path) => matches(fromRoot(path))
  }
  return {
    failOn: decision.failOn.value,
    language: decision.language.value ?? 'en',
    serverVersion: decision.serverVersion.value,
    ignore: decision.ignore.map(
      (ignore): Ignore => ({
        rule: ignore.rule,
        matchesFile: ignore.files === undefined ? everyFile : matching(ignore.files),
        setting: ignore.setting ?? null,
        reason: ignore.reason,
        line: ignore.line,
      }),
    ),
    forFile: forFile(decision, matching, acceptedIn(baseline, fromRoot)),
    afterMerge: decision.afterMerge.value,
    baseline,
    config: decision.config && { ...decision.config, text: new SourceText(decision.config.text) },
    complete,
  }
}

function forFile(
  decision: Decision,
  matching: (patterns: readonly string[]) => Matches,
  accepted: (path: string) => readonly BaselineEntry[],
): Options['forFile'] {
  const isTemplate = decision.templates.value.length === 0 ? () => false : matching(decision.templates.value)
  const overrides = decision.overrides.map((override) => ({ override, matches: matching(override.files) }))
  const tokens = decision.tokens.value.flatMap((source) => compileToken(source) ?? [])
  const levels = levelsOf(decision, [])
  return (path) => {
    const own = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override)
    return {
      rules: own.length === 0 ? levels : levelsOf(decision, own),
      organization: organizationOf(decision, own),
      provided: [...decision.provided.value, ...own.flatMap(({ provided }) => provided)],
      tokens,
      template: isTemplate(path),
      accepted: accepted(path),
    }
  }
}

/** The baseline's entries by file, so that ten thousand files do not each search them all. */
function acceptedIn(
  baseline: Baseline | null,
  fromRoot: (path: string) => string,
): (path: string) => readonly BaselineEntry[] {
  const byPath = new Map<string, BaselineEntry[]>()
  for (const entry of baseline?.entries ?? []) {
    const entries = byPath.get(entry.path)
    if (entries === undefined) byPath.set(entry.path, [entry])
    else entries.push(entry)
  }
  return (path) => byPath.get(fromRoot(path)) ?? []
}

/** A level given as option or input wins over an override, as it does over the rest of the config. */
function levelsOf(decision: Decision, overrides: readonly Override[]): ReadonlyMap<string, Level> {
  const ofConfig = [...decision.rules].filter(([, { from }]) => from.kind === 'config')
  const given = [...decision.rules].filter(([, { from }]) => from.kind !== 'config')
  const levels = new Map<string, Level>()
  for (const [rule, { value }] of [...ofConfig, ...overrides.flatMap(({ rules }) => [...rules]), ...given])
    levels.set(rule, value)
  return levels
}

/** An override's plan without `billing-sync` drops a wish for it that came from further out. */
function organizationOf(decision: Decision, overrides: readonly Override[]): FileOptions['organization'] {
  let plan = decision.plan.value
  let features = decision.features.value
  for (const { organization } of overrides) {
    plan = organization.plan?.value ?? plan
    features = organization.features?.value ?? features
  }
  if (plan === 'families') features = features.filter((feature) => feature !== 'billing-sync')
  return { plan, features }
}
