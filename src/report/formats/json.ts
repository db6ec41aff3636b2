import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { project } from '../../messages/project.js'
import type { FileReport, Report, ReportedFinding, ReportedFix } from '../report.js'
import type { JsonFile, JsonFinding, JsonReport } from './json-schema.js'

/**
 * The JSON report, version 1, with a line feed at its end, file by file: of ten thousand files the whole text, and the
 * data it is made of, is many times the report.
 */
export function* jsonParts(report: Report, { language }: { readonly language: Language }): Iterable<string> {
  const [head, tail] = JSON.stringify(toJson({ ...report, files: [] }, language), null, 2).split(
    '"files": []',
    2,
  )
  yield `${head}"files": [`
  let before = ''
  for (const file of report.files) {
    // Two levels deep, as in the whole, and so indented like there.
    const lines = JSON.stringify([[fileToJson(file, language)]], null, 2)
    yield before + lines.slice('[\n  ['.length, -'\n  ]\n]'.length)
    before = ','
  }
  yield `${before === '' ? '' : '\n  '}]${tail}\n`
}

/** The report as data. */
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
  const { path, stack, form, template, findings, suppressed, readiness } = file
  return {
    path,
    stack,
    form,
    template,
    findings: findings.map((finding) => findingToJson(finding, language)),
    suppressed: suppressed.map((each) => ({
      ...findingToJson(each, language),
      by: each.by,
      reason: each.reason,
    })),
    readiness: readiness.map(({ feature, state, reason, settings }) => ({
      feature,
      state,
      reason: reason && format(reason, language),
      settings: [...settings],
    })),
  }
}

function findingToJson(finding: ReportedFinding, language: Language): JsonFinding {
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: format(finding.message, language),
    setting: finding.setting,
    ...finding.range,
    related: finding.related.map(({ range, message }) => ({ ...range, message: format(message, language) })),
    url: finding.url,
    fingerprint: finding.fingerprint,
    fix: finding.fix && fixToJson(finding.fix, language),
  }
}

function fixToJson(
  { safety, description, edits, secret }: ReportedFix,
  language: Language,
): JsonFinding['fix'] {
  return {
    safety,
    description: format(description, language),
    edits: secret ? [] : edits.map(({ range, text }) => ({ ...range, text })),
  }
}
