import { lint } from '../lint.js'
import { InternalError } from '../messages/errors.js'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { severities } from '../messages/severity.js'
import { defaultPolicy } from '../policy/policy.js'
import { withoutConfig } from '../readers/setup/update.js'
import { applyFixes } from '../report/apply-fixes.js'
import { titleLine } from '../report/formats/title.js'
import { previewUpdate } from '../report/preview/preview.js'
import type { FileReport, ReportedFinding } from '../report/report.js'
import { shownRelease } from '../settings/catalogue/release.js'
import { isLinted } from '../source/file-form.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import { fixRows, updateRows } from './masked-diff.js'
import type { PageReport, ShownFinding, ShownFix, ShownUpdate } from './page-report.js'

/** The text in the field under the name given for it. */
export interface PageFile {
  readonly name: string
  readonly text: SourceText
}

/**
 * What the page says of a file: the one place where it meets the linter. The same findings as the command line has
 * for the file alone. The language must be loaded.
 */
export function analyze({ name, text }: PageFile, language: Language): PageReport {
  const say = (of: Message) => format(of, language)
  const source = { path: name, text, problem: null, explicit: true, companions: new Map() }
  const report = lint([source], defaultPolicy)
  const [file] = report.files
  if (file === undefined) throw new InternalError('a file that was linted is not in the report')
  const { counts } = report
  const lintable = isLinted(file.form)
  const words = { error: 'errors', warning: 'warnings', notice: 'notices' } as const
  return {
    verdict: lintable ? (report.verdict === 'pass' ? 'pass' : 'fail') : 'unchecked',
    about: `${say(kindOf(file))} · ${say(message('page.judgedBy', { release: shownRelease(report.serverVersion) }))}`,
    counts: severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => ({
        severity,
        text: say(message(`report.${words[severity]}`, { count: counts[severity] })),
      })),
    findings: findingsOf(file, text, language),
    notes: notesOf(file).map(say),
    features: file.readiness.map(({ feature, state, reason, line }) => ({
      name: feature,
      state,
      stateWord: say(message(`state.${state}`)),
      reason: reason && say(reason),
      line,
    })),
    update: updateOf(file, text, language),
    safe: safeFixes(file, text, language),
  }
}

function kindOf({ stack, template }: FileReport): Message {
  if (stack === 'lite') return message('page.lite')
  return message(template ? 'page.template' : 'page.standard')
}

function notesOf({ omitted, suppressed }: FileReport): readonly Message[] {
  return [
    ...(omitted > 0 ? [message('page.omitted', { count: omitted })] : []),
    ...(suppressed.length > 0 ? [message('page.suppressed', { count: suppressed.length })] : []),
  ]
}

function findingsOf(file: FileReport, text: SourceText, language: Language): readonly ShownFinding[] {
  return file.findings.map((finding) => ({
    key: finding.fingerprint,
    rule: finding.rule,
    url: finding.url,
    title: titleLine(finding.rule, language),
    severity: finding.severity,
    severityWord: format(message(`report.${finding.severity}`), language),
    message: format(finding.message, language),
    range: finding.range,
    related: finding.related.map(({ range, message }) => ({ range, message: format(message, language) })),
    fix: fixOf(finding, text, language),
  }))
}

function fixOf(finding: ReportedFinding, text: SourceText, language: Language): ShownFix | null {
  const { fix } = finding
  if (fix === null) return null
  const { safety, description } = fix
  return {
    descriptions: [
      format(safety === 'display' ? message('page.fix', { fix: description }) : description, language),
    ],
    safety,
    change: () => (safety === 'display' ? null : changeOf([finding], safety, text)),
  }
}

function safeFixes(file: FileReport, text: SourceText, language: Language): ShownFix | null {
  const safe = file.findings.filter(({ fix }) => fix?.safety === 'safe')
  if (safe.length === 0) return null
  return {
    descriptions: safe.flatMap(({ fix }) => (fix === null ? [] : [format(fix.description, language)])),
    safety: 'safe',
    change: () => changeOf(safe, 'safe', text),
  }
}

function changeOf(findings: readonly ReportedFinding[], level: 'safe' | 'unsafe', text: SourceText) {
  const after = applyFixes(text, findings, level, withoutConfig)
  if (after.fixed.length === 0) return null
  return { diff: fixRows(text, after), text: after.text, count: after.fixed.length }
}

/** Only Setup rewrites files, and only those of a standard installation. */
function updateOf({ stack, form, template }: FileReport, text: SourceText, language: Language): ShownUpdate {
  const only = (sentence: Message) => ({ sentences: [format(sentence, language)], diff: [] })
  if (!isLinted(form)) return { sentences: [], diff: [] }
  if (stack === 'lite') return only(message('page.updateLite'))
  if (template) return only(message('page.updateTemplate'))
  const { hunks, losses } = previewUpdate(scan(text), withoutConfig)
  if (hunks.length === 0 && losses.length === 0) return only(message('page.updateUnchanged'))
  const sentences = losses.length === 0 ? [message('preview.nothingLost')] : losses
  return {
    sentences: sentences.map((sentence) => format(sentence, language)),
    diff: updateRows(hunks, language),
  }
}
