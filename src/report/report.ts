import type { Message } from '../messages/message.js'
import type { FailOn } from '../policy/fail-on.js'
import type { Suppression } from '../policy/suppression.js'
import type { Readiness } from '../readiness/feature.js'
import type { Finding, Fix, Related } from '../rules/finding.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { Edit } from '../source/edit.js'
import type { Form, Stack } from '../source/file-form.js'
import type { Range } from '../source/span.js'
import type { SourceText } from '../source/text.js'

/** Everything every surface is rendered from. */
export interface Report {
  readonly serverVersion: string
  /** In order of path. */
  readonly files: readonly FileReport[]
  readonly counts: Counts
  readonly verdict: Verdict
  readonly failOn: FailOn
}

/** A setting whose value is filled in at deploy, and its line; null where the user alone names it. */
export interface TemplatedSetting {
  readonly name: SettingName
  readonly line: number | null
}

/**
 * Why a file is in the report: it was to be linted; it is the config or the baseline, for what `ignore-unused` finds
 * there; it is not there any more, for the warning that says so. Only the first is counted.
 */
export type FileRole = 'linted' | 'config' | 'gone'

/** One file's part of the report. */
export interface FileReport {
  /** As given or found, with `/` on every system. */
  readonly path: string
  readonly stack: Stack
  readonly form: Form
  /** Whether something fills the file in before Compose reads it. */
  readonly template: boolean
  readonly role: FileRole
  /** For frames and edits; null where the file was not read. */
  readonly text: SourceText | null
  /** Why the file was not linted (unreadable), else null. */
  readonly problem: Message | null
  /** Compose stops at this file and starts nothing; the script has stopped the server by then. */
  readonly composeRejects: boolean
  /** What is filled in at deploy and so was not judged, in the order of the file: silence is no approval of it. */
  readonly templated: readonly TemplatedSetting[]
  /** In order of line, column, rule. */
  readonly findings: readonly ReportedFinding[]
  /** How many more there are, of rules that found very many. */
  readonly omitted: number
  readonly suppressed: readonly ReportedSuppression[]
  readonly readiness: readonly Readiness[]
}

/** A finding with its places as people count them, and its names. */
export interface ReportedFinding extends Finding {
  readonly range: Range
  readonly related: readonly ReportedRelated[]
  readonly fix: ReportedFix | null
  /** Of rule, message, path and setting; survives edits around it. */
  readonly fingerprint: string
  /** The rule's page. */
  readonly url: string
}

export interface ReportedRelated extends Related {
  readonly range: Range
}

export interface ReportedFix extends Fix {
  readonly edits: readonly ReportedEdit[]
  /**
   * What is changed may be a secret: the column of a closing quote is its length. Published reports say that there is
   * a fix, and not its edits.
   */
  readonly secret: boolean
}

export interface ReportedEdit extends Edit {
  readonly range: Range
}

/** A finding that was turned off. */
export interface ReportedSuppression extends ReportedFinding, Suppression {}

export interface Counts {
  /** Files linted: encrypted, binary and unreadable ones are not counted. */
  readonly files: number
  readonly error: number
  readonly warning: number
  readonly notice: number
  readonly suppressed: number
}

export type Verdict = 'pass' | 'fail' | 'error'
