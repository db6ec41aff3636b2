import { lint } from '../lint.js'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { severities } from '../messages/severity.js'
import type { Options } from '../policy/policy.js'
import { repair } from '../report/apply-fixes.js'
import { fingerprints } from '../report/fingerprint.js'
import { titleLine } from '../report/formats/title.js'
import { place } from '../report/place.js'
import { previewUpdate } from '../report/preview/preview.js'
import type { FileReport } from '../report/report.js'
import type { Finding } from '../rules/finding.js'
import { ruleUrl } from '../rules/url.js'
import { shownRelease } from '../settings/catalogue/release.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import type { Analysis, ShownFinding, ShownFix, ShownUpdate } from './analysis.js'
import { fixRows, updateRows } from './masked-diff.js'

/** The text in the field under the name given for it. */
export interface PageFile {
  readonly name: string
  readonly text: SourceText
}

/** The choices of a user without a config. */
const defaults: Options = {
  failOn: 'error',
  language: 'en',
  serverVersion: null,
  ignore: [],
  forFile: () => ({
    rules: new Map(),
    organization: { plan: 'enterprise', features: [] },
    provided: [],
    tokens: [],
    template: false,
    accepted: [],
  }),
  afterMerge: null,
  baseline: null,
  config: null,
  complete: false,
}

/** No `config.yml` is at hand. */
const unknownSetup = { url: null, pushNotifications: null }

/**
 * What the page says of a file: the one place where it meets the linter. The same findings as the command line has
 * for the file alone. The language must be loaded.
 */
export function analyze({ name, text }: PageFile, language: Language): Analysis {
  const say = (of: Message) => format(of, language)
  const source = { path: name, text, problem: null, explicit: true, companions: new Map() }
  const report = lint([source], defaults)
  const [file] = report.files as readonly [FileReport]
  const { counts } = report
  const lintable = file.kind !== 'encrypted' && file.kind !== 'binary'
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

function kindOf({ kind }: FileReport): Message {
  if (kind === 'lite') return message('page.lite')
  return message(kind === 'template' ? 'page.template' : 'page.standard')
}

function notesOf({ omitted = 0, suppressed }: FileReport): readonly Message[] {
  return [
    ...(omitted > 0 ? [message('page.omitted', { count: omitted })] : []),
    ...(suppressed.length > 0 ? [message('page.suppressed', { count: suppressed.length })] : []),
  ]
}

function findingsOf(file: FileReport, text: SourceText, language: Language): readonly ShownFinding[] {
  const keys = fingerprints(file)
  return file.findings.map((finding) => ({
    key: keys.get(finding) ?? '',
    rule: finding.rule,
    url: ruleUrl(finding.rule),
    title: titleLine(finding.rule, language),
    severity: finding.severity,
    severityWord: format(message(`report.${finding.severity}`), language),
    message: format(finding.message, language),
    range: place(file, finding.at),
    related: finding.related.map(({ at, message }) => ({
      range: place(file, at),
      message: format(message, language),
    })),
    fix: fixOf(finding, text, language),
  }))
}

function fixOf(finding: Finding, text: SourceText, language: Language): ShownFix | null {
  const { fix } = finding
  if (fix === null) return null
  const { safety, description } = fix
  return {
    descriptions: [
      format(safety === 'display' ? message('page.fix', { fix: description }) : description, language),
    ],
    safety,
    change: () => (safety === 'display' ? null : changeOf([finding], safety, text, language)),
  }
}

function safeFixes(file: FileReport, text: SourceText, language: Language): ShownFix | null {
  const safe = file.findings.filter(({ fix }) => fix?.safety === 'safe')
  if (safe.length === 0) return null
  return {
    descriptions: safe.flatMap(({ fix }) => (fix === null ? [] : [format(fix.description, language)])),
    safety: 'safe',
    change: () => changeOf(safe, 'safe', text, language),
  }
}

function changeOf(
  findings: readonly Finding[],
  level: 'safe' | 'unsafe',
  text: SourceText,
  language: Language,
) {
  const before = scan(text)
  const repaired = repair(before, findings, level, unknownSetup)
  if (repaired.fixed.length === 0) return null
  const diff = fixRows(before, repaired, language)
  return { diff, text: repaired.text, count: repaired.fixed.length }
}

/** Only Setup rewrites files, and only those of a standard installation. */
function updateOf({ kind }: FileReport, text: SourceText, language: Language): ShownUpdate {
  const only = (sentence: Message) => ({ sentences: [format(sentence, language)], diff: [] })
  if (kind === 'lite') return only(message('page.updateLite'))
  if (kind === 'template') return only(message('page.updateTemplate'))
  if (kind !== 'env') return { sentences: [], diff: [] }
  const { hunks, losses } = previewUpdate(scan(text), unknownSetup)
  if (hunks.length === 0 && losses.length === 0) return only(message('page.updateUnchanged'))
  const sentences = losses.length === 0 ? [message('preview.nothingLost')] : losses
  return {
    sentences: sentences.map((sentence) => format(sentence, language)),
    diff: updateRows(hunks, language),
  }
}
