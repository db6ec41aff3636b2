import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { project as program } from '../messages/project.js'
import type { Severity } from '../messages/severity.js'
import type { EditorFinding } from './analyze.js'
import type { Client } from './client.js'
import { uriOf } from './file-uri.js'
import { Places } from './places.js'
import type { ConfigProblem } from './project.js'
import type { JudgedDocument } from './session.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
}

/** What an editor shows in a document: the findings, or why nothing was checked; nothing in one that is none of ours. */
export function diagnosticsOf({ member, analysis }: JudgedDocument, client: Client): readonly Diagnostic[] {
  if (analysis === null) return []
  const { document, project } = member
  const { language, problem } = project
  if (problem !== null) return [notChecked(problem, client, language)]
  if (analysis.problem !== null) return [atTop(format(analysis.problem, language))]
  const places = new Places(document)
  return analysis.findings.map((finding) => diagnostic(finding, document.uri, places, client, language))
}

/** One finding, with the link to its rule's page behind its id. */
export function diagnostic(
  { rule, severity, message, range, related, url }: EditorFinding,
  uri: string,
  places: Places,
  { relatedPlaces }: Client,
  language: Language,
): Diagnostic {
  const relatedInformation = related.map(({ range, message }) => ({
    location: { uri, range: places.range(range) },
    message: format(message, language),
  }))
  return {
    range: places.range(range),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: url },
    source: program.name,
    message: format(message, language),
    ...(relatedPlaces && relatedInformation.length > 0 ? { relatedInformation } : {}),
  }
}

/** What is wrong with the config, on its line of the config file. */
export function configDiagnostic(problem: ConfigProblem, language: Language): Diagnostic {
  const { line } = problem
  const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } }
  return atTop(problemText(problem, language), range)
}

function problemText({ explanation }: ConfigProblem, language: Language): string {
  return format(explanation, language)
}

/** The same where the user looks: a document without findings would seem checked. */
function notChecked(problem: ConfigProblem, { relatedPlaces }: Client, language: Language): Diagnostic {
  const text = format(message('editor.notChecked', { why: problem.explanation }), language)
  if (!relatedPlaces) return atTop(text)
  const { range } = configDiagnostic(problem, language)
  const related = {
    location: { uri: uriOf(problem.location), range },
    message: problemText(problem, language),
  }
  return { ...atTop(text), relatedInformation: [related] }
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }

function atTop(text: string, range = top): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, source: program.name, message: text }
}
