import { project } from '../messages/project.js'
import type { RuleId } from '../messages/rule-id.js'

/** The page of a rule, as every report links to it. */
export function ruleUrl(rule: RuleId): string {
  return `${project.repository}/blob/${project.tag}/docs/rules/${rule}.md`
}
