import type { Severity } from '../messages/severity.js'
import { isChecked } from '../report/counts.js'
import type { FileReport } from '../report/report.js'
import ignoreUnused from '../rules/linter/ignore-unused.js'
import { directives } from '../source/ignore-comment.js'
import type { SourceText } from '../source/text.js'
import type { Baseline, BaselineEntry } from './baseline.js'
import { type Ignore, suppress } from './suppression.js'
import { unusedComments, unusedEntries, unusedIgnores } from './unused.js'

/** What the user suppresses, and where that is declared. */
export interface Accepting {
  readonly ignore: readonly Ignore[]
  readonly baseline: Baseline | null
  readonly config: { readonly path: string; readonly text: SourceText } | null
  /** Every file the config speaks of is among those judged; else nothing can be said to match none. */
  readonly complete: boolean
  readonly forFile: (path: string) => {
    readonly rules: ReadonlyMap<string, Severity | 'off'>
    /** The baseline's entries for this file. */
    readonly accepted: readonly BaselineEntry[]
  }
}

/**
 * Sets aside the findings that the user suppresses, and adds `ignore-unused` for what suppresses nothing: in the file
 * for a comment, as a report of the config or baseline file for the rest.
 */
export function accept(files: readonly FileReport[], accepting: Accepting): readonly FileReport[] {
  const used = new Set<unknown>()
  const judged = files.map((file) => acceptIn(file, accepting, used))
  const isComplete = accepting.complete && files.every(isChecked)
  return isComplete ? [...judged, ...unused(accepting, used)] : judged
}

function acceptIn(file: FileReport, accepting: Accepting, used: Set<unknown>): FileReport {
  if (file.scan === null) return file
  const { rules, accepted: entries } = accepting.forFile(file.path)
  const baseline = accepting.baseline === null ? null : { path: accepting.baseline.path, entries }
  const comments = directives(file.scan)
  const accepted = { ignore: accepting.ignore, baseline, comments }
  const result = suppress(file.path, file.scan, file.findings, accepted)
  for (const each of result.used) used.add(each)
  const level = levelIn(rules)
  const idle = level === 'off' ? [] : unusedComments(comments, result.used, level)
  return { ...file, findings: [...result.findings, ...idle], suppressed: result.suppressed }
}

function unused({ ignore, baseline, config, forFile }: Accepting, used: Set<unknown>): FileReport[] {
  const level = (path: string) => levelIn(forFile(path).rules)
  const found: FileReport[] = []
  const add = (path: string, report: (severity: Severity) => FileReport | null) => {
    const severity = level(path)
    const file = severity === 'off' ? null : report(severity)
    if (file !== null) found.push(file)
  }
  if (config !== null) add(config.path, (severity) => unusedIgnores(config, ignore, used, severity))
  if (baseline !== null) add(baseline.path, (severity) => unusedEntries(baseline, used, severity))
  return found
}

function levelIn(rules: ReadonlyMap<string, Severity | 'off'>): Severity | 'off' {
  return rules.get(ignoreUnused.id) ?? 'notice'
}
