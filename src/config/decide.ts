import type { Language } from '../messages/language.js'
import type { Feature } from '../readiness/feature.js'
import type { FailOn } from '../report/report.js'
import type {
  Choices,
  ConfigChoices,
  IfNoFiles,
  IgnoreChoice,
  Override,
  Plan,
  RuleLevels,
} from './choices.js'
import type { Chosen } from './option-source.js'

/** Every choice with its origin: options and inputs over the config over the defaults. */
export interface Decision {
  /** Null: the built-in patterns. */
  readonly files: Chosen<readonly string[] | null>
  readonly templates: Chosen<readonly string[]>
  readonly provided: Chosen<readonly string[]>
  readonly tokens: Chosen<readonly string[]>
  readonly plan: Chosen<Plan>
  readonly features: Chosen<readonly Feature[]>
  /** Null: as the companions say, else the newest known. */
  readonly serverVersion: Chosen<string | null>
  readonly failOn: Chosen<FailOn>
  /** Null: as each format has it. */
  readonly language: Chosen<Language | null>
  readonly afterMerge: Chosen<string | null>
  readonly rules: RuleLevels
  readonly ignore: readonly IgnoreChoice[]
  readonly overrides: readonly Override[]
  readonly baseline: Chosen<string | null>
  readonly ifNoFiles: Chosen<IfNoFiles>
  /** The config file that was read. */
  readonly config: { readonly path: string; readonly text: string } | null
}

/**
 * Merges what was given on the command line or as inputs with the config. Patterns the user wrote that match
 * nothing are an error unless the user says otherwise; the built-in ones are not.
 */
export function decide(given: Choices, config: ConfigChoices | null): Decision {
  const files = given.files ?? config?.files
  return {
    files: files ?? byDefault(null),
    templates: config?.templates ?? byDefault([]),
    provided: config?.provided ?? byDefault([]),
    tokens: config?.tokens ?? byDefault([]),
    plan: config?.organization.plan ?? byDefault('enterprise'),
    features: config?.organization.features ?? byDefault([]),
    serverVersion: given.serverVersion ?? config?.serverVersion ?? byDefault(null),
    failOn: given.failOn ?? config?.failOn ?? byDefault('error'),
    language: given.language ?? config?.language ?? byDefault(null),
    afterMerge: config?.afterMerge ?? byDefault(null),
    rules: new Map([...(config?.rules ?? []), ...given.rules]),
    ignore: config?.ignore ?? [],
    overrides: config?.overrides ?? [],
    baseline: given.baseline ?? config?.baseline ?? byDefault(null),
    ifNoFiles: given.ifNoFiles ?? byDefault(files === undefined ? 'warn' : 'error'),
    config: config && { path: config.path, text: config.text },
  }
}

function byDefault<T>(value: T): Chosen<T> {
  return { value, from: { kind: 'default' } }
}
