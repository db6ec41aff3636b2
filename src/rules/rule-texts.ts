import type { Message } from '../messages/message.js'
import { project } from '../messages/project.js'
import type { RuleId } from '../messages/rule-id.js'
import { type Severity, severities } from '../messages/severity.js'
import type { Rule, SeverityWhen } from './rule.js'

/** A rule's title as a message of its own. */
export function titleOf({ id, title }: Rule): Message {
  return { key: `${id}.title`, template: title, params: {} }
}

/** The key that a clause of `severityWhen` is translated by. */
export type WhenKey<Other extends string> = `when${Capitalize<Other>}`

const whenKeys: Readonly<Record<Severity, WhenKey<Severity>>> = {
  error: 'whenError',
  warning: 'whenWarning',
  notice: 'whenNotice',
}

/** The severities besides a rule's own, each with its clause; one that the config decides alone is not among them. */
export function otherSeverities({ id, severityWhen }: Rule): readonly (readonly [Severity, Message])[] {
  const clauses: SeverityWhen = severityWhen
  return severities.flatMap((severity): (readonly [Severity, Message])[] => {
    const template = clauses[severity]
    return template === undefined
      ? []
      : [[severity, { key: `${id}.${whenKeys[severity]}`, template, params: {} }]]
  })
}

/** A message of a rule with its holes left open, as there is no file to fill them from. */
export function patternOf({ id, messages }: Rule, messageId: string): Message {
  return { key: `${id}.${messageId}`, template: messages[messageId] ?? messageId, params: {} }
}

/** The page of a rule, as every report links to it. */
export function ruleUrl(rule: RuleId): string {
  return `${project.repository}/blob/${project.tag}/docs/rules/${rule}.md`
}
