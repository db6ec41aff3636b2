import { en } from '../messages/en.js'
import { ConfigError } from '../messages/errors.js'
import { message, type RuleId } from '../messages/message.js'
import { hint, namedOr } from './hint.js'
import { describeOrigin, type Origin } from './option-source.js'

/** Every rule there is: a rule without sentences does not exist. */
export const ruleIds = Object.keys(en.rules) as readonly RuleId[]

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
