import type { RuleId } from '../messages/rule-id.js'
import type { FailOn } from '../policy/fail-on.js'
import type { SuppressedFinding } from '../policy/suppression.js'
import type { Finding, Fix } from '../rules/finding.js'
import { byPlace, byText } from '../rules/order.js'
import { ruleUrl } from '../rules/rule-texts.js'
import { rules } from '../rules/table.js'
import { findSetting } from '../settings/catalogue/catalogue.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { Range, Span } from '../source/span.js'
import type { SourceText } from '../source/text.js'
import { fingerprints } from './fingerprint.js'
import type { FileReport, Report, ReportedFinding, ReportedFix } from './report.js'
import { count, judge } from './verdict.js'

/** One file's part of the report while its places are spans. */
export interface LintedFile extends Omit<FileReport, 'findings' | 'suppressed'> {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** What a report says of a file that was not linted; who it is about, and in which role, is for the caller to add. */
export const notLinted = {
  stack: 'standard',
  form: 'unreadable',
  template: false,
  text: null,
  problem: null,
  composeRejects: false,
  templated: [],
  findings: [],
  omitted: 0,
  suppressed: [],
  readiness: [],
} as const satisfies Partial<FileReport>

/** Resolves the places, puts the files' parts in the order every format shows them in, counts and judges them. */
export function assemble(files: Iterable<LintedFile>, serverVersion: string, failOn: FailOn): Report {
  const ordered = Array.from(files, resolve).sort((a, b) => byText(a.path, b.path))
  return {
    serverVersion,
    files: ordered,
    counts: count(ordered),
    verdict: judge(ordered, failOn),
    failOn,
  }
}

/** One text each, however many findings lead there. */
const urls: ReadonlyMap<RuleId, string> = new Map(rules.map(({ id }) => [id, ruleUrl(id)]))

function resolve(file: LintedFile): FileReport {
  const { path, text } = file
  const suppressed = file.suppressed.map(({ finding }) => finding)
  const names = fingerprints([...file.findings, ...suppressed].sort(byPlace), path)
  // Named one by one: V8 gives each object that is copied by a spread a shape of its own.
  const place = (finding: Finding): ReportedFinding => ({
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: finding.message,
    setting: finding.setting,
    at: finding.at,
    range: rangeIn(text, finding.at),
    related: finding.related.map(({ at, message }) => ({ at, message, range: rangeIn(text, at) })),
    fix: finding.fix && placeFix(finding.fix, finding.setting, text),
    fingerprint: names.get(finding) ?? '',
    url: urls.get(finding.rule) ?? '',
  })
  return {
    path,
    stack: file.stack,
    form: file.form,
    template: file.template,
    role: file.role,
    text,
    problem: file.problem,
    composeRejects: file.composeRejects,
    templated: file.templated,
    omitted: file.omitted,
    readiness: file.readiness,
    findings: file.findings.map(place).sort(byPlace),
    suppressed: file.suppressed
      .map(({ finding, by, reason }) => ({ ...place(finding), by, reason }))
      .sort(byPlace),
  }
}

/** A finding of its own with its places as people count them. */
export function placed(finding: Finding, path: string, text: SourceText | null): ReportedFinding {
  return {
    ...finding,
    range: rangeIn(text, finding.at),
    related: [],
    fix: null,
    fingerprint: fingerprints([finding], path).get(finding) ?? '',
    url: urls.get(finding.rule) ?? '',
  }
}

function placeFix(fix: Fix, setting: SettingName | null, text: SourceText | null): ReportedFix {
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, range: rangeIn(text, edit.span) })),
    secret: mayBeSecret(setting),
  }
}

/** What is no setting of the catalogue may be anything. */
function mayBeSecret(setting: SettingName | null): boolean {
  return setting === null || (findSetting(setting)?.secret ?? true)
}

/** The first line of a file that has no text to count in. */
function rangeIn(text: SourceText | null, span: Span): Range {
  return text?.range(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }
}
