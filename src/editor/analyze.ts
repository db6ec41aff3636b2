import { fixOnce, maxRounds } from '../fix.js'
import { lint, type Source } from '../lint.js'
import type { Message } from '../messages/message.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Severity } from '../messages/severity.js'
import type { Policy } from '../policy/policy.js'
import type { FileReport, Report, ReportedFinding } from '../report/report.js'
import type { FixSafety } from '../rules/finding.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import { type Scan, scan } from '../source/scan.js'
import type { Range } from '../source/span.js'
import { composed, keptWhole } from './actions/compose-edits.js'

/** One replacement, by a place as reports have it. */
export interface RangeEdit {
  readonly range: Range
  readonly text: string
}

export interface EditorFix {
  /** What the readers were asked: a safe fix that changes more than its setting is unsafe here. */
  readonly safety: FixSafety
  readonly description: Message
  readonly edits: readonly RangeEdit[]
}

/** A finding as the editor needs it: places by line and column, the fix worked out when somebody asks. */
export interface EditorFinding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: Message
  readonly setting: SettingName | null
  readonly range: Range
  readonly related: readonly { readonly range: Range; readonly message: Message }[]
  readonly url: string
  readonly fix: () => EditorFix | null
}

/** What is known of one document. */
export interface Analysis {
  readonly findings: readonly EditorFinding[]
  /** Why nothing was checked, else null. */
  readonly problem: Message | null
  /** Null where there is no text. */
  readonly scan: Scan | null
  /** All safe fixes at once, as edits of the text that was judged. */
  readonly safeFixes: () => readonly RangeEdit[]
}

/**
 * Judges sources together, by their paths. The one place where the editor meets the linter: the same door as the
 * command line's, so that the findings are the same.
 */
export function analyze(sources: readonly Source[], policy: Policy): ReadonlyMap<string, Analysis> {
  const report = lint(sources, policy)
  const byPath = new Map(sources.map((source) => [source.path, source]))
  return new Map(
    report.files.flatMap((file): [string, Analysis][] => {
      const source = byPath.get(file.path)
      return source === undefined ? [] : [[file.path, analysisOf(file, source, report, policy)]]
    }),
  )
}

/** What is known of a document that cannot be judged for now: what stands in it. */
export function unjudged({ text, problem }: Source): Analysis {
  return { findings: [], problem, scan: text && scan(text), safeFixes: () => [] }
}

function analysisOf(file: FileReport, source: Source, report: Report, policy: Policy): Analysis {
  return {
    findings: file.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      setting: finding.setting,
      range: finding.range,
      related: finding.related.map(({ range, message }) => ({ range, message })),
      url: finding.url,
      fix: () => fixOf(file, finding, source, report),
    })),
    problem: file.problem,
    scan: file.text && scan(file.text),
    safeFixes: () => safeFixes(source, policy),
  }
}

function fixOf(file: FileReport, finding: ReportedFinding, source: Source, report: Report): EditorFix | null {
  const { fix } = finding
  if (fix === null) return null
  const { description, edits } = fix
  const alone = { ...report, files: [{ ...file, findings: [finding] }] }
  const isDoubtful = fix.safety === 'safe' && fixOnce([source], alone, 'safe').length === 0
  return {
    safety: isDoubtful ? 'unsafe' : fix.safety,
    description,
    edits: edits.map(({ range, text }) => ({ range, text })),
  }
}

/** Round after round, as `--fix` does, but as edits of the text there is: a client is sent no line of the file. */
function safeFixes(source: Source, policy: Policy): readonly RangeEdit[] {
  let current = source
  let pieces = keptWhole(source.text?.length ?? 0)
  for (let round = 0; round < maxRounds; round += 1) {
    const [fixed] = fixOnce([current], lint([current], policy), 'safe')
    if (fixed === undefined) break
    pieces = composed(
      pieces,
      fixed.after.fixed.flatMap(({ fix }) => fix?.edits ?? []),
    )
    current = { ...current, text: fixed.after.text }
  }
  const { text } = source
  return text === null
    ? []
    : pieces.edits().map((edit) => ({ range: text.range(edit.span), text: edit.text }))
}
