import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import type { RuleId } from '../../messages/rule-id.js'
import type { Rule } from '../../rules/rule.js'
import { titleOf } from '../../rules/rule-texts.js'
import { ruleTable } from '../../rules/table.js'

/** A rule's title as the beginning of a line. */
export function titleLine(rule: RuleId, language: Language): string {
  const table: Readonly<Record<string, Rule>> = ruleTable
  const found = table[rule]
  const title = found === undefined ? rule : format(titleOf(found), language)
  return title.charAt(0).toUpperCase() + title.slice(1)
}
