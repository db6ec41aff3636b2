import { type Baseline, type BaselineEntry, baselineVersion } from '../../policy/baseline.js'
import { byText } from '../../rules/order.js'
import type { Report } from '../report.js'

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
  for (const file of files.filter(({ role }) => role === 'linted')) {
    const known = file.suppressed.filter(({ by }) => by === 'baseline')
    for (const { rule, setting } of [...file.findings, ...known]) {
      if (rule === 'ignore-unused') continue
      const entry = { path: fromRoot(file.path), rule, setting }
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
