import type { RuleId } from '../messages/message.js'

/** How many findings of a rule about a setting are accepted in a file. It has no value and no line. */
export interface BaselineEntry {
  readonly rule: RuleId
  /** In the canonical spelling; null where the rule is about no setting. */
  readonly setting: string | null
  readonly path: string
  readonly count: number
}

/** Findings that were there when the baseline was written. */
export interface Baseline {
  /** The baseline file, as the user named it. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
}
