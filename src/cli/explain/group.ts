import { message } from '../../messages/message.js'
import { rules } from '../../rules/table.js'
import { pageOf } from './pages.js'
import { ruleRows, type Speaker, titled } from './speaker.js'

/** The groups of rules, in the order of the documentation. */
export const ruleGroups = [
  'compose',
  'update',
  'names',
  'values',
  'mail',
  'cloud',
  'access',
  'secrets',
  'lite',
  'linter',
] as const
export type RuleGroup = (typeof ruleGroups)[number]

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
