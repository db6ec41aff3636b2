import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import type { Severity } from '../../messages/severity.js'
import { isChecked } from '../counts.js'
import { fingerprints } from '../fingerprint.js'
import { fnv1a } from '../hash.js'
import { place } from '../place.js'
import type { FileReport, Report } from '../report.js'

/** GitLab's severities (Code Climate's), of which `blocker` is left for a file that could not be read. */
const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', notice: 'info' }

/** The report as GitLab's Code Quality takes it: findings that count, with paths from the repository's root. */
export function renderGitlab(report: Report, { language }: { readonly language: Language }): string {
  const issues = report.files.flatMap((file) => [...problem(file, language), ...issuesOf(file, language)])
  return `${JSON.stringify(issues, null, 2)}\n`
}

function issuesOf(file: FileReport, language: Language) {
  const names = fingerprints(file)
  return file.findings.map((finding) => {
    const { line, endLine } = place(file, finding.at)
    return {
      description: format(finding.message, language),
      check_name: finding.rule,
      fingerprint: names.get(finding) ?? '',
      severity: severities[finding.severity],
      location: { path: pathFromRoot(file), lines: { begin: line, end: endLine } },
    }
  })
}

/** A file that was not checked must not look like one without findings. */
function problem(file: FileReport, language: Language) {
  if (isChecked(file)) return []
  const say = (text: Message) => format(text, language)
  const title = say(message('report.notCheckedTitle'))
  return [
    {
      description:
        file.problem === null ? title : `${title}${say(message('report.colon'))} ${say(file.problem)}`,
      check_name: 'not-checked',
      fingerprint: fnv1a(`not-checked ${file.path}`),
      severity: file.kind === 'unreadable' ? 'blocker' : 'info',
      location: { path: pathFromRoot(file), lines: { begin: 1 } },
    },
  ]
}

function pathFromRoot({ path }: FileReport): string {
  return path.replace(/^(?:\.\/)+/, '')
}
