import type { RuleId } from '../messages/rule-id.js'

/** The form of the file; a later one would be another number. */
export const baselineVersion = 1

/** How many findings of a rule about a setting are known in a file. It has no value and no line. */
export interface BaselineEntry {
  /** From the folder that the config's patterns start from. */
  readonly path: string
  readonly rule: RuleId
  /** In the canonical spelling; null where the rule is about no setting. */
  readonly setting: string | null
  readonly count: number
}

/** Findings that were there when the baseline was recorded. */
export interface Baseline {
  /** The baseline file, as the user named it. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
}
