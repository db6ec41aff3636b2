import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { ruleUrl } from '../../rules/rule-texts.js'
import { code, link, plain, prose, table } from '../formats/summary/markdown.js'
import { headerLines, suppressedText } from './header.js'
import type { RedactedFile, RedactedFinding } from './redact.js'

type Say = (text: Message) => string

/** The copy as Markdown for an issue of GitHub's. Ends with a line feed. */
export function renderRedactedMarkdown(file: RedactedFile, language: Language): string {
  const say: Say = (text) => format(text, language)
  const lines = [
    `### ${prose(say(message('redact.title')))}`,
    '',
    ...headerLines(file, say).map((line) => `- ${prose(line)}`),
    '',
    ...lineTable(file, say),
    ...findingList(file, say),
    ...readinessTable(file, say),
    '',
    `<sub>${prose(say(message('redact.nothing')))}</sub>`,
  ]
  return `${lines.join('\n')}\n`
}

function lineTable({ lines }: RedactedFile, say: Say): string[] {
  if (lines.length === 0) return []
  const head = [message('redact.line'), message('redact.name'), message('redact.state')]
  const rows = lines.map(({ name, state }, index) => [
    String(index + 1),
    name === null ? '' : code(name),
    prose(say(state)),
  ])
  return [...table(head.map(say), rows), '']
}

function findingList({ findings, more }: RedactedFile, say: Say): string[] {
  if (findings.length === 0) return [prose(say(message('redact.none')))]
  return [
    `**${say(message('redact.findings'))}**`,
    '',
    ...findings.map((finding) => findingItem(finding, say)),
    ...(more ? [`- ${prose(say(message('redact.more')))}`] : []),
  ]
}

function findingItem(
  { line, severity, rule, message: text, suppressedBy }: RedactedFinding,
  say: Say,
): string {
  const place = say(message('report.line', { line }))
  const level = say(message(`report.${severity}`))
  const page = link(code(rule), ruleUrl(rule))
  const colon = say(message('report.colon'))
  return `- ${plain(`${place}, ${level}, `)}${page}${plain(suppressedText(suppressedBy, say))}${colon} ${prose(say(text))}`
}

function readinessTable({ readiness }: RedactedFile, say: Say): string[] {
  if (readiness.length === 0) return []
  const rows = readiness.map(({ feature, state, reason }) => [
    code(feature),
    plain(say(message(`state.${state}`))),
    reason === null ? '' : prose(say(reason)),
  ])
  return ['', ...table([say(message('report.features')), say(message('redact.state')), ''], rows)]
}
