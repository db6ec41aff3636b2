import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import type { Severity } from '../../messages/severity.js'
import { isLinted } from '../../source/file-form.js'
import { fnv1a } from '../fingerprint.js'
import type { FileReport, Report } from '../report.js'

/** GitLab's severities (Code Climate's), of which `blocker` is left for a file that could not be read. */
const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', notice: 'info' }

/** The report as GitLab's Code Quality takes it: findings that count, with paths from the repository's root. */
export function renderGitlab(report: Report, { language }: { readonly language: Language }): string {
  const issues = report.files.flatMap((file) => [...problem(file, language), ...issuesOf(file, language)])
  return `${JSON.stringify(issues, null, 2)}\n`
}

function issuesOf(file: FileReport, language: Language) {
  return file.findings.map(({ rule, severity, message, range, fingerprint }) => ({
    description: format(message, language),
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path: pathFromRoot(file), lines: { begin: range.line, end: range.endLine } },
  }))
}

/** A file that was not checked must not look like one without findings. */
function problem(file: FileReport, language: Language) {
  if (isLinted(file.form)) return []
  const say = (text: Message) => format(text, language)
  const title = say(message('report.notCheckedTitle'))
  return [
    {
      description:
        file.problem === null ? title : `${title}${say(message('report.colon'))} ${say(file.problem)}`,
      check_name: 'not-checked',
      fingerprint: fnv1a(`not-checked ${file.path}`),
      severity: file.form === 'unreadable' ? 'blocker' : 'info',
      location: { path: pathFromRoot(file), lines: { begin: 1 } },
    },
  ]
}

function pathFromRoot({ path }: FileReport): string {
  return path.replace(/^(?:\.\/)+/, '')
}
