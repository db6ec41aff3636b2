import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { project } from '../../messages/project.js'
import type { Finding, Fix } from '../../rules/finding.js'
import { ruleUrl } from '../../rules/rule.js'
import { fingerprints } from '../fingerprint.js'
import { place } from '../place.js'
import type { FileReport, Report } from '../report.js'
import type { JsonFile, JsonFinding, JsonReport } from './json-schema.js'

/** The JSON report, version 1, with a line feed at its end. */
export function renderJson(report: Report, options: { readonly language: Language }): string {
  return `${JSON.stringify(toJson(report, options.language), null, 2)}\n`
}

/** The same as data. */
export function toJson(report: Report, language: Language): JsonReport {
  return {
    schemaVersion: 1,
    tool: { name: project.name, version: project.version, serverVersion: report.serverVersion },
    files: report.files.map((file) => fileToJson(file, language)),
    counts: report.counts,
    verdict: report.verdict,
  }
}

function fileToJson(file: FileReport, language: Language): JsonFile {
  const names = fingerprints(file)
  const toFinding = (finding: Finding) => findingToJson(file, finding, names.get(finding) ?? '', language)
  return {
    path: file.path,
    kind: file.kind,
    findings: file.findings.map(toFinding),
    suppressed: file.suppressed.map(({ finding, by, reason }) => ({ ...toFinding(finding), by, reason })),
    readiness: file.readiness.map(({ feature, state, reason, settings }) => ({
      feature,
      state,
      reason: reason && format(reason, language),
      settings: [...settings],
    })),
  }
}

function findingToJson(
  file: FileReport,
  finding: Finding,
  fingerprint: string,
  language: Language,
): JsonFinding {
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: format(finding.message, language),
    setting: finding.setting,
    ...place(file, finding.at),
    related: finding.related.map(({ at, message }) => ({
      ...place(file, at),
      message: format(message, language),
    })),
    url: ruleUrl(finding.rule),
    fingerprint,
    fix: finding.fix && fixToJson(file, finding.fix, language),
  }
}

function fixToJson(file: FileReport, fix: Fix, language: Language): JsonFinding['fix'] {
  return {
    safety: fix.safety,
    description: format(fix.description, language),
    edits: fix.edits.map(({ span, text }) => ({ ...place(file, span), text })),
  }
}
