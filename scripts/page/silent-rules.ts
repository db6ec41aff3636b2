import type { Rule } from '../../src/rules/rule.js'
import { type RuleTable, rules } from '../../src/rules/table.js'

/** The page gives the linter no companion file. */
const ofCompanions: readonly (keyof RuleTable)[] = [
  'database-password-differs',
  'generated-file-edited',
  'overridden-elsewhere',
  'vault-url-overwritten',
]

/** Nor a config, another release than the newest, or what the file was before. */
const ofConfig: readonly (keyof RuleTable)[] = [
  'config-without-effect',
  'file-no-longer-checked',
  'setting-too-new',
]

/** The rules that no text in the page breaks. */
export const silentRules: ReadonlySet<string> = new Set(rules.filter(isSilent).map(({ id }) => id))

/** By default alone is a rule off; one that compares files has but one. */
function isSilent({ id, severity, crossFile }: Rule): boolean {
  const named: readonly string[] = [...ofCompanions, ...ofConfig]
  return severity === 'off' || crossFile !== null || named.includes(id)
}
