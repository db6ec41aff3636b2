import { type Input, inputs } from '../../src/github/inputs.js'
import { outputs } from '../../src/github/outputs.js'
import { format } from '../../src/messages/format.js'
import type { Language } from '../../src/messages/language.js'
import { type Message, message } from '../../src/messages/message.js'
import { titleLine } from '../../src/report/formats/title.js'
import { severityText } from '../../src/report/rule-severity.js'
import { ruleGroups } from '../../src/rules/groups.js'
import type { Rule, RuleMeta } from '../../src/rules/rule.js'
import { rules } from '../../src/rules/table.js'
import { code, codeOrNothing, table } from './markdown.js'
import { ruleFiles } from './rule-table.js'

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

/** Every rule, a table a group, as the pages of the rules lie beside it. */
export function ruleTables(): string {
  const files = ruleFiles('.')
  return ruleGroups
    .map((group) => {
      const rows = (files.get(group) ?? []).map(ruleRow)
      const heading = format(message(`group.${group}`), 'en')
      return [`## ${heading}`, '', ...table(['Rule', 'Default', 'Fix', 'What it finds'], rows)]
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** Every group with a link to its table, and its rules with links to their pages. */
export function rulesByGroup(language: Language): string {
  const files = ruleFiles('.')
  const rows = ruleGroups.map((group) => {
    const anchor = format(message(`group.${group}`), 'en')
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-')
    const rules = (files.get(group) ?? []).map((id) => `[${id}](docs/rules/${id}.md)`)
    return [
      `[${format(message(`group.${group}`), language)}](docs/rules/README.md#${anchor})`,
      rules.join(' · '),
    ]
  })
  return table(groupHeads[language], rows).join('\n')
}

const groupHeads: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['What is looked at', 'Rules'],
  fr: ['Ce qui est examiné', 'Règles'],
}

function ruleRow(id: string): string[] {
  const rule = byId.get(id)
  if (rule === undefined) throw new Error(`${id} is new to the table of rules: run \`npm run docs\` again`)
  return [
    `[${id}](${id}.md)`,
    severityText(rule, (text) => format(text, 'en')),
    fixOf(rule),
    titleLine(rule.id, 'en'),
  ]
}

/** How a rule's fix is had; empty where it has none. */
export function fixOf({ fix }: RuleMeta): string {
  if (fix === undefined) return ''
  return { safe: '`--fix`', unsafe: '`--fix=unsafe`', display: 'shown' }[fix]
}
