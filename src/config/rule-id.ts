import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import type { RuleId } from '../messages/rule-id.js'
import { rules } from '../rules/table.js'
import { hint, namedOr } from './hint.js'
import { describeOrigin, type Origin } from './option-source.js'

/** Every rule there is. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id)

/** The rule of that id; a ConfigError naming the nearest one for an id that is none. */
export function parseRuleId(text: string, from: Origin): RuleId {
  const found = ruleIds.find((id) => id === text)
  if (found !== undefined) return found
  throw new ConfigError(
    message('config.unknownRule', {
      rule: namedOr(text, message('config.aKey')),
      from: describeOrigin(from),
      hint: hint(text, ruleIds, message('config.listRules')),
    }),
  )
}
