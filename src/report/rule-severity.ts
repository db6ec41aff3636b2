import { type Message, message } from '../messages/message.js'
import { word } from '../messages/printable.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Level, Severity } from '../messages/severity.js'
import type { Rule } from '../rules/rule.js'
import { otherSeverities } from '../rules/rule-texts.js'
import { rules } from '../rules/table.js'

/** The level that each rule has of its own. */
export const ruleLevels: ReadonlyMap<RuleId, Level> = new Map(rules.map(({ id, severity }) => [id, severity]))

/** `error`, or `off`, in a word. */
export function levelWord(level: Level): Message {
  return level === 'off' ? message('state.off') : message(`report.${level}`)
}

/** What a rule's findings are by default: `warning; error when the setting is a secret`. `say` chooses the language. */
export function severityText(rule: Rule, say: (text: Message) => string): string {
  const { severity, guards } = rule
  const others = otherSeverities(rule).map(([other, clause]) => whenText(other, clause))
  const wanted =
    guards === undefined ? [] : [whenText('error', message('explain.wanted', { feature: word(guards) }))]
  return [levelWord(severity), ...others, ...wanted].map(say).join(say(message('report.semicolon')))
}

function whenText(severity: Severity, clause: Message): Message {
  return message(`explain.${severity}When`, { clause })
}
