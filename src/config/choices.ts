import type { Language } from '../messages/language.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Level } from '../messages/severity.js'
import type { FailOn } from '../policy/fail-on.js'
import type { ConfigFile } from '../policy/policy.js'
import type { Feature } from '../readiness/feature.js'
import type { Requirements } from '../rules/context.js'
import type { Sourced } from './option-source.js'

export const ifNoFiles = ['error', 'warn', 'ignore'] as const
export type IfNoFiles = (typeof ifNoFiles)[number]

/** Whether ignore comments in the linted files count. */
export const commentIgnores = ['on', 'off'] as const
export type CommentIgnores = (typeof commentIgnores)[number]

export type Plan = Requirements['plan']
export const plans = ['enterprise', 'families'] as const satisfies readonly Plan[]

/** Everything a user can choose, each with where it was chosen. */
export interface Choices {
  /** Null: the built-in patterns. */
  readonly files: Sourced<readonly string[] | null>
  readonly templates: Sourced<readonly string[]>
  readonly provided: Sourced<readonly string[]>
  /** Each one that `parseToken` reads. */
  readonly tokens: Sourced<readonly string[]>
  readonly plan: Sourced<Plan>
  readonly features: Sourced<readonly Feature[]>
  /** Null: as the companions say, else the newest known. */
  readonly serverVersion: Sourced<string | null>
  readonly failOn: Sourced<FailOn>
  /** Null: as each format has it. */
  readonly language: Sourced<Language | null>
  readonly afterMerge: Sourced<string | null>
  readonly baseline: Sourced<string | null>
  readonly ifNoFiles: Sourced<IfNoFiles>
  readonly commentIgnores: Sourced<CommentIgnores>
  readonly rules: ReadonlyMap<string, Sourced<Level>>
  readonly ignores: readonly IgnoreChoice[]
  readonly overrides: readonly Override[]
  /** The config file that was read. */
  readonly config: ConfigFile | null
}

/** What the options, the inputs or the config say; the rest is left to who is asked next. */
export type PartialChoices = { readonly [Name in keyof Choices]?: Choices[Name] | undefined }

/** One `ignore` of the config, its patterns not yet compiled. */
export interface IgnoreChoice {
  readonly rule: RuleId
  readonly files: readonly string[] | undefined
  readonly setting: string | undefined
  readonly reason: string
  readonly line: number
}

/** One `overrides` of the config: other choices for some files. */
export interface Override extends Pick<PartialChoices, 'plan' | 'features' | 'rules' | 'provided'> {
  readonly files: readonly string[]
}

/**
 * Every choice: options and inputs over the config over the defaults. Patterns the user wrote that match nothing are
 * an error unless the user says otherwise; the built-in ones are not.
 */
export function combine(options: PartialChoices, config: PartialChoices | null): Choices {
  function choose<Name extends keyof Choices>(name: Name, otherwise: Choices[Name]): Choices[Name] {
    return options[name] ?? config?.[name] ?? otherwise
  }
  const files = choose('files', byDefault(null))
  return {
    files,
    templates: choose('templates', byDefault([])),
    provided: choose('provided', byDefault([])),
    tokens: choose('tokens', byDefault([])),
    plan: choose('plan', byDefault('enterprise')),
    features: choose('features', byDefault([])),
    serverVersion: choose('serverVersion', byDefault(null)),
    failOn: choose('failOn', byDefault('error')),
    language: choose('language', byDefault(null)),
    afterMerge: choose('afterMerge', byDefault(null)),
    baseline: choose('baseline', byDefault(null)),
    ifNoFiles: choose('ifNoFiles', byDefault(files.value === null ? 'warn' : 'error')),
    commentIgnores: choose('commentIgnores', byDefault('on')),
    rules: new Map([...(config?.rules ?? []), ...(options.rules ?? [])]),
    ignores: choose('ignores', []),
    overrides: choose('overrides', []),
    config: choose('config', null),
  }
}

function byDefault<T>(value: T): Sourced<T> {
  return { value, source: { kind: 'default' } }
}
