import { message } from '../../messages/message.js'
import type { RuleGroup } from '../../rules/groups.js'
import { rules } from '../../rules/table.js'
import { pageOf } from './pages.js'
import { ruleRows, type Speaker, titled } from './speaker.js'

/** A group: its rules, a line each. */
export function explainGroup(group: RuleGroup, speaker: Speaker): string[] {
  const own = rules.filter(({ id }) => pageOf(id)?.group === group)
  const [first] = own
  return [
    titled(group, message(`group.${group}`), speaker),
    '',
    ...ruleRows(own, speaker),
    ...(first === undefined ? [] : ['', speaker.say(message('explain.ofGroup', { rule: first.id }))]),
  ]
}
