import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { project } from '../../messages/project.js'
import type { RuleId } from '../../messages/rule-id.js'
import type { Severity } from '../../messages/severity.js'
import type { Suppression } from '../../policy/suppression.js'
import { byText } from '../../rules/order.js'
import { ruleUrl } from '../../rules/rule.js'
import { isLinted } from '../../source/file-form.js'
import type { Range } from '../../source/span.js'
import type { FileReport, Report, ReportedFinding, ReportedFix } from '../report.js'
import { exitCodes } from '../verdict.js'
import { titleLine } from './title.js'
import { encodePath } from './uri.js'

/**
 * The report as SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it: rules with help, places relative to the
 * repository, suppressed findings as suppressions, files that were not checked as notifications.
 */
export function renderSarif(report: Report, { language }: { readonly language: Language }): string {
  const rules = rulesOf(report)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(rules, language) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: format(message('sarif.root'), language) } } },
        invocations: [invocation(report, language)],
        results: report.files.flatMap((file) => results(file, rules, language)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const root = '%SRCROOT%'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** The rules that found something, suppressed or not, by name. */
function rulesOf({ files }: Report): readonly RuleId[] {
  const found = new Set<RuleId>()
  for (const { findings, suppressed } of files) {
    for (const { rule } of findings) found.add(rule)
    for (const { rule } of suppressed) found.add(rule)
  }
  return [...found].sort(byText)
}

function driver(rules: readonly RuleId[], language: Language) {
  const help = format(message('sarif.help'), language)
  return {
    name: project.name,
    fullName: project.title,
    semanticVersion: project.version,
    informationUri: project.repository,
    rules: rules.map((rule) => {
      const title = titleLine(rule, language)
      const page = ruleUrl(rule)
      return {
        id: rule,
        shortDescription: { text: title },
        fullDescription: { text: `${title}.` },
        helpUri: page,
        help: { text: `${help} ${page}`, markdown: `${help} [${rule}](${page})` },
        properties: { tags: ['bitwarden', 'configuration'] },
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

function results(file: FileReport, rules: readonly RuleId[], language: Language) {
  const indexes = new Map(rules.map((rule, index) => [rule, index]))
  const toResult = (finding: ReportedFinding, suppressions: readonly Suppression[]) => ({
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
    suppressions: suppressions.map(suppressionToSarif),
    ...fixes(file, finding.fix, language),
  })
  return [
    ...file.findings.map((finding) => toResult(finding, [])),
    ...file.suppressed.map((suppressed) => toResult(suppressed, [suppressed])),
  ]
}

function suppressionToSarif({ by, reason }: Suppression) {
  return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason }
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
