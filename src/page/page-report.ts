import type { Severity } from '../messages/severity.js'
import type { FeatureState } from '../readiness/feature.js'
import type { Range } from '../source/span.js'
import type { SourceText } from '../source/text.js'

/** What the page shows of a text: sentences in the reader's language, and no value. */
export interface PageReport {
  /** `unchecked`: encrypted or binary, so nothing is said of it. */
  readonly verdict: 'pass' | 'fail' | 'unchecked'
  /** What the file was taken for and judged by. */
  readonly about: string
  /** One for each severity found, the worst first. */
  readonly counts: readonly { readonly severity: Severity; readonly text: string }[]
  /** In order of line. */
  readonly findings: readonly ShownFinding[]
  /** Why the list is not whole, a sentence each. */
  readonly notes: readonly string[]
  readonly features: readonly ShownFeature[]
  readonly update: ShownUpdate
  /** All safe fixes together. */
  readonly safe: ShownFix | null
}

export interface ShownFinding {
  /** The same for the same finding after an edit elsewhere. */
  readonly key: string
  readonly rule: string
  readonly url: string
  readonly title: string
  readonly severity: Severity
  readonly severityWord: string
  readonly message: string
  readonly range: Range
  readonly related: readonly { readonly range: Range; readonly message: string }[]
  readonly fix: ShownFix | null
}

/** A fix, with what it does worked out when somebody looks. */
export interface ShownFix {
  /** What it does, as a command; for all safe fixes one each. */
  readonly descriptions: readonly string[]
  readonly safety: 'safe' | 'unsafe' | 'display'
  /** Null where it is shown only, or cannot be made without touching something else. */
  readonly change: () => FixChange | null
}

export interface FixChange {
  readonly diff: readonly DiffRow[]
  readonly text: SourceText
  /** How many findings it fixes. */
  readonly count: number
}

/** A line of a diff, values masked. */
export interface DiffRow {
  readonly sign: ' ' | '-' | '+' | '@'
  readonly text: string
  /** What the mask hides, such as a mere change of place. */
  readonly note: string | null
}

export interface ShownFeature {
  readonly name: string
  readonly state: FeatureState
  readonly stateWord: string
  readonly reason: string | null
  readonly line: number | null
}

export interface ShownUpdate {
  /** The worst first. */
  readonly sentences: readonly string[]
  readonly diff: readonly DiffRow[]
}
