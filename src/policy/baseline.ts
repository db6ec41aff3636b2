import type { RuleId } from '../messages/rule-id.js'
import { byText } from '../report/order.js'
import type { Report } from '../report/report.js'
import type { Finding } from '../rules/finding.js'

/** The form of the file; a later one would be another number. */
export const baselineVersion = 1

/** How many findings of a rule about a setting are suppressed in a file. It has no value and no line. */
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

/**
 * Records the findings of a report that neither the config nor a comment suppresses. What an earlier baseline
 * suppressed and is still there stays; what was fixed is gone.
 */
export function recordBaseline(
  { files }: Report,
  path: string,
  fromRoot: (path: string) => string,
): Baseline {
  const counts = new Map<string, BaselineEntry>()
  for (const file of files) {
    const accepted = file.suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding)
    for (const finding of [...file.findings, ...accepted]) {
      if (finding.rule === 'ignore-unused') continue
      const entry = { path: fromRoot(file.path), rule: finding.rule, setting: finding.setting }
      const key = JSON.stringify(entry)
      counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  const entries = [...counts.values()].sort(
    (one, other) =>
      byText(one.path, other.path) ||
      byText(one.rule, other.rule) ||
      byText(one.setting ?? '', other.setting ?? ''),
  )
  return { path, entries }
}

/** The baseline as a file: one entry a line in a fixed order, so that a change of one is a diff of one. */
export function renderBaseline({ entries }: Baseline): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${baselineVersion},\n  "findings": ${findings}\n}\n`
}

/** Whether an entry speaks of a finding in its file. */
export function speaksOf({ rule, setting }: BaselineEntry, finding: Finding): boolean {
  return rule === finding.rule && setting === finding.setting
}
