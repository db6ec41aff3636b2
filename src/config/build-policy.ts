import type { Level } from '../messages/severity.js'
import type { Baseline, BaselineEntry } from '../policy/baseline.js'
import { matcher } from '../policy/glob.js'
import { GlobBudget } from '../policy/glob-budget.js'
import type { FilePolicy, Policy } from '../policy/policy.js'
import { parseToken } from '../settings/values/token.js'
import type { Choices, Override } from './choices.js'

/** What a policy depends on besides the user's choices. */
export interface PolicyFacts {
  readonly baseline?: Baseline | null
  /** Makes of a path of the report one from the folder that the config's patterns start from; else they are the same. */
  readonly fromRoot?: (path: string) => string
  readonly complete?: boolean
  readonly publicRepository?: boolean
  /** See `Policy`. */
  readonly strayConfigs?: readonly string[]
}

type Matches = (path: string) => boolean

const everyFile: Matches = () => true

/** The policy to lint under. */
export function policyOf(choices: Choices, facts: PolicyFacts = {}): Policy {
  const { baseline = null, complete = false, publicRepository = false, strayConfigs = [] } = facts
  const fromRoot = remembering(facts.fromRoot ?? ((path) => path))
  const budget = new GlobBudget()
  const matching = (patterns: readonly string[]): Matches => {
    const matches = matcher(patterns, budget)
    return (path) => matches(fromRoot(path))
  }
  return {
    failOn: choices.failOn.value,
    serverVersion: choices.serverVersion.value,
    ignores: choices.ignores.map(({ rule, files, setting, reason, line }) => ({
      rule,
      matchesFile: files === undefined ? everyFile : matching(files),
      setting: setting ?? null,
      reason,
      line,
    })),
    baseline,
    config: choices.config,
    commentIgnores: choices.commentIgnores.value === 'on',
    tokenForms: choices.tokens.value,
    complete,
    publicRepository,
    secretUnlessKnown: false,
    scopes: scopesOf(choices),
    listed: listedIn(choices),
    strayConfigs,
    forFile: remembering(forFile(choices, matching, entriesFor(baseline, fromRoot), budget)),
  }
}

function scopesOf({ templates, overrides }: Choices): Policy['scopes'] {
  return [
    ...(templates.source.kind === 'config'
      ? [{ key: 'templates', place: ['templates'], holdsFor: (own: FilePolicy) => own.template } as const]
      : []),
    ...overrides.map((_, index) => ({
      key: 'overrides' as const,
      place: ['overrides', index, 'files'],
      holdsFor: (own: FilePolicy) => own.overrides.includes(index),
    })),
  ]
}

function listedIn({ provided, overrides }: Choices): Policy['listed'] {
  const lists = [
    { place: ['provided'], provided },
    ...overrides.map((override, index) => ({
      place: ['overrides', index, 'provided'],
      provided: override.provided,
    })),
  ]
  return lists.flatMap(({ place, provided }) =>
    provided?.source.kind === 'config'
      ? provided.value.map((name, index) => ({ name, place: [...place, index] }))
      : [],
  )
}

/** A function that answers the same question once: thousands of ignores and overrides ask it of each path. */
function remembering<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return (path) => {
    const found = known.get(path)
    if (found !== undefined) return found
    const answered = answer(path)
    known.set(path, answered)
    return answered
  }
}

function forFile(
  choices: Choices,
  matching: (patterns: readonly string[]) => Matches,
  baselineFor: (path: string) => readonly BaselineEntry[],
  budget: GlobBudget,
): Policy['forFile'] {
  const isTemplate = choices.templates.value.length === 0 ? () => false : matching(choices.templates.value)
  const overrides = choices.overrides.map((override) => ({ override, matches: matching(override.files) }))
  const tokens = choices.tokens.value.flatMap((text) => {
    const token = parseToken(text)
    return typeof token === 'string' ? [] : [token]
  })
  const chosen = new Map<string, ChosenFor>()
  return (path) => {
    const own = overrides.flatMap(({ matches }, index) => (matches(path) ? [index] : []))
    const key = own.join()
    const known = chosen.get(key) ?? chosenFor(own.flatMap((index) => overrides[index]?.override ?? []))
    chosen.set(key, known)
    const { levels, requirements, provided } = known
    return {
      levels,
      requirements,
      provided,
      overrides: own,
      tokens,
      template: isTemplate(path),
      baseline: baselineFor(path),
    }
  }

  function chosenFor(own: readonly Override[]): ChosenFor {
    for (const { rules, provided } of own) budget.step((rules?.size ?? 0) + (provided?.value.length ?? 0))
    return {
      levels: levelsOf(choices, own),
      requirements: requirementsOf(choices, own),
      provided: [choices, ...own].flatMap(({ provided }) => provided?.value ?? []),
    }
  }
}

/** What the same overrides make of every file they match. */
type ChosenFor = Pick<FilePolicy, 'levels' | 'requirements' | 'provided'>

/** The baseline's entries by file, so that ten thousand files do not each search them all. */
function entriesFor(
  baseline: Baseline | null,
  fromRoot: (path: string) => string,
): (path: string) => readonly BaselineEntry[] {
  const byPath = new Map<string, BaselineEntry[]>()
  for (const entry of baseline?.entries ?? []) {
    const entries = byPath.get(entry.path)
    if (entries === undefined) byPath.set(entry.path, [entry])
    else entries.push(entry)
  }
  return (path) => (byPath.size === 0 ? [] : (byPath.get(fromRoot(path)) ?? []))
}

/** A level given as option or input wins over an override, as it does over the rest of the config. */
function levelsOf({ rules }: Choices, overrides: readonly Override[]): ReadonlyMap<string, Level> {
  const ofConfig = [...rules].filter(([, { source }]) => source.kind === 'config')
  const others = [...rules].filter(([, { source }]) => source.kind !== 'config')
  const overridden = overrides.flatMap((override) => [...(override.rules ?? [])])
  return new Map([...ofConfig, ...overridden, ...others].map(([rule, { value }]) => [rule, value]))
}

/** An override's plan without `billing-sync` drops a requirement of it that came from further out. */
function requirementsOf(choices: Choices, overrides: readonly Override[]): FilePolicy['requirements'] {
  let plan = choices.plan.value
  let features = choices.features.value
  for (const override of overrides) {
    plan = override.plan?.value ?? plan
    features = override.features?.value ?? features
  }
  if (plan === 'families') features = features.filter((feature) => feature !== 'billing-sync')
  return { plan, features }
}
