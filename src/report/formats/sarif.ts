import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { project } from '../../messages/project.js'
import type { RuleId } from '../../messages/rule-id.js'
import type { Severity } from '../../messages/severity.js'
import { byText } from '../../rules/order.js'
import { ruleUrl } from '../../rules/rule-texts.js'
import { isLinted } from '../../source/file-form.js'
import type { Range } from '../../source/span.js'
import type { FileReport, Report, ReportedFinding, ReportedFix } from '../report.js'
import { ruleLevels } from '../rule-severity.js'
import { exitCodes } from '../verdict.js'
import { type FlowStep, flows } from './sarif/flows.js'
import { titleLine } from './title.js'
import { encodePath } from './uri.js'

/**
 * The report as SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it: rules with help, places relative to the
 * repository, the way of a value through the programs that read it, files that were not checked as notifications.
 * Suppressed findings are left out: code scanning would show them as open alerts.
 */
export function renderSarif(report: Report, { language }: { readonly language: Language }): string {
  const found = rulesOf(report)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(found, language) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: format(message('sarif.root'), language) } } },
        invocations: [invocation(report, language)],
        results: report.files.flatMap((file) => results(file, found, language)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const root = '%SRCROOT%'

/** The words of CodeQL, by which code scanning sorts (GitHub's documentation, "SARIF support"). */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
}

function severityOf(rule: RuleId): Severity {
  const level = ruleLevels.get(rule) ?? 'notice'
  return level === 'off' ? 'notice' : level
}

function levelOf(rule: RuleId): string {
  return levels[severityOf(rule)]
}

function flowOf(rule: RuleId): readonly FlowStep[] | null {
  const all: Readonly<Record<string, readonly FlowStep[] | undefined>> = flows
  return all[rule] ?? null
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** The rules that found something, by name. */
function rulesOf({ files }: Report): readonly RuleId[] {
  const found = new Set<RuleId>()
  for (const { findings } of files) for (const { rule } of findings) found.add(rule)
  return [...found].sort(byText)
}

function driver(found: readonly RuleId[], language: Language) {
  const help = format(message('sarif.help'), language)
  return {
    name: project.name,
    fullName: project.title,
    semanticVersion: project.version,
    informationUri: project.repository,
    rules: found.map((rule) => {
      const title = titleLine(rule, language)
      const page = ruleUrl(rule)
      return {
        id: rule,
        shortDescription: { text: title },
        fullDescription: { text: `${title}.` },
        helpUri: page,
        help: { text: `${help} ${page}`, markdown: `${help} [${rule}](${page})` },
        defaultConfiguration: { level: levelOf(rule) },
        properties: {
          tags: ['bitwarden', 'configuration'],
          precision: flowOf(rule) === null ? 'high' : 'very-high',
          'problem.severity': problemSeverities[severityOf(rule)],
        },
      }
    }),
  }
}

/** What was not checked is named here: no result would have a place. */
function invocation({ files, verdict }: Report, language: Language) {
  return {
    executionSuccessful: verdict !== 'error',
    exitCode: exitCodes[verdict],
    toolExecutionNotifications: files
      .filter(({ form }) => !isLinted(form))
      .map(({ path, form, problem }) => ({
        level: form === 'unreadable' ? 'error' : 'note',
        message: textOf(problem ?? message('report.notCheckedTitle'), language),
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
      })),
  }
}

function results(file: FileReport, found: readonly RuleId[], language: Language) {
  const indexes = new Map(found.map((rule, index) => [rule, index]))
  return file.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule),
    level: levels[finding.severity],
    message: textOf(finding.message, language),
    locations: [location(file, finding.range)],
    relatedLocations: finding.related.map(({ range, message }, id) => ({
      id,
      ...location(file, range),
      message: textOf(message, language),
    })),
    // Code scanning knows an alert again by the second name alone; left out, it would be made of the line.
    partialFingerprints: {
      'overrideLint/v1': finding.fingerprint,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    ...codeFlows(file, finding, language),
    ...fixes(file, finding.fix, language),
  }))
}

/** Bitwarden Lite's file is read by its entrypoint, whose rules say themselves what becomes of a value. */
function codeFlows(file: FileReport, { rule, range }: ReportedFinding, language: Language) {
  const flow = file.stack === 'lite' ? null : flowOf(rule)
  if (flow === null) return {}
  const locations = flow.map((reader) => ({
    location: { ...location(file, range), message: textOf(message(`sarif.${reader}`), language) },
  }))
  return { codeFlows: [{ threadFlows: [{ locations }] }] }
}

function fixes(file: FileReport, fix: ReportedFix | null, language: Language) {
  if (fix === null || fix.safety === 'display' || fix.secret) return {}
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: region(range),
    insertedContent: { text },
  }))
  const artifactChanges = [{ artifactLocation: artifact(file.path), replacements }]
  return { fixes: [{ description: textOf(fix.description, language), artifactChanges }] }
}

function location(file: FileReport, range: Range) {
  const physicalLocation = { artifactLocation: artifact(file.path), region: region(range) }
  return { physicalLocation }
}

function region({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function artifact(path: string) {
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` }
  return { uri: encodePath(path), uriBaseId: root }
}

/** In a message's text `[label](target)` would be a link; the sentence may hold a name of the file's. */
function textOf(text: Message, language: Language) {
  return { text: format(text, language).replace(/\[(?=[^\]]*\]\()/g, '\\[') }
}
