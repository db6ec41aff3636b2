import type { Message } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { Readiness } from '../readiness/feature.js'
import type { Finding } from '../rules/finding.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { FileKind } from '../source/kind.js'
import type { Scan } from '../source/scan.js'

/** Who turned a finding off, and the reason given. */
export interface Suppression {
  readonly by: 'config' | 'baseline' | 'comment'
  readonly reason: string
}

export interface SuppressedFinding extends Suppression {
  readonly finding: Finding
}

/** One file's part of the report. */
export interface FileReport {
  /** As given or found, with `/` on every system. */
  readonly path: string
  readonly kind: FileKind
  /** The scanned text, for positions and frames; null where the file was not read. */
  readonly scan: Scan | null
  /** Why the file was not linted (encrypted, unreadable), else null. */
  readonly problem: Message | null
  /** Compose stops at this file and starts nothing; the script has stopped the server by then. */
  readonly composeRejects: boolean
  /** In order of line, column, rule. */
  readonly findings: readonly Finding[]
  /** How many more there are, of rules that found very many. */
  readonly omitted?: number
  readonly suppressed: readonly SuppressedFinding[]
  /** What is filled in at deploy and so was not judged, in the order of the file: silence is no approval of it. */
  readonly templated: readonly TemplatedSetting[]
  readonly readiness: readonly Readiness[]
}

/** A setting whose value is filled in at deploy, and its line. */
export interface TemplatedSetting {
  readonly name: SettingName
  readonly line: number
}

export interface Counts {
  /** Files linted: encrypted, binary and unreadable ones are not counted. */
  readonly files: number
  readonly error: number
  readonly warning: number
  readonly notice: number
  readonly suppressed: number
}

export type Verdict = 'pass' | 'fail' | 'error'

/** Everything every surface is rendered from. */
export interface Report {
  readonly serverVersion: string
  /** In order of path. */
  readonly files: readonly FileReport[]
  readonly counts: Counts
  readonly verdict: Verdict
  readonly failOn: FailOn
}

/** From which severity on findings fail the run. */
export type FailOn = Severity | 'never'
