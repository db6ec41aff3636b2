import type { Message } from '../../messages/message.js'
import type { RuleId } from '../../messages/rule-id.js'
import { rank } from '../../messages/severity.js'
import type { Policy } from '../../policy/policy.js'
import type { Feature, FeatureState } from '../../readiness/feature.js'
import type { FileReport, Report, ReportedFinding } from '../report.js'
import { type LostFile, lostForms } from './lost-file.js'
import { levelsIn } from './narrowed.js'
import { type BaseState, fingerprintsAt, type Pair } from './pair.js'
import type { ReleaseChange } from './release-change.js'
import { turnedOff } from './turned-off.js'

/** What a change does to the files: the report before it compared with the report after it. */
export interface Change {
  /** In the order of the report after. */
  readonly files: readonly FileChange[]
  /** What it turns off, each a noun phrase: rules, ignores, baseline entries, comments, the gate itself. */
  readonly turnsOff: readonly Message[]
  /** The files that were checked before it and are not any more. */
  readonly lost: readonly LostFile[]
  /** Files beside which it changes the release of Bitwarden. */
  readonly releases?: readonly ReleaseChange[]
}

export interface FileChange {
  /** The path now. */
  readonly path: string
  /** `absent`: the change brings the file. `unknown`: what it was could not be read. */
  readonly base: BaseState['kind']
  /** Every feature of the file now; `before` is null without a base. */
  readonly features: readonly FeatureChange[]
  /** Found now and not before, or with a higher severity than before; all of them without a base. */
  readonly added: readonly ReportedFinding[]
  readonly unchanged: readonly ReportedFinding[]
  /** Found before and gone; their places are those of the file before. */
  readonly fixed: readonly ReportedFinding[]
  /** Found before and not looked for any more: in the same file the configuration now finds nothing. */
  readonly hidden: readonly ReportedFinding[]
}

export interface FeatureChange {
  readonly feature: Feature
  readonly before: FeatureState | null
  readonly after: FeatureState | 'not-checked'
}

/** The state before the change, and what the policy after it says of the same files; null where the policies are one. */
export interface JudgedBefore extends JudgedReport {
  readonly anew: Report | null
}

/** A report, and the policy it was made under. */
export interface JudgedReport {
  readonly report: Report
  readonly policy: Policy
}

/**
 * Compares two reports file by file. Findings are the same when their fingerprints are, which hold no line, so
 * a finding that only moved is unchanged.
 *
 * @param bases for each path of the report after, what the file was. The config and the baseline, which are in a
 *   report only with what is wrong in them, have no entry.
 */
export function compareReports(
  before: JudgedBefore,
  after: JudgedReport,
  bases: ReadonlyMap<string, BaseState>,
): Change {
  const former = new Map(before.report.files.map((file) => [file.path, file]))
  const pairs = after.report.files.map((is): Pair => {
    const base = bases.get(is.path)
    if (base === undefined) return { base: 'present', was: former.get(is.path) ?? withoutFindings(is), is }
    const was = base.kind === 'present' ? (former.get(base.path) ?? null) : null
    return { base: base.kind === 'present' && was === null ? 'unknown' : base.kind, was, is }
  })
  const anew = before.anew === null ? null : new Map(before.anew.files.map((file) => [file.path, file]))
  return {
    files: pairs.map((pair) => compareFile(pair, lookedFor(pair, anew, after.policy))),
    turnsOff: turnedOff(pairs, before.policy, after.policy),
    lost: lostForms(pairs),
  }
}

/** Whether the configuration after the change would still find what was found before it. */
function lookedFor(
  { was, is }: Pair,
  anew: ReadonlyMap<string, FileReport> | null,
  after: Policy,
): (name: string, rule: RuleId) => boolean {
  const level = levelsIn(after.forFile(is.path))
  const same = was && anew?.get(was.path)
  if (same == null) return (_, rule) => level(rule) !== 'off'
  const found = new Set([...same.findings, ...same.suppressed].map(fingerprintsAt(same, is.path)))
  return (name, rule) => level(rule) !== 'off' && found.has(name)
}

function compareFile(
  { base, was, is }: Pair,
  isLookedFor: (name: string, rule: RuleId) => boolean,
): FileChange {
  const known = was === null ? new Map<string, ReportedFinding>() : openFindings(was, is.path)
  const added: ReportedFinding[] = []
  const unchanged: ReportedFinding[] = []
  for (const finding of is.findings) {
    const old = known.get(finding.fingerprint)
    const same = old !== undefined && rank(finding.severity) >= rank(old.severity)
    ;(same ? unchanged : added).push(finding)
  }
  const present = new Set([...is.findings, ...is.suppressed].map(({ fingerprint }) => fingerprint))
  const absent = [...known].filter(([name]) => !present.has(name))
  return {
    path: is.path,
    base,
    features: is.readiness.map(({ feature, state }) => ({
      feature,
      before: was?.readiness.find((readiness) => readiness.feature === feature)?.state ?? null,
      after: state,
    })),
    added,
    unchanged,
    fixed: absent.flatMap(([name, finding]) => (isLookedFor(name, finding.rule) ? [finding] : [])),
    hidden: absent.flatMap(([name, finding]) => (isLookedFor(name, finding.rule) ? [] : [finding])),
  }
}

function withoutFindings(file: FileReport): FileReport {
  return { ...file, findings: [], suppressed: [], templated: [], readiness: [] }
}

/** The findings that were not suppressed, by fingerprint, as if the file already had its new path. */
function openFindings(file: FileReport, path: string): Map<string, ReportedFinding> {
  const nameOf = fingerprintsAt(file, path)
  return new Map(file.findings.map((finding) => [nameOf(finding), finding]))
}
