import { type Input, inputs } from '../../src/github/inputs.js'
import { outputs } from '../../src/github/outputs.js'
import { format } from '../../src/messages/format.js'
import type { Language } from '../../src/messages/language.js'
import { type Message, message } from '../../src/messages/message.js'
import { titleLine } from '../../src/report/formats/title.js'
import { severityText } from '../../src/report/rule-severity.js'
import type { Rule, RuleMeta } from '../../src/rules/rule.js'
import { rules } from '../../src/rules/table.js'
import { code, codeOrNothing, table } from './markdown.js'
import { groups, ruleFiles } from './rule-table.js'

const inputHeads: Readonly<Record<Language, { readonly input: string; readonly default: string }>> = {
  en: { input: 'Input', default: 'Default' },
  fr: { input: 'Entrée', default: 'Par défaut' },
}

/** Every input of the action. */
export function inputTable(language: Language): string {
  const words = inputHeads[language]
  const rows = Object.entries<Input>(inputs).map(([name, { about, default: value }]) => [
    code(name),
    format(about, language),
    codeOrNothing(value),
  ])
  return table([words.input, '', words.default], rows).join('\n')
}

/** Every output of the action. */
export function outputTable(language: Language): string {
  const rows = Object.entries<Message>(outputs).map(([name, about]) => [code(name), format(about, language)])
  return table(['Output', ''], rows).join('\n')
}

/** What a rule says of itself. */
export type RuleAbout = Rule

/** Rules on one file, and those that compare several. */
export const documentedRules: readonly RuleAbout[] = rules

const byId = new Map<string, RuleAbout>(documentedRules.map((rule) => [rule.id, rule]))

/** Every rule, a table a group, each rule with its page in the folder. */
export function ruleTables(language: Language, folder = 'docs/rules/'): string {
  const files = ruleFiles('.')
  return groups
    .map((group) => {
      const ids = files.get(group) ?? []
      const rows = ids.map((id) => ruleRow(id, language, folder))
      const heading = format(message(`group.${group}`), language)
      return [`### ${heading}`, '', ...table(['Rule', 'Default', 'Fix', 'What it finds'], rows)]
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function ruleRow(id: string, language: Language, folder: string): string[] {
  const rule = byId.get(id)
  if (rule === undefined) throw new Error(`${id} is new to the table of rules: run \`npm run docs\` again`)
  return [
    `[${id}](${folder}${id}.md)`,
    severityText(rule, (text) => format(text, language)),
    fixOf(rule),
    titleLine(rule.id, language),
  ]
}

/** How a rule's fix is had; empty where it has none. */
export function fixOf({ fix }: RuleMeta): string {
  if (fix === undefined) return ''
  return { safe: '`--fix`', unsafe: '`--fix=unsafe`', display: 'shown' }[fix]
}
