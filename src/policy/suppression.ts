import type { RuleId } from '../messages/rule-id.js'
import { byPlace } from '../report/order.js'
import type { SuppressedFinding, Suppression } from '../report/report.js'
import type { Finding } from '../rules/finding.js'
import { foldCase } from '../settings/typos/fold-letters.js'
import type { Directive } from '../source/ignore-comment.js'
import type { Scan } from '../source/scan.js'
import { type BaselineEntry, speaksOf } from './baseline.js'

/** One `ignore` of the config. */
export interface Ignore {
  readonly rule: RuleId
  /** Whether it speaks of this file. */
  readonly matchesFile: (path: string) => boolean
  /** As the user wrote it; compared as .NET compares names. */
  readonly setting: string | null
  readonly reason: string
  /** Line of the config file, for `ignore-unused`. */
  readonly line: number
}

/** What the user suppresses in one file. */
export interface Accepted {
  readonly ignore: readonly Ignore[]
  readonly baseline: { readonly path: string; readonly entries: readonly BaselineEntry[] } | null
  /** The comments of the file that ask to ignore. */
  readonly comments: readonly Directive[]
}

/** One file's findings after that, and which suppressions matched something. */
export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly used: ReadonlySet<Ignore | BaselineEntry | Directive>
}

/**
 * Sets aside what the config, then the baseline, then a comment suppresses. Of a baseline's count the first
 * findings by place are taken: what exceeds it stays.
 */
export function suppress(
  path: string,
  scan: Scan,
  found: readonly Finding[],
  accepted: Accepted,
): Suppressed {
  const used = new Set<Ignore | BaselineEntry | Directive>()
  const ways = [
    byConfig(accepted.ignore.filter(({ matchesFile }) => matchesFile(path))),
    byBaseline(accepted.baseline),
    byComment(path, scan, accepted.comments),
  ]
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of [...found].sort(byPlace)) {
    const way = first(ways, finding)
    if (way === undefined) findings.push(finding)
    else {
      used.add(way.used)
      suppressed.push({ finding, by: way.by, reason: way.reason })
    }
  }
  return { findings, suppressed, used }
}

/** What suppresses a finding. */
interface Acceptance extends Suppression {
  readonly used: Ignore | BaselineEntry | Directive
}

type Way = (finding: Finding) => Acceptance | undefined

function first(ways: readonly Way[], finding: Finding): Acceptance | undefined {
  for (const way of ways) {
    const acceptance = way(finding)
    if (acceptance !== undefined) return acceptance
  }
  return undefined
}

function byConfig(ignores: readonly Ignore[]): Way {
  return (finding) => {
    const used = ignores.find(({ rule, setting }) => rule === finding.rule && isSetting(setting, finding))
    return used && { by: 'config', reason: used.reason, used }
  }
}

function isSetting(setting: string | null, finding: Finding): boolean {
  if (setting === null) return true
  return finding.setting !== null && foldCase(setting) === foldCase(finding.setting)
}

function byBaseline(baseline: Accepted['baseline']): Way {
  if (baseline === null) return () => undefined
  const left = new Map(baseline.entries.map((entry) => [entry, entry.count]))
  return (finding) => {
    const used = baseline.entries.find((entry) => speaksOf(entry, finding) && (left.get(entry) ?? 0) > 0)
    if (used === undefined) return undefined
    left.set(used, (left.get(used) ?? 0) - 1)
    return { by: 'baseline', reason: baseline.path, used }
  }
}

/** The reason in a comment is the file's text: its place is shown instead. */
function byComment(path: string, scan: Scan, comments: readonly Directive[]): Way {
  const inForce = comments.filter(({ hasReason }) => hasReason)
  const ofRule = new Map<string, readonly Directive[]>()
  return (finding) => {
    if (inForce.length === 0) return undefined
    const known = ofRule.get(finding.rule) ?? inForce.filter(({ rule }) => rule.is(finding.rule))
    ofRule.set(finding.rule, known)
    const used = lastBefore(known, finding.at.start)
    if (used === undefined || finding.at.start > used.covers.end) return undefined
    const { line } = scan.text.position(used.at.start)
    return { by: 'comment', reason: `${path}:${line}`, used }
  }
}

/** The last directive that begins at or before a place: those of one rule are in order. */
function lastBefore(known: readonly Directive[], place: number): Directive | undefined {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.covers.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return known[low - 1]
}
