import { hint, namedOr } from '../config/hint.js'
import { ruleIds } from '../config/parse-option.js'
import { configPaths } from '../files/config.js'
import { ConfigError } from '../messages/errors.js'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { type Explained, explainName } from '../report/explain.js'
import { pad, width } from '../report/formats/width.js'
import { levelWord, severityText } from '../report/rule-severity.js'
import { patternOf, type Rule, ruleUrl, titleOf } from '../rules/rule.js'
import { rules } from '../rules/table.js'
import { settings } from '../settings/catalogue/catalogue.js'

/**
 * What `explain` prints: a rule, a setting, or without a subject the list of rules. A ConfigError names the
 * nearest rule or setting for a subject that is neither.
 */
export function explain(subject: string | null, language: Language): string {
  const say = (text: Message) => format(text, language)
  return `${linesFor(subject, say).join('\n')}\n`
}

type Say = (text: Message) => string

function linesFor(subject: string | null, say: Say): string[] {
  if (subject === null) return ruleList(say)
  const rule = rules.find(({ id }) => id === subject)
  if (rule !== undefined) return ruleLines(rule, say)
  const explained = explainName(subject)
  if (explained !== null) return nameLines(explained, say)
  const known = [...ruleIds, ...settings.map(({ name }) => name)]
  throw new ConfigError(
    message('cli.neither', {
      name: namedOr(subject, message('config.aKey')),
      hint: hint(subject, known, message('config.listRules')),
    }),
  )
}

const widestId = Math.max(...rules.map(({ id }) => id.length))

function ruleList(say: Say): string[] {
  const severities = rules.map(({ severity }) => say(levelWord(severity)))
  const columns = Math.max(...severities.map(width))
  return rules.map((rule, index) => {
    const severity = pad(severities[index] ?? '', columns)
    return `${rule.id.padEnd(widestId)}  ${severity}  ${say(titleOf(rule))}`
  })
}

function ruleLines(rule: Rule, say: Say): string[] {
  const fixes = {
    safe: message('explain.fixSafe'),
    unsafe: message('explain.fixUnsafe'),
    display: message('explain.fixDisplay'),
  }
  const about = [
    say(
      message('explain.severity', {
        level: printable(severityText(rule, say)),
        since: printable(rule.since),
      }),
    ),
  ]
  if (rule.fix !== undefined) about.push(say(fixes[rule.fix]))
  return [
    `${rule.id}${say(message('report.colon'))} ${say(titleOf(rule))}`,
    about.join(' '),
    '',
    say(message('explain.says')),
    ...Object.keys(rule.messages).map((id) => `- ${say(patternOf(rule, id))}`),
    '',
    say(message('explain.ignore', { path: printable(configPaths[0]) })),
    '  ignore:',
    `    - rule: ${rule.id}`,
    `      reason: ${say(message('explain.why'))}`,
    '',
    say(message('explain.page', { url: printable(ruleUrl(rule.id)) })),
  ]
}

function nameLines({ verdict, setting, sentences, members }: Explained, say: Say): string[] {
  const lines = [...verdict.map(say), ...members.map((name) => `- ${name}`)]
  if (setting === null) return lines
  if (lines.length > 0) lines.push('')
  return [
    ...lines,
    setting.name,
    ...sentences.map(say),
    '',
    say(message('explain.provided', { path: printable(configPaths[0]) })),
    `  provided: [${setting.name}]`,
  ]
}
