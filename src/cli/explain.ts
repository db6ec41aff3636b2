import { configPaths } from '../files/config.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { features } from '../readiness/feature.js'
import { type Explained, explainName } from '../report/explain.js'
import { ruleGroups } from '../rules/groups.js'
import { rules } from '../rules/table.js'
import { explainFeature } from './explain/feature.js'
import { explainGroup } from './explain/group.js'
import { notExplained } from './explain/near.js'
import { explainRule } from './explain/rule.js'
import { ruleRows, type Speaker, speaker } from './explain/speaker.js'

/**
 * What `explain` prints: a rule, a feature, a group of rules, a setting, or without a subject the list of rules. A
 * ConfigError names what is near to a subject that is none of them. Loaded where it is asked for.
 */
export function explain(subject: string | null, language: Language, width: number): string {
  return `${linesFor(subject, speaker(language, width)).join('\n')}\n`
}

function linesFor(typed: string | null, speaker: Speaker): string[] {
  if (typed === null) return ruleRows(rules, speaker)
  const subject = nameIn(typed)
  const id = subject.toLowerCase().replace(/[\s_]+/g, '-')
  const rule = rules.find((rule) => rule.id === id)
  if (rule !== undefined) return explainRule(rule, speaker)
  const feature = features.find((name) => name === id)
  if (feature !== undefined) return explainFeature(feature, speaker)
  const group = ruleGroups.find((name) => name === id)
  if (group !== undefined) return explainGroup(group, speaker)
  const explained = explainName(subject)
  if (explained !== null) return nameLines(explained, speaker)
  throw notExplained(subject, speaker)
}

/** The name alone where somebody pastes a line: its value must not be read out. */
function nameIn(typed: string): string {
  const [name = ''] = typed.replace(/^[\s#]+|^\s*export\s+/, '').split('=')
  return name.trim()
}

function nameLines({ verdict, setting, sentences, members }: Explained, { say }: Speaker): string[] {
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
