import type { Language } from '../messages/language.js'
import type { RuleId } from '../messages/rule-id.js'
import { type Severity, severities } from '../messages/severity.js'
import type { Feature } from '../readiness/feature.js'
import type { FailOn } from '../report/report.js'
import type { Chosen } from './option-source.js'

/** The levels a rule can be given. */
export const levels = [...severities, 'off'] as const
export type Level = Severity | 'off'

export const failOns = [...severities, 'never'] as const satisfies readonly FailOn[]

export const ifNoFiles = ['error', 'warn', 'ignore'] as const
export type IfNoFiles = (typeof ifNoFiles)[number]

export const plans = ['enterprise', 'families'] as const
export type Plan = (typeof plans)[number]

export type RuleLevels = ReadonlyMap<string, Chosen<Level>>

/** What options, inputs and the config can all say. Undefined leaves the choice to who is asked next. */
export interface Choices {
  readonly files: Chosen<readonly string[]> | undefined
  readonly serverVersion: Chosen<string> | undefined
  readonly failOn: Chosen<FailOn> | undefined
  readonly language: Chosen<Language> | undefined
  readonly baseline: Chosen<string> | undefined
  readonly ifNoFiles: Chosen<IfNoFiles> | undefined
  readonly rules: RuleLevels
}

/** One `ignore` of the config, its patterns not yet compiled. */
export interface IgnoreChoice {
  readonly rule: RuleId
  readonly files: readonly string[] | undefined
  readonly setting: string | undefined
  readonly reason: string
  readonly line: number
}

/** What an organization is said to be; undefined: as said further out. */
export interface OrganizationChoice {
  readonly plan: Chosen<Plan> | undefined
  readonly features: Chosen<readonly Feature[]> | undefined
}

/** One `overrides` of the config. */
export interface Override {
  readonly files: readonly string[]
  readonly organization: OrganizationChoice
  readonly rules: RuleLevels
  readonly provided: readonly string[]
}

/** What only the config can say. */
export interface ConfigChoices extends Choices {
  /** The config file, as messages name it. */
  readonly path: string
  readonly text: string
  readonly templates: Chosen<readonly string[]> | undefined
  readonly provided: Chosen<readonly string[]> | undefined
  /** Sources of regular expressions that compile. */
  readonly tokens: Chosen<readonly string[]> | undefined
  readonly organization: OrganizationChoice
  readonly afterMerge: Chosen<string> | undefined
  readonly ignore: readonly IgnoreChoice[]
  readonly overrides: readonly Override[]
}
